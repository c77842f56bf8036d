// Which rules hold for an entry, and what packages, papers and addresses are asked: both sides of each threshold, and what nobody knows.
import { describe, expect, test } from 'vitest'
import { read } from '../../lint-rules/list-rule.ts'
import { admissionOf } from '../../src/admission/admission.ts'
import { parseConfig } from '../../src/config/index.ts'
import type { Facts, Judgement } from '../../src/links/verdict.ts'

const now = Date.parse('2026-06-15T12:00:00Z')

function answers(yaml: string, text: string, judgements: readonly Judgement[] = [], body = ''): string[] {
  const { document } = read(text, 'README.md')
  const added = document.entries.map((entry) => ({ path: 'README.md', entry }))
  const config = parseConfig(yaml, 'x.yml')
  const sections = new Map([['README.md', document.sections]])
  const admission = admissionOf({ added, sections, judgements, config, author: 'zoe', body, now })
  return (admission?.entries ?? []).flatMap((entry) =>
    entry.answers.map(({ requirement, result, found }) => `${requirement} ${result}: ${found}`),
  )
}
const judged = (url: string, via: Judgement['via'], facts: Facts): Judgement => ({
  url,
  via,
  facts,
  verdict: { kind: 'alive' },
  requests: [],
})
const entry = (url: string, under = '# Birds\n\n## Songs') => `${under}\n\n- [Robin](${url}) - About robins.\n`

describe('the section says which rules hold', () => {
  const yaml = `require:
  - { under: "*songs", url: { https: true } }
  - { under: "Nests", repository: { stars: 5 } }
  - { under: "Birds", url: { shorteners: false } }`
  test.each<[string, string[]]>([
    ['# Birds\n\n## Songs', ['https met: all of them']],
    ['# Birds\n\n## 🎵 Bird SONGS', ['https met: all of them']],
    ['# Birds\n\n## Songs\n\n### Of the north', ['https met: all of them']],
    ['# Birds\n\n## Nests', []],
    ['# Birds\n\n## Eggs', ['shorteners met: none']],
    ['# Trees\n\n## Leaves', []],
  ])('%s', (under, found) => expect(answers(yaml, entry('https://a.example.com', under))).toEqual(found))

  test('an empty list of rules asks nothing', () => expect(answers('require: []', entry('http://a.example.com'))).toEqual([]))
})

describe('packages', () => {
  const url = 'https://www.npmjs.com/package/robin'
  const of = (rule: string, own: Facts['package']) =>
    answers(`require: [{ package: ${rule} }]`, entry(url), [judged(url, 'npm', { package: own ?? {} })])
  test.each<[string, Facts['package'], string[]]>([
    ['{ age: 90d }', { created: '2026-03-17' }, ['age met: first released on 2026-03-17']],
    ['{ age: 90d }', { created: '2026-03-18' }, ['age missed: first released on 2026-03-18']],
    ['{ age: 90d }', {}, ['age unknown: not known: npm does not say when it was first released']],
    ['{ release-within: 1y }', { released: '2025-06-15' }, ['release-within met: last release on 2025-06-15']],
    ['{ release-within: 1y }', { released: '2025-06-14' }, ['release-within missed: last release on 2025-06-14']],
    ['{ release-within: 1y }', {}, ['release-within unknown: not known: npm does not say when its last release was']],
    ['{ downloads: 1000 }', { downloads: 1000 }, ['downloads met: about 1000 in the last month']],
    ['{ downloads: 1000 }', { downloads: 999 }, ['downloads missed: about 990 in the last month']],
    ['{ downloads: 1000 }', { downloads: 0 }, ['downloads missed: fewer than 100 in the last month']],
    ['{ downloads: 1000 }', {}, ['downloads unknown: not known: npm does not say how often it is downloaded']],
  ])('%s of %j', (rule, own, found) => expect(of(rule, own)).toEqual(found))

  test('are asked nothing where an entry has none, and a repository is none', () => {
    expect(answers('require: [{ package: { age: 90d } }]', entry('https://github.com/bird/robin'))).toEqual([])
    expect(answers('require: [{ repository: { age: 90d } }]', entry(url))).toEqual([])
  })
})

describe('papers', () => {
  const url = 'https://arxiv.org/abs/2301.00001'
  const doi = 'https://doi.org/10.1000/birds.7'
  const of = (rule: string, facts: Facts | undefined, where = url) =>
    answers(`require: [{ paper: ${rule} }]`, entry(where), facts ? [judged(where, where === doi ? 'doi' : 'arxiv', facts)] : [])
  test.each<[string, Facts | undefined, string, string[]]>([
    ['{ year: 2023 }', { year: 2023 }, url, ['year met: 2023']],
    ['{ year: 2023 }', { year: 2022 }, url, ['year missed: 2022']],
    ['{ year: 2023 }', undefined, url, ['year unknown: not known: no registry says which year']],
    ['{ venue: true }', { published: 'J. Birds 7' }, url, ['venue met: published as `J. Birds 7`']],
    ['{ venue: true }', { year: 2023 }, url, ['venue unknown: a preprint, of which no publication is known']],
    ['{ venue: true }', { year: 2023 }, doi, ['venue met: published']],
    ['{ venue: true }', undefined, doi, ['venue unknown: not known: no registry says whether it was']],
    [
      '{ venue: true }',
      { year: 2023 },
      'https://doi.org/10.1101/2023.01.01.522',
      ['venue unknown: a preprint, of which no publication is known'],
    ],
  ])('%s of %j', (rule, facts, where, found) => expect(of(rule, facts, where)).toEqual(found))

  test('are asked nothing where an entry has none', () =>
    expect(answers('require: [{ paper: { year: 2023 } }]', entry('https://a.example.com'))).toEqual([]))
})

describe('addresses', () => {
  const of = (url: string) => answers('require: [{ url: { https: true, shorteners: false } }]', entry(url))
  test.each([
    ['https://a.example.com', ['https met: all of them', 'shorteners met: none']],
    ['http://a.example.com', ['https missed: 1 address with `http`', 'shorteners met: none']],
    ['HTTP://a.example.com', ['https missed: 1 address with `http`', 'shorteners met: none']],
    ['https://bit.ly/x', ['https met: all of them', 'shorteners missed: `bit.ly`']],
    ['https://www.tinyurl.com/x', ['https met: all of them', 'shorteners missed: `tinyurl.com`']],
    ['https://bit.ly./x', ['https met: all of them', 'shorteners missed: `bit.ly`']],
    ['https://youtu.be/x', ['https met: all of them', 'shorteners met: none']],
    ['https://bit.ly.example.com/x', ['https met: all of them', 'shorteners met: none']],
    ['docs/robin.md', []],
  ])('%s', (url, found) => expect(of(url)).toEqual(found))
})

test('of several repositories the first one is judged, and facts of others are not mixed in', () => {
  const text = '# Birds\n\n## Songs\n\n- [Robin](https://github.com/bird/robin) with [Wren](https://github.com/bird/wren).\n'
  const judgements = [
    judged('https://github.com/bird/robin', 'github', { stars: 5 }),
    judged('https://github.com/bird/wren', 'github', { stars: 500, license: 'MIT' }),
  ]
  expect(answers('require: [{ repository: { stars: 50, license: [MIT] } }]', text, judgements)).toEqual([
    'stars missed: fewer than 10 stars',
    'license unknown: not known: GitHub does not say which licence it has',
  ])
})

test('of two ticked exceptions one that nobody can tell of is not outdone by one that is missed, whichever comes first', () => {
  const url = 'https://github.com/bird/robin'
  for (const names of [
    ['known.json', 'unknown.json'],
    ['unknown.json', 'known.json'],
  ]) {
    const exceptions = names.map((file, index) => `{ checkbox: Box ${index}, file: ${file} }`).join(', ')
    const yaml = `require: [{ repository: { file: birds.json }, exceptions: [${exceptions}] }]`
    const found = (files: Readonly<Record<string, boolean>>) =>
      answers(yaml, entry(url), [judged(url, 'github', { repository: { files } })], '- [x] Box 0\n- [x] Box 1\n')
    expect(found({ 'known.json': false })).toEqual(['file unknown: not known: GitHub does not say which files it has'])
    expect(found({ 'known.json': true })).toEqual(['file met: it is there'])
    expect(found({ 'known.json': false, 'unknown.json': false })).toEqual(['file missed: no such file'])
  }
})
