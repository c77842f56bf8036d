// How clear a learned form must be: on both sides of each bound, for the whole configuration and for a section.
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import { lintText } from '../../src/lint.ts'

const severities = (text: string, config: string, rule: string): string[] =>
  lintText(text, 'README.md', settingsFor(parseConfig(config, 'x.yml'), 'README.md'))
    .findings.filter((finding) => finding.rule === rule && /^joint|^label|^separator/.test(finding.form))
    .map(({ severity }) => severity)

/** Entries with a tilde where all others have a dash. */
const tools = (others: number, heading = 'Tools'): string =>
  `## ${heading}\n\n${Array.from({ length: others }, (_, index) => `- [n${index}](https://n${index}.example) - Does things.\n`).join('')}- [zz](https://zz.example) ~ Does more.\n`

const labels = (others: number): string =>
  `## Papers\n\n${Array.from({ length: others }, (_, index) => `- **Study ${index}.** [paper](https://p${index}.example)\n`).join('')}- **Other.** [Paper](https://z.example)\n`

describe('entry-format', () => {
  test.each<[string, number, string[]]>([
    ['lenient', 15, []],
    ['lenient', 16, ['info']],
    ['lenient', 26, ['info']],
    ['lenient', 27, ['warning']],
    ['usual', 8, []],
    ['usual', 9, ['info']],
    ['usual', 14, ['info']],
    ['usual', 16, ['warning']],
    ['strict', 7, []],
    ['strict', 8, ['info']],
    ['strict', 9, ['warning']],
  ])('%s: one of %i others differs: %j', (strictness, others, expected) => {
    expect(severities(`# L\n\n${tools(others)}`, `strictness: ${strictness}\n`, 'entry-format')).toEqual(expected)
  })
})

describe('link-label', () => {
  test.each<[string, number, string[]]>([
    ['lenient', 18, []],
    ['lenient', 19, ['warning']],
    ['usual', 8, []],
    ['usual', 9, ['warning']],
    ['strict', 4, []],
    ['strict', 5, ['warning']],
  ])('%s: one of %i others differs: %j', (strictness, others, expected) => {
    expect(severities(`# L\n\n${labels(others)}`, `strictness: ${strictness}\n`, 'link-label')).toEqual(expected)
  })
})

test('a section has its own, the others that of the whole', () => {
  const config = (strictness: string, under: string) =>
    `strictness: ${strictness}\nlists: [{ files: [README.md], sections: [{ under: Tools, strictness: ${under} }] }]\n`
  expect(severities(`# L\n\n${tools(9)}`, config('usual', 'lenient'), 'entry-format')).toEqual([])
  expect(severities(`# L\n\n${tools(9)}`, config('lenient', 'strict'), 'entry-format')).toEqual(['warning'])
  expect(severities(`# L\n\n${tools(9, 'Others')}`, config('lenient', 'strict'), 'entry-format')).toEqual([])
  const papers = `# L\n\n${labels(9).replace('Papers', 'Tools')}`
  expect(severities(papers, config('usual', 'lenient'), 'link-label')).toEqual([])
  expect(severities(papers, config('lenient', 'usual'), 'link-label')).toEqual(['warning'])
})

test('it moves nothing else', () => {
  const text = `# L\n\n${tools(24)}- [a](https://n1.example/?utm_source=x) - Does  things.\n- [b] (https://b.example) - Is.\n`
  const others = (config: string) =>
    lintText(text, 'README.md', settingsFor(parseConfig(config, 'x.yml'), 'README.md'))
      .findings.filter(({ rule }) => rule !== 'entry-format' && rule !== 'link-label')
      .map(({ rule, message, severity }) => ({ rule, message, severity }))
  expect(others('strictness: usual\n').length).toBeGreaterThan(1)
  expect(others('strictness: lenient\n')).toEqual(others('strictness: usual\n'))
  expect(others('strictness: strict\n')).toEqual(others('strictness: usual\n'))
})
