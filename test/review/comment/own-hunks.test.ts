// Hunks of our own: fewer lines than those of a real diff perhaps, and never one that it would not show.
import { structuredPatch } from 'diff'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hunkOf, parseHunks } from '../../../src/review/comment/hunks.ts'
import { ownHunks } from '../../../src/review/comment/own-hunks.ts'
import { expectProportional } from '../../steps.ts'

const numbered = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `- line ${from + index}`)
const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
const brief = (before: string | null, after: string) => ownHunks(before, after).map(({ start, end, added }) => [start, end, [...added]])

test.each<[string, string | null, string, [number, number, number[]][]]>([
  ['nothing where nothing has changed', text('a', 'b'), text('a', 'b'), []],
  ['all of a new file', null, text('a', 'b'), [[1, 2, [1, 2]]]],
  ['an added line with three lines around it', text(...numbered(9)), text(...numbered(5), 'new', ...numbered(4, 5)), [[3, 9, [6]]]],
  ['no line behind the end', text('a'), text('a', 'b'), [[1, 2, [2]]]],
  [
    'two changes with six lines between them as one hunk, with seven as two',
    text(...numbered(30)),
    text('x', ...numbered(6), 'y', ...numbered(7, 6), 'z', ...numbered(17, 13)),
    [
      [1, 11, [1, 8]],
      [13, 19, [16]],
    ],
  ],
  ['a repeated line at the end of what there was', text('a', 'b'), text('a', 'b', 'a'), [[1, 3, [3]]]],
  ['a line that lost its carriage return', text('a\r', 'b\r'), text('a\r', 'b'), [[1, 2, [2]]]],
])('show %s', (_what, before, after, expected) => {
  expect(brief(before, after)).toEqual(expected)
})

test('show no line that a real diff would not show in one hunk with the others', () => {
  const old = fc.uniqueArray(fc.nat(60), { minLength: 0, maxLength: 40 }).map((all) => all.map((one) => `- old ${one}`))
  const edit = fc.record({
    at: fc.nat(40),
    out: fc.nat(4),
    put: fc.array(
      fc.nat(99).map((one) => `- new ${one}`),
      { maxLength: 4 },
    ),
  })
  fc.assert(
    fc.property(old, fc.array(edit, { maxLength: 4 }), (before, edits) => {
      const after = [...before]
      for (const { at, out, put } of edits) after.splice(at, out, ...put)
      const { hunks } = structuredPatch('a', 'a', text(...before), text(...after), '', '', { context: 3 })
      const rows = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines,
      ])
      const real = parseHunks(rows.join('\n'))
      for (const { start, end } of ownHunks(text(...before), text(...after)))
        expect(hunkOf(real, start, end), `${start} to ${end} of\n${rows.join('\n')}`).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test('take time in proportion to the texts', () => {
  expectProportional(
    (count) => {
      const lines = numbered(count)
      const [text, turned, other] = [lines, lines.toReversed(), numbered(count, count)].map((some) => some.join('\n')) as [
        string,
        string,
        string,
      ]
      return () => {
        expect(ownHunks(text, turned)).toEqual([])
        expect(ownHunks(text, other)).toHaveLength(1)
      }
    },
    [10_000, 40_000],
  )
})
