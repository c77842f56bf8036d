// What a list asks of new entries in the form of 0.1: each requirement, met, not met and not known.
import { describe, expect, test } from 'vitest'
import { admissionOf } from '../../src/admission/admission.ts'
import { admissionFindings } from '../../src/admission/findings.ts'
import type { Config } from '../../src/config/index.ts'
import type { Facts } from '../../src/links/verdict.ts'
import { wordsFor } from '../../src/review/comment/words.ts'
import { addedIn, judged, list, reading } from '../review/change/new-entries.ts'

const url = 'https://github.com/ann/robin'
const now = Date.parse('2026-06-01T12:00:00Z')

type Requirements = Exclude<NonNullable<Config['require']>, readonly unknown[]>

function find(text: string, require: Requirements, judgements = [judged(url)], at: number | undefined = now) {
  const [added, file] = [addedIn(text), reading(text)]
  const config = { require, proposal: { 'declined-before': 'note' as const } }
  const sections = new Map([['README.md', file.document.sections]])
  const admission = admissionOf({ added, sections, judgements, config, author: 'ann', now: at })!
  return admissionFindings(admission, { added, severity: 'warning', readings: new Map([['README.md', file]]), most: require.entries })
}
const one = list(`- [Robin](${url}) - About robins.`)
const messages = (requirements: Requirements, facts: Facts, at?: number): string[] =>
  find(one, requirements, [judged(url, facts)], at).map(({ message }) => message)

describe('a requirement that an entry does not meet is said with what was found and what is asked', () => {
  test.each<[Requirements, Facts, string]>([
    [{ stars: 50 }, { stars: 48 }, '`Robin` has about 40 stars, but new entries need at least 50'],
    [{ stars: 50 }, { stars: 0 }, '`Robin` has fewer than 10 stars, but new entries need at least 50'],
    [{ age: '90d' }, { created: '2026-05-01' }, '`Robin` was created on 2026-05-01, but new entries must be at least 90 days old'],
    [{ license: true }, { unlicensed: true }, '`Robin` has no licence, but new entries need one'],
    [{ license: ['MIT'] }, { unlicensed: true }, '`Robin` has no licence, but new entries need `MIT`'],
    [{ license: ['MIT', 'ISC'] }, { license: 'GPL-3.0' }, '`Robin` has the licence `GPL-3.0`, but new entries need one of `MIT`, `ISC`'],
    [{ archived: false }, { archived: true }, '`Robin` is archived, but new entries must be maintained'],
  ])('%j, found %j', (requirements, facts, message) => {
    expect(messages(requirements, facts)).toEqual([message])
  })
})

describe('nothing is said', () => {
  test.each<[string, Requirements, Facts]>([
    ['of enough stars', { stars: 50 }, { stars: 50 }],
    ['of unknown stars', { stars: 50 }, { license: 'MIT' }],
    ['of a repository that is old enough', { age: '30d' }, { created: '2026-05-01' }],
    ['of an unknown age', { age: '90d' }, { stars: 1 }],
    ['of an age that is no date', { age: '90d' }, { created: 'soon' }],
    ['of any licence', { license: true }, { license: 'WTFPL' }],
    ['of an unknown licence', { license: true }, { stars: 1 }],
    ['of an unknown licence where some are asked for', { license: ['MIT'] }, { stars: 1 }],
    ['of an allowed licence in another case', { license: ['mit'] }, { license: 'MIT' }],
    ['of the name that GitHub gives a licence', { license: ['GPL-3.0-or-later'] }, { license: 'GPL-3.0' }],
    ['of a choice of licences of which one is allowed', { license: ['MIT'] }, { license: '(Apache-2.0 OR MIT)' }],
    ['of an expression that is no plain choice', { license: ['MIT'] }, { license: 'Apache-2.0 WITH LLVM-exception' }],
    ['of a repository that is not archived', { archived: false }, { stars: 1 }],
    ['where nothing is asked', {}, { stars: 0, archived: true, unlicensed: true, created: '2026-05-31' }],
  ])('%s', (_what, requirements, facts) => {
    expect(messages(requirements, facts)).toEqual([])
  })

  test('of entries whose links nobody judged', () => {
    expect(find(one, { stars: 50, age: '90d', license: true, archived: false }, [])).toEqual([])
  })

  test('of ages where nobody knows the time', () => {
    const added = addedIn(one)
    const config = { require: { age: '90d' }, proposal: { 'declined-before': 'note' as const } }
    const sections = new Map([['README.md', reading(one).document.sections]])
    const admission = admissionOf({ added, sections, judgements: [judged(url, { created: '2026-05-01' })], config, author: 'ann' })
    expect(admission?.entries[0]?.answers).toMatchObject([{ requirement: 'age', result: 'unknown' }])
  })
})

test('too many entries are said once, on the first one too many', () => {
  const text = list(
    '- [Robin](https://a.example)',
    '  - [Nest](https://n.example)',
    '- [Wren](https://b.example)',
    '- [Lark](https://c.example)',
  )
  const findings = find(text, { entries: 1 }, [])
  expect(findings.map(({ message, place }) => [place.start.line, message])).toEqual([
    [7, 'This change adds 3 entries, but one pull request may add one; please propose the others separately'],
  ])
  expect(find(text, { entries: 3 }, [])).toEqual([])
  expect(find(text, { entries: 2 }, [])[0]?.message).toContain('may add 2 at most')
})

test('a finding is introduced, has its severity and place, and says where the requirement is', () => {
  const [finding] = find(one, { stars: 50 }, [judged(url, { stars: 1 })])
  expect(finding).toMatchObject({ rule: 'entry-requirements', form: 'stars', severity: 'warning', introduced: true, path: 'README.md' })
  expect(finding?.place.start.line).toBe(5)
  expect(wordsFor(finding!, () => '')).toEqual({
    what: '`Robin` has fewer than 10 stars, but new entries need at least 50.',
    why: 'The configuration of this list requires that (`require.stars`); a maintainer can make an exception.',
  })
})

test('the words stay the same from day to day while stars grow a little', () => {
  expect(messages({ stars: 500 }, { stars: 350 })).toEqual(messages({ stars: 500 }, { stars: 359 }))
})

test('a title stays inside its code span', () => {
  const text = list(`- [Ro\`bin @ann #1](${url}) - About robins.`)
  const [finding] = find(text, { stars: 50 }, [judged(url, { stars: 1, license: '`@ann`' })])
  expect(wordsFor(finding!, () => '').what).toMatch(/^`[^`]*` has fewer than 10 stars/)
})
