// Which lines of the new text a patch shows: a comment on any other line would make GitHub refuse the whole review.
import { structuredPatch } from 'diff'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hunkOf, parseHunks } from '../../../src/review/comment/hunks.ts'
import { placeAnchor, parseHunks as readHunks } from '../../e2e/fake-github/hunks.ts'

const lines = (...all: string[]): string => all.join('\n')

describe('a patch shows', () => {
  test.each<[string, string, { start: number; end: number; added: number[] }[]]>([
    ['nothing where it is empty, as for a rename without a change', '', []],
    ['an added line and its context', lines('@@ -1,2 +1,3 @@', ' a', '+b', ' c'), [{ start: 1, end: 3, added: [2] }]],
    ['lines without counts in the header', lines('@@ -1 +1 @@', '-a', '+b'), [{ start: 1, end: 1, added: [1] }]],
    [
      'the words of a section behind the header as no line',
      lines('@@ -9,2 +9,3 @@ ## Songs @@ -1 +1 @@', ' a', '+b', ' c'),
      [{ start: 9, end: 11, added: [10] }],
    ],
    ['a whole new file', lines('@@ -0,0 +1,2 @@', '+a', '+b'), [{ start: 1, end: 2, added: [1, 2] }]],
    ['no line of a deleted file', lines('@@ -1,2 +0,0 @@', '-a', '-b'), []],
    ['no line where it only deletes without context', lines('@@ -5,2 +4,0 @@', '-a', '-b'), []],
    ['the context of a deletion', lines('@@ -4,4 +4,2 @@', ' a', '-b', '-c', ' d'), [{ start: 4, end: 5, added: [] }]],
    ['a replaced line once', lines('@@ -3,3 +3,3 @@', ' a', '-b', '+c', ' d'), [{ start: 3, end: 5, added: [4] }]],
    [
      'several hunks, each with its own lines',
      lines('@@ -1,2 +1,3 @@', ' a', '+b', ' c', '@@ -20,2 +21,1 @@', '-x', ' y', '@@ -40 +40,2 @@ z', ' z', '+zz'),
      [
        { start: 1, end: 3, added: [2] },
        { start: 21, end: 21, added: [] },
        { start: 40, end: 41, added: [41] },
      ],
    ],
    [
      'the marker of a missing line end as no line',
      lines('@@ -1,2 +1,2 @@', ' a', '-b', '\\ No newline at end of file', '+c', '\\ No newline at end of file'),
      [{ start: 1, end: 2, added: [2] }],
    ],
    ['an empty line of context whose blank was lost', lines('@@ -1,3 +1,4 @@', ' a', '', '+b', ' c'), [{ start: 1, end: 4, added: [3] }]],
    ['no line behind a line end at its own end', `${lines('@@ -1,2 +1,3 @@', ' a', '+b', ' c')}\n`, [{ start: 1, end: 3, added: [2] }]],
    [
      'lines that look like headers of files',
      lines('@@ -1,2 +1,3 @@', '--- a', '+++ b', '++ c', ' d'),
      [{ start: 1, end: 3, added: [1, 2] }],
    ],
    ['lines that end in carriage returns', lines('@@ -1,2 +1,3 @@', ' a\r', '+b\r', ' c\r'), [{ start: 1, end: 3, added: [2] }]],
  ])('%s', (_what, patch, expected) => {
    expect(parseHunks(patch).map(({ start, end, added }) => ({ start, end, added: [...added] }))).toEqual(expected)
  })
})

test('a range is in a hunk only where the hunk shows all of it', () => {
  const hunks = parseHunks(lines('@@ -1,2 +1,3 @@', ' a', '+b', ' c', '@@ -9 +10 @@', '+x'))
  const found = (start: number, end: number): number | undefined => hunkOf(hunks, start, end)?.start
  expect([found(1, 3), found(2, 2), found(10, 10)]).toEqual([1, 1, 10])
  expect([found(0, 1), found(3, 4), found(3, 10), found(11, 11), found(4, 4)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('exactly the lines that GitHub takes a comment on lie in a hunk, whatever the change', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '', ' c', '-d', '+e', '@@ -1 +1 @@', '\\ x', 'g\r'), { maxLength: 40 })
  fc.assert(
    fc.property(text, text, fc.nat(3), (before, after, context) => {
      const { hunks } = structuredPatch('a', 'a', before.join('\n'), after.join('\n'), '', '', { context })
      const patch = hunks
        .flatMap(({ oldStart, oldLines, newStart, newLines, lines: rows }) => [
          `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
          ...rows,
        ])
        .join('\n')
      const parsed = parseHunks(patch)
      const theirs = readHunks(patch)
      for (let line = 1; line <= after.length + 1; line++) {
        const isTaken = !Array.isArray(placeAnchor(theirs, { line, side: 'RIGHT', startLine: undefined, startSide: 'RIGHT' }))
        expect(hunkOf(parsed, line, line) !== undefined, `line ${line} of\n${patch}`).toBe(isTaken)
      }
    }),
    { numRuns: 300 },
  )
})
