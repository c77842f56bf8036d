// The one gate for all fixes: a correction never leaves brackets, quotes, code or emphasis worse, and loses no word and no address.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../lint-rules/list-rule.ts'
import type { Finding } from '../src/finding.ts'
import { correctTogether, lintText } from '../src/lint.ts'
import { type Gate, gateOf, isSafe, weakest } from '../src/safe-fix.ts'

describe('a correction of format', () => {
  test.each<[string, string, boolean]>([
    ['[[paper](u)] [unofficial: [Py](u)]', '[[paper](u)] [unofficial: [Py](u)]]', false],
    ['[[paper](u)] [unofficial: [Py](u)]', '[[paper](u)] [unofficial: [[Py](u)]]', true],
    ['([Paper](u)]', '[Paper](u)]', false],
    ['([Paper](u)]', '([Paper](u)', false],
    ['([Paper](u)]', '([Paper](u))', true],
    ['([Paper](u)]', '[Paper](u)', true],
    ['[(Video](u))', '[(Video)](u))', false],
    ['[(Video](u))', '([Video](u))', true],
    ['（[x](u)）', '（[x](u)', false],
    ['see :) [[x]](u)', 'see :) [x](u)', true],
    ['[x](u) -', '[x](u) - -', false],
    ['[x](u) ~ T', '[x](u) - ~ T', false],
    ['[x](u) ~ T', '[x](u) - T', true],
    ['[x](u) - a', '[x](u) - a..', false],
    ['[x](u) - a...', '[x](u) - a....', false],
    ['[x](u) - a..', '[x](u) - a.', true],
    ['[x](u) - Says "x"', '[x](u) - Says "x.', false],
    ['[x](u) - Says “x”', '[x](u) - Says x”', false],
    ['[x](u) - Uses `x`', '[x](u) - Uses `x.', false],
    ['[x](u) - Uses `(x`', '[x](u) - Uses `(x`.', true],
    ['**[x](u)** - T', '**[x](u) - T', false],
    ['**[x](u)** - T', '**[x](u) ** - T', false],
    ['**[x](u)** - T', '[x](u) - T', true],
    ['**x** - T', '*x* - T', true],
    ['a_b [x](u) - T', 'a_b [x](u) - T.', true],
    ['[x](u) - T', '[x](v) - T', false],
    ['[x](https://a.example/i_(j)) - T', '[x](https://a.example/i_(j)) - T.', true],
    ['see https://a.example', 'see', false],
    ['[x](u) - Two words', '[x](u) - Two', false],
    ['[x](u) - T', '[x](u) - T', false],
  ])('%s -> %s: %s', (before, after, expected) => {
    expect(isSafe(before, after, 'all')).toBe(expected)
  })
})

test('rules that change links may, but lose no word; a corrected word may change, and no address', () => {
  const rows: readonly [string, string, Gate, boolean][] = [
    ['[x](u?utm_source=a) - T', '[x](u) - T', 'words', true],
    ['[x](u) - Two words', '[x](v) - Two', 'words', false],
    ['[x](u', '[x](u)', 'words', true],
    ['[x]([paper](u)) - T', '[x](u) - T', 'words', true],
    ['[]([paper](u)) - T', '[](u) - T', 'words', false],
    ['[x [![stars](v)](w)](u) - T', '[![stars](v)](w) - T', 'words', false],
    ['[x](u) - [Codes](v)', '[x](u) - [Code](v)', 'letters', true],
    ['[x](u) - Unknowm', '[x](v) - Unknown', 'letters', false],
    ['[x](u) - Unknowm', '[x](u) -', 'letters', false],
    ['- [Old](#old)', '- [New](#new)', 'marks', true],
    ['- [Old](#old)', '- [New](#new', 'marks', false],
  ]
  for (const [before, after, gate, expected] of rows)
    expect([before, after, isSafe(before, after, gate)]).toEqual([before, after, expected])
  expect(gateOf({ rule: 'link-syntax', form: 'gap' })).toBe('words')
  expect(gateOf({ rule: 'entry-format', form: 'separator ~ for -' })).toBe('all')
  expect(gateOf({ rule: 'entry-format', form: 'field text value' })).toBe('letters')
  expect(gateOf({ rule: 'link-label', form: 'label code' })).toBe('letters')
  expect([weakest([]), weakest(['all', 'words']), weakest(['letters', 'all']), weakest(['letters', 'words'])]).toEqual([
    'all',
    'words',
    'letters',
    'marks',
  ])
  for (const pair of [
    ['letters', 'dates'],
    ['dates', 'words'],
  ] as const)
    expect(weakest(pair)).toBe('marks')
  expect([weakest(['dates', 'all']), weakest(['dates'])]).toEqual(['dates', 'dates'])
})

test('a fix that is not safe is dropped, its finding stays, and those beside it are applied', () => {
  const text = '- [x](https://x.example) - T\n'
  const finding = (fix: Finding['fix'], form: string): Finding =>
    ({ rule: 'entry-format', severity: 'warning', path: 'a.md', message: `About ${form}`, form, fix }) as Finding
  const at = text.length - 1
  const period = finding([{ start: at, end: at, text: '.' }], 'end')
  const bracket = finding([{ start: 2, end: 2, text: '[' }], 'wrap')
  const [first, second] = correctTogether(read(text, 'a.md'), [bracket, period])
  expect(first).toMatchObject({ form: 'wrap', message: bracket.message })
  expect(first!.fix).toBe(undefined)
  expect(first!.corrected).toBe(undefined)
  expect(second).toMatchObject({ fix: period.fix, corrected: '- [x](https://x.example) - T.' })
})

test('fixes that are safe only together are one fix, and each of their findings has it; not of two rules', () => {
  const line = '- [[x](https://x.example) [y](https://y.example)]'
  const at = (text: string): number => line.indexOf(text)
  const finding = (place: number, text: string, rule = 'entry-format'): Finding =>
    ({
      rule,
      severity: 'warning',
      path: 'a.md',
      message: text,
      form: text,
      fix: [{ start: place, end: place, text }],
    }) as unknown as Finding
  const [close, open] = [finding(at(' [y]'), ']'), finding(at('[y]'), '[')]
  const both = [...close.fix!, ...open.fix!]
  const corrected = '- [[x](https://x.example)] [[y](https://y.example)]'
  const said = correctTogether(read(`${line}\n`, 'a.md'), [close, open])
  expect(said.map(({ fix, corrected: lines }) => [fix, lines])).toEqual([
    [both, corrected],
    [both, corrected],
  ])
  const apart = correctTogether(read(`${line}\n`, 'a.md'), [close, finding(at('[y]'), '[', 'link-label')])
  expect(apart.map(({ fix }) => fix)).toEqual([undefined, undefined])
})

/** Ways to write the entries of a section. */
const forms: readonly ((name: string, text: string) => string)[] = [
  (name, text) => `- [${name}](https://${name}.example) - ${text}.`,
  (name, text) => `- **${text}.** [[paper](https://${name}.example)] [[code](https://c.example/${name})]`,
  (name, text) => `- ${text}. ([Paper](https://${name}.example))`,
  (name, text) => `- **[${name}](https://${name}.example)**: ${text}`,
  (name, text) => `- [[${name}]](https://${name}.example) ${text} \`MIT\` (2024)`,
  (name, text) => `- [**${name}**](https://${name}.example) — *${text}*`,
  (name, text) => `- [${name}](https://${name}.example)：${text}。`,
]
const texts = [
  'Does "things" well',
  'Does (many) things',
  'Uses `x` and **y**',
  'Based on [a](https://q.example/a)',
  'Says "x"',
  'See (i_(j))',
]
const damages = ['[', '](', ']', ')', '(', '"', '`', '**', '*', '_', ' -', ' - ', '~', '.', '：', '（', '[[', ')]', '))', '((', ' ', '']

/** How many brackets have no partner of their kind, and marks that come in pairs and do not; code, addresses and bullets aside. */
function oddities(line: string): number[] {
  const text = line
    .replace(/^(?:\s*[-*+] )+/, '')
    .replace(/`[^`]*`/g, '')
    .replace(/https?:[^\s]*?\.example(?:\/\w+)?/g, '')
  const count = (mark: string): number => text.split(mark).length - 1
  const alone = ['()', '[]', '（）'].map((pair) => {
    let brackets = [...text].filter((one) => pair.includes(one)).join('')
    while (brackets.includes(pair)) brackets = brackets.replaceAll(pair, '')
    return brackets.length
  })
  return [alone.reduce((sum, one) => sum + one, 0), count('"') % 2, (line.split('`').length - 1) % 2, count('*') % 2]
}

test('no correction of an entry, however damaged, unbalances it or loses a letter', () => {
  const entry = fc.record({
    form: fc.constantFrom(...forms),
    text: fc.constantFrom(...texts),
    damage: fc.array(fc.record({ at: fc.nat(200), cut: fc.nat(1), text: fc.constantFrom(...damages) }), { minLength: 1, maxLength: 3 }),
  })
  let corrections = 0
  fc.assert(
    fc.property(fc.constantFrom(...forms), entry, (norm, { form, text, damage }) => {
      const others = Array.from({ length: 22 }, (_, index) => norm(`n${index}`, `Plain words ${index}`))
      // Addresses stay whole: what is in them is no bracket of the entry.
      const pieces = form('zz', text).split(/(https:[^\s]*?\.example(?:\/\w+)?)/)
      for (const { at, cut, text: piece } of damage) {
        const index = (at % Math.ceil(pieces.length / 2)) * 2
        const place = Math.max(index === 0 ? 2 : 0, at % (pieces[index]!.length + 1))
        pieces[index] = pieces[index]!.slice(0, place) + piece + pieces[index]!.slice(place + cut)
      }
      const list = `# L\n\n## S\n\n${others.join('\n')}\n${pieces.join('')}\n`
      for (const { rule, lines, corrected } of lintText(list, 'README.md').findings) {
        if (corrected === undefined || rule === 'table-of-contents') continue
        corrections++
        const before = list.slice(lines!.start, lines!.end)
        const [old, now] = [oddities(before), oddities(corrected)]
        const worse = now.filter((count, index) => count > old[index]!)
        expect(worse, `${rule}: ${before} -> ${corrected}`).toEqual([])
        const letters = (line: string): number => line.replace(/[^\p{L}\p{N}]/gu, '').length
        expect(letters(corrected), `${rule}: ${before} -> ${corrected}`).toBeGreaterThanOrEqual(letters(before))
      }
    }),
    { numRuns: 600, seed: 11 },
  )
  expect(corrections).toBeGreaterThan(100)
})
