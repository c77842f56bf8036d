import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toPretty } from '../../src/report/terminal/pretty.ts'
import { hostileList } from './hostile.ts'
import { habit, mixed, reportOn, reportSince, reportWith } from './sample.ts'

const plain = { color: false, width: 120, quiet: false }
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

test('a finding has its place, message and rule, and the faulty line above the corrected one', () => {
  expect(toPretty(reportOn('# L\n\n- [a]((https://a.example.com)) - A.\n'), plain)).toBe(
    [
      'README.md 1 entry',
      '',
      '  ✖ 3:3     The address is in two pairs of parentheses, so the link leads nowhere.  link-syntax',
      '      - - [a]((https://a.example.com)) - A.',
      '      + - [a](https://a.example.com) - A.',
      '',
      'Found 1 error · 1 can be fixed with `listkeeper fix`',
      '',
    ].join('\n'),
  )
})

test('a change is reported in the words of a review, one block for each entry, and old faults are only counted', () => {
  const before = `${habit(2)}- [x](https://x.example.com) - Number x.\n`
  expect(toPretty(reportSince(before, `${before}- [ y ]((https://y.example.com)) - Number y.\n`), plain)).toBe(
    [
      'README.md 4 entries',
      '',
      '  ✖ line 6  y  link-syntax, entry-spacing',
      '      The address is in two pairs of parentheses, so the link leads nowhere.',
      "      Please remove the space at the edge of the link's text.",
      '      - - [ y ]((https://y.example.com)) - Number y.',
      '      + - [y](https://y.example.com) - Number y.',
      '',
      '  2 existing problems in this file are not part of this change: see `listkeeper check README.md`.',
      '',
      '  link-syntax    1 error, 1 can be fixed',
      '  entry-spacing  1 warning, 1 can be fixed',
      'This change adds 1 error, 1 warning · 2 with a one-click correction',
      '',
    ].join('\n'),
  )
})

test('the findings of one entry of a change are one block with one correction and each reason', () => {
  const text = toPretty(reportSince('# List\n', mixed), plain)
  expect(text.match(/^ {2}\S line \d+/gm)).toEqual(['  ✖ line 3', '  ✖ line 5', '  ✖ line 6'])
  expect(text.match(/^ {6}\+ - 🌱 \[c\]\(https:\/\/c\.example\.com\) - Third,$/gm)).toHaveLength(1)
  expect(text).toContain('This is already on line 4, in List.')
})

test('more than ten alike are one block with a count and the first lines, ten are ten', () => {
  const blocks = (count: number): number => toPretty(reportOn(habit(count)), plain).match(/^ {2}✖/gm)?.length ?? 0
  expect([blocks(10), blocks(11), blocks(300)]).toEqual([10, 1, 1])
  expect(toPretty(reportOn(habit(300)), plain)).toContain('and 299 more like this, on lines 4, 5, 6, 7, 8, 9, 10, 11, …\n')
  expect(toPretty(reportOn(habit(300)), plain)).toContain('Found 300 errors')
})

test('errors come first, in a file and among files, and the last lines count by rule', () => {
  const [first, second] = [
    reportOn(`${mixed}- [z]((https://z.example.com)) - Z.\n`),
    reportOn('# L\n\n- [a](https://a.example.com)  - A.\n'),
  ]
  const files = [...second.files.map((file) => ({ ...file, path: 'first.md' })), ...first.files]
  const lines = toPretty({ ...first, files }, plain).split('\n')
  const signs = lines.flatMap((line) => /^ {2}([✖▲ℹ])/.exec(line)?.[1] ?? [])
  expect(signs.lastIndexOf('✖')).toBeLessThan(signs.indexOf('▲'))
  expect(signs.filter((sign) => sign === '✖').length).toBeGreaterThan(2)
  expect(lines.findIndex((line) => line.startsWith('README.md'))).toBeLessThan(lines.findIndex((line) => line.startsWith('first.md')))
  const rules = lines.slice(
    lines.findIndex((line) => /^ {2}link-syntax {2,}\d/.test(line)),
    -2,
  )
  expect(rules).toEqual([
    '  link-syntax           3 errors, 3 can be fixed',
    '  no-duplicate-entries  1 error',
    expect.stringMatching(/^ {2}entry-spacing {9}\d warnings, \d can be fixed$/),
  ])
  expect(lines.at(-2)).toMatch(/^Found 4 errors, \d warnings/)
})

test.each([20, 40, 60])('a terminal of %i columns gets lines that fit, cut only between words', (width) => {
  const narrow = { ...plain, width, isFolded: true }
  for (const report of [reportOn(mixed), reportSince('# List\n', mixed), reportOn(habit(300))]) {
    const words = (text: string): string => text.replace(/^ +[-+] .*$/gm, '').replace(/\s+/g, ' ')
    expect(words(toPretty(report, narrow))).toBe(words(toPretty(report, { ...plain, width })))
    for (const line of toPretty(report, narrow).split('\n'))
      if (line.trim().includes(' ') && !/^ +[-+] /.test(line)) expect(line.length, line).toBeLessThanOrEqual(width)
  }
})

test('faulty and corrected line are shown without the carriage return of their line end', () => {
  const text = toPretty(reportOn('# L\r\n\r\n- [a]((https://a.example.com)) - A.\r\n- [b](https://b.example.com) - B.\r\n'), plain)
  expect(text).toContain('      - - [a]((https://a.example.com)) - A.\n      + - [a](https://a.example.com) - A.\n')
})

test('long lines are cut around the place where they differ', () => {
  const long = `# L\n\n- [a](https://a.example.com) - ${'word '.repeat(100)} [b]((https://b.example.com)) ${'more '.repeat(100)}end.\n`
  const shown = toPretty(reportOn(long), { ...plain, width: 80 })
    .split('\n')
    .filter((line) => /^ {6}[-+] /.test(line))
  expect(shown).toHaveLength(2)
  for (const line of shown) expect(line.length).toBeLessThanOrEqual(80)
  expect(shown[0]).toContain('((https')
  expect(shown[1]).toContain('](https')
})

test('colour changes nothing but the look', () => {
  for (const report of [reportOn(mixed), reportSince('# List\n', mixed), reportOn('')]) {
    const colored = toPretty(report, { ...plain, color: true })
    expect(stripVTControlCharacters(colored)).toBe(toPretty(report, plain))
    expect(colored).toMatch(/\u001b\[3\dm/)
  }
})

test('quiet leaves out notes and what is no error', () => {
  const report = { ...reportOn(mixed), notes: ['a note'] }
  expect(toPretty(report, plain)).toMatch(/▲[\s\S]*a note/)
  const quiet = toPretty(report, { ...plain, quiet: true })
  expect(quiet).toContain('✖')
  expect(quiet).not.toMatch(/▲|ℹ|a note/)
})

test('what a terminal obeys is blotted out of every part of a hostile list and change', () => {
  fc.assert(
    fc.property(hostileList, ({ before, after }) => {
      expect(toPretty(reportOn(after), plain).match(controlCharacters)?.[0]).toBe(undefined)
      expect(toPretty(reportSince(before, after), plain).match(controlCharacters)?.[0]).toBe(undefined)
    }),
    { numRuns: 30 },
  )
  const evil = 'a\u001b[2J\u009b\u202e\u0007\rb'
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const related = [{ message: evil, path: evil, place }]
  const text = toPretty(
    { ...reportWith({ message: evil, evidence: evil, corrected: evil, lines: { start: 5, end: 20 }, related }, evil), notes: [evil] },
    plain,
  )
  expect(text.match(controlCharacters)?.[0]).toBe(undefined)
  expect(text).toContain('a\ufffd[2J')
})

test('a line that a correction takes out has its own number, not with that of the line above', () => {
  const contents =
    '# L\n\n- [A](#a)\n- [B](#nope)\n- [C](#c)\n\n## A\n\n- [x](https://x.example.com) - X.\n\n## C\n\n- [y](https://y.example.com) - Y.\n'
  const said = toPretty(reportSince(contents.replace('- [B](#nope)\n', ''), contents), plain)
  expect(said).toContain('✖ line 4  table-of-contents')
  expect(said).toContain('      - - [B](#nope)\n')
})

const clean = '# L\n\n- [a](https://a.example.com) - A.\n'
test.each([
  ['all of a list', reportOn(clean), '✔ No problems found.'],
  [
    'all of a change',
    reportSince(clean, clean),
    '✔ No formatting or duplicate problems found. A maintainer still decides whether it fits the list.',
  ],
  ['no list of a change', { ...reportSince(clean, clean), files: [] }, 'Nothing was reviewed.'],
  ['no link, without a network', { ...reportOn(clean), links: [], offline: true }, '▲ No problems found in what could be checked.'],
  ['links until the time was over', { ...reportOn(clean), links: [], partial: true }, '▲ No problems found in what could be checked.'],
  [
    'one file of two',
    { ...reportOn(clean), unjudged: [{ path: 'b.md', reason: 'this file is not UTF-8' }] as const },
    '▲ No problems found in what could be checked.',
  ],
])('where %s was looked at and nothing found, no more is said than is known', (_what, report, says) => {
  expect(toPretty(report, plain)).toBe(`${says}\n`)
  expect(toMarkdown(report).split('\n\n')[1]!.trim()).toBe(says.replace(/^[✔▲] /, ''))
})

test('where a change takes the whole list away, nothing is left to review', () => {
  const report = { ...reportSince(clean, clean), files: [], facts: { adds: 0, changes: 0, removes: 3, outside: [] } }
  expect(toPretty(report, plain)).toBe('This change removes 3 entries.\n\nNothing is left to review.\n')
  expect(toMarkdown(report)).toBe('## listkeeper\n\nThis change removes 3 entries.\n\nNothing is left to review.\n')
})
