// What the configuration wants of fields and sections: values, lengths, words to avoid, the fewest entries.
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import { lintText } from '../../src/lint.ts'
import { wordsFor } from '../../src/review/comment/words.ts'

const found = (text: string, section: string, rules = '') => {
  const config = parseConfig(`lists: [{ files: [README.md], sections: [{ ${section} }] }]\n${rules}`, 'x.yml')
  return lintText(text, 'README.md', settingsFor(config, 'README.md')).findings.filter(({ rule }) => rule === 'entry-format')
}

const row = (value: string): string => `# L\n\n| Name | Auth |\n|---|---|\n| [aa](https://a.example) | ${value} |\n`
const auth = 'entry: ["| {link} | {text} |"], fields: { text: { values: ["No", "Yes", Unknown] } }'

describe('a value that is not allowed is an error that names those that are', () => {
  test.each<[string, string | undefined]>([
    ['apiKey', undefined],
    ['OAuth', undefined],
    ['Noo', 'No'],
    ['no', 'No'],
    ['YES', 'Yes'],
    ['Yep', 'Yes'],
    ['Unknow', 'Unknown'],
    ['Unknowm', 'Unknown'],
    ['N', undefined],
  ])('%s: %s', (value, meant) => {
    const [finding, ...rest] = found(row(value), auth)
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', form: 'field text value' })
    expect(finding!.corrected).toBe(meant === undefined ? undefined : `| [aa](https://a.example) | ${meant} |`)
    expect(finding!.message).toBe(`Unexpected \`${value}\` in the text, expected ${meant ? `\`${meant}\`` : '`No`, `Yes` or `Unknown`'}`)
    expect(wordsFor(finding!, () => '').what).toBe(
      `In the text, \`${value}\` should be ${meant ? `\`${meant}\`` : '`No`, `Yes` or `Unknown`'}.`,
    )
  })

  test('allowed ones are silent, and another number, or one edit from two of them, is no slip', () => {
    expect(found(row('Yes'), auth)).toEqual([])
    const of = (value: string, values: string) =>
      found(row(value), `entry: ["| {link} | {text} |"], fields: { text: { values: ${values} } }`).map(({ fix }) => fix !== undefined)
    expect(of('v3', '[v1]')).toEqual([false])
    expect(of('cat', '[bat, hat]')).toEqual([false])
    expect(of('cat', '[bat, house]')).toEqual([true])
    expect(of('B', '[A]')).toEqual([false])
  })

  test('a configured severity holds, and the older names are known', () => {
    expect(found(row('apiKey'), auth, 'rules: { entry-format: warning }\n')).toMatchObject([{ severity: 'warning' }])
    expect(found(row('apiKey'), auth.replace('values', 'enum'))).toMatchObject([{ severity: 'error' }])
  })
})

const line = (text: string): string => `# L\n\n- [aa](https://best.example/best) - ${text}\n`
const desc = (options: string): string => `entry: ["{link} - {desc}"], fields: { desc: { ${options} } }`

describe('lengths', () => {
  test.each<[string, number]>([
    ['1234567890', 0],
    ['12345678901', 1],
    ['\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}\u{1f426}', 0],
  ])('%s: %i', (text, count) => {
    for (const name of ['max', 'maxLength']) expect(found(line(text), desc(`${name}: 10`))).toHaveLength(count)
  })

  test('are said in a sentence', () => {
    const [finding] = found(line('12345678901'), desc('max: 10'))
    expect(finding).toMatchObject({ severity: 'warning' })
    expect(wordsFor(finding!, () => '').what).toBe('Please shorten the description to at most 10 characters: it has 11.')
  })
})

describe('words to avoid', () => {
  const avoid = 'avoid: [best, "state of the art", C++, 最好]'
  test.each<[string, string[]]>([
    ['The Best tool.', ['Best']],
    ['The best of the best.', ['best']],
    ['Bestows the asbestos.', []],
    ['Is State of the Art, simply the best.', ['State of the Art', 'best']],
    ['See [it](https://best.example/best).', []],
    ['Runs `best` first.', []],
    ['Written in C++.', ['C++']],
    ['它是最好的工具。', ['最好']],
  ])('%s', (text, words) => {
    const all = found(line(text), desc(avoid))
    expect(all.map(({ message }) => message)).toEqual(words.map((word) => `Unexpected word \`${word}\` in the desc, expected other words`))
    expect(all.map((finding) => wordsFor(finding, () => '').what)).toEqual(
      words.map((word) => `Please leave \`${word}\` out of the description.`),
    )
  })
})

describe('the fewest entries of a section', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- [n${index}](https://n${index}.example)\n  - [b](https://b.example)`).join('\n')
  test.each<[string, string[]]>([
    [`## Tools\n\n${items(2)}`, ['Unexpected section of 2 entries, expected at least 3']],
    [`## Tools\n\n${items(1)}`, ['Unexpected section of 1 entry, expected at least 3']],
    [`## Tools\n\n${items(3)}`, []],
    ['## Tools\n\nNothing yet.', []],
    [`## Books\n\n${items(2)}`, []],
    [`## Tools\n\n${items(2)}\n\n### Small\n\n${items(4)}`, []],
    [`## Tools\n\n${items(4)}\n\n### Small\n\n${items(1)}`, ['Unexpected section of 1 entry, expected at least 3']],
  ])('%#', (text, expected) => {
    const all = found(`# L\n\n${text}\n`, 'under: Tools, min: 3').filter(({ form }) => form === 'few entries')
    expect(all.map(({ message }) => message)).toEqual(expected)
  })

  test('is said in a sentence', () => {
    const [finding] = found(`# L\n\n## Tools\n\n${items(1)}\n`, 'under: Tools, min: 3')
    expect(wordsFor(finding!, () => '').what).toBe('This section has 1 entry, but needs at least 3.')
  })
})
