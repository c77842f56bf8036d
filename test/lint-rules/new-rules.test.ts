import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import preset, { rules } from '../../lint-rules/index.ts'
import { applyFixes, lint, reviewTexts } from '../../src/index.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'
import { wordsFor } from '../../src/review/comment/words.ts'

const trees = (...sections: [title: string, ...names: string[]][]) =>
  sections
    .map(
      ([title, ...names]) => `# ${title}\n\n${names.map((name) => `- [${name}](https://${name.toLowerCase()}.example.com)\n`).join('')}\n`,
    )
    .join('')

describe('no-empty-sections with a base', () => {
  const full = trees(['Oaks', 'Red'], ['Elms', 'White'], ['Firs', 'Blue'], ['Yews', 'Old'])
  const review = (before: string, after: string) =>
    reviewTexts({ path: 'README.md', before, after }).filter(({ rule }) => rule === 'no-empty-sections')

  it('a change that takes the last entry of a section introduces an empty one', () => {
    expect(review(full, full.replace(/- \[Blue.*\n/, ''))).toMatchObject([{ line: 9, introduced: true }])
  })

  it('a section that was empty before is old, also under a new name', () => {
    const old = full.replace(/- \[Blue.*\n/, '')
    expect(review(old, `${old}\nMore to come.\n`)).toMatchObject([{ introduced: false }])
    expect(review(old, old.replace('# Firs', '# All firs'))).toMatchObject([{ introduced: false }])
  })
})

describe('no-invisible-characters with a base', () => {
  it('a habit is learned from the base, not from what a change adds', () => {
    const before = trees(['Oaks', 'Red', 'White', 'Black', 'Holm'])
    const after =
      before + Array.from({ length: 9 }, (_, index) => `- [Elm ${index}](https://elm.example.com/${index})\u00a0- Shady.\n`).join('')
    const found = reviewTexts({ path: 'README.md', before, after }).filter(({ rule }) => rule === 'no-invisible-characters')
    expect(found).toHaveLength(9)
    expect(found.every(({ introduced }) => introduced)).toBe(true)
  })

  it('removes what it finds and nothing else', () => {
    const text = '- [Oak](https://oak.example.com) - a\u00a0b, \u00a0 c\u200bd 👩\u200d🌾\n'
    const found = lint({ text }).filter(({ rule }) => rule === 'no-invisible-characters')
    expect(
      applyFixes(
        text,
        found.map(({ fix }) => fix!),
      ),
    ).toBe('- [Oak](https://oak.example.com) - a b,  cd 👩\u200d🌾\n')
  })
})

describe('canonical-url', () => {
  const text = '- **Growth of oaks.** [paper](https://arxiv.org/pdf/2401.01234v2)\n'
  const found = (config?: object) => lint({ text, ...(config ? { config } : {}) }).filter(({ rule }) => rule === 'canonical-url')

  it('is off unless it is switched on', () => {
    expect(found()).toEqual([])
    expect(found({ rules: { 'canonical-url': 'on' } })).toMatchObject([{ severity: 'warning' }])
    expect(found({ rules: { 'canonical-url': 'error' } })).toMatchObject([{ severity: 'error' }])
  })

  it('is off in the preset too', () => {
    const text = '- [a](https://arxiv.org/pdf/2311.05112v2)\n'
    const said = (...more: readonly [unknown, unknown][]) =>
      remark()
        .use(preset)
        .use({ plugins: more as [] })
        .processSync(text)
        .messages.map(({ ruleId }) => ruleId)
    expect(said()).toEqual([])
    expect(said([rules['canonical-url'].plugin, 'on'])).toEqual(['canonical-url'])
  })
})

describe('the words of a review', () => {
  const say = (rule: string, before: string | null, after: string): string[] => {
    const { files } = reviewChanges([{ path: 'README.md', before, after }])
    return files[0]!.findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => {
        const { what, why } = wordsFor(finding, () => '')
        return why ? `${what} ${why}` : what
      })
  }

  it('are plain for each rule', () => {
    expect(say('no-tracking-parameters', null, '- [Oak](https://oak.example.com/?utm_source=x)\n')).toEqual([
      'Please drop the tracking part (`?utm_source=…`); the link works without it.',
    ])
    expect(say('no-lost-entries', trees(['Oaks', 'Red', 'White', 'Cork']), trees(['Oaks', 'Red', 'Black']))).toEqual([
      'This change removes `White`, `Cork`. If that was not intended, they were probably overwritten by an older copy of the list: start from the newest version and add your entries there.',
    ])
    expect(say('no-deceptive-links', null, '- [https://oak.example](https://elm.example)\n')).toEqual([
      'The text of this link says `https://oak.example`, but it goes to `elm.example`. Which one is right?',
    ])
    expect(say('no-invisible-characters', null, '- [Oak\u200b](https://oak.example.com)\n')).toEqual([
      'There is an invisible character here (`U+200B`), which breaks searching and copying.',
    ])
    const base = trees(['Oaks', 'Alba', 'Bicolor', 'Coccinea', 'Dentata', 'Ellipsoidalis', 'Falcata', 'Georgiana', 'Hemisphaerica'])
    expect(say('entry-order', base, base.replace('- [Alba]', '- [Garryana](https://garryana.example.com)\n- [Alba]'))).toEqual([
      'This entry belongs between `Falcata` and `Georgiana` (below line 9). All 8 entries of the section are in alphabetical order.',
    ])
  })
})
