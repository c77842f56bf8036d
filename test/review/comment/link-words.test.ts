// The words for lines of the contents, for links that lead nowhere and for configured formats, made by the rules themselves.
import { describe, expect, test } from 'vitest'
import { lintText } from '../../../src/lint.ts'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import { wordsFor } from '../../../src/review/comment/words.ts'

const names = Array.from({ length: 24 }, (_, index) => `Bird ${index}`)
const line = (title: string): string => `- [${title}](#${title.toLowerCase().replace(' ', '-')})`
const body = names.map((title) => `## ${title}\n\n- [x](https://x.example/${title.slice(5)}) - About it.\n`).join('\n')
const page = (lines: readonly string[]): string => `# L\n\n${lines.join('\n')}\n\n${body}`
const said = (text: string, before = page(names.map(line))): string[] =>
  reviewChanges([{ path: 'README.md', before, after: text }], { repositoryFiles: { exists: (path) => path === 'README.md' } })
    .files[0]!.findings.filter(({ introduced }) => introduced)
    .map((finding) => wordsFor(finding, () => '').what)

describe('a line of the contents', () => {
  const others = names.filter((name) => name !== 'Bird 3').map(line)
  test.each([
    ['out of its place', [...others, line('Bird 3')], 'This line of the contents is out of order: its heading comes after `Bird 2`.'],
    [
      'deeper than the others',
      names.map((name) => (name === 'Bird 3' ? `  ${line(name)}` : line(name))),
      'This line of the contents is not indented like those of the other headings of its level.',
    ],
    [
      'in another letter case',
      names.map((name) => line(name).replace('#bird-3)', '#Bird-3)')),
      'This line of the contents uses a different letter case than its heading.',
    ],
  ])('%s', (_what, lines, words) => {
    expect(said(page(lines))).toEqual([words])
  })
})

describe('a link that leads nowhere', () => {
  test.each([
    ['on this page', '[there](#nowhere)', 'This link leads nowhere: no heading of this page has the anchor `#nowhere`.'],
    ['to a file', '[there](docs/none.md)', 'The repository has no file `docs/none.md`, so the link leads nowhere.'],
    ['to an image', '![there](docs/none.png)', 'The repository has no image `docs/none.png`, so readers see none.'],
  ])('%s', (_what, link, words) => {
    expect(said(`${page(names.map(line))}\nSee ${link} too.\n`)).toEqual([words])
  })
})

test('a link that Markdown does not read, and one with a space in its address', () => {
  const words = (text: string): string[] => lintText(text, 'README.md').findings.map((finding) => wordsFor(finding, () => '').what)
  expect(words('- [a [b](https://a.example)](#c)\n').every((one) => !/unexpected/i.test(one))).toBe(true)
  expect(words('- [a](https://a.example/x y) - A.\n')).toEqual([
    'There is a space inside the address of the link, so readers see brackets instead of a link.',
  ])
})

describe('a configured format', () => {
  const options = (entry: string) => ({ 'entry-format': ['on', { sections: [{ entry: [entry] }] }] }) as const
  test.each([
    ['{link} - {desc}.', '- [a](https://a.example) - Says much', 'Please put `.` after the description, as the format of this list says.'],
    ['{link} - {desc}', 'text alone', undefined],
    ['**{link}** - {desc}', '- [a](https://a.example)', 'Please write the entry like `**{link}** - {desc}`.'],
  ])('%s', (entry, text, words) => {
    const { findings } = lintText(`# L\n\n${text}\n`, 'README.md', options(entry))
    const found = findings.filter(({ rule }) => rule === 'entry-format').map((finding) => wordsFor(finding, () => '').what)
    expect(found).toEqual(words === undefined ? [] : [words])
  })
})
