import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseLine } from '../../src/git/lines.ts'

/** The number in the earlier text of each line of the later one. */
function numbers(before: string, now: string): (number | undefined)[] {
  return now.split(/\r\n?|\n/).map((_, index) => baseLine(before, now)(index + 1))
}

describe('the line of an earlier text', () => {
  test.each([
    ['of a text that did not change is the same', 'a\nb\na\n', 'a\nb\na\n', [1, 2, 3, 4]],
    ['is further up where lines were added above', 'a\nb\nc', 'new\na\nb\nc', [undefined, 1, 2, 3]],
    ['is further down where lines were taken out above', 'a\nb\nc', 'b\nc', [2, 3]],
    ['is there for all but what was written anew', 'a\nb\nc', 'a\nx\nc', [1, undefined, 3]],
    ['is found where lines changed places', 'a\nb\nc\nd', 'b\na\nd\nc', [2, 1, 4, 3]],
    [
      'is nothing where a line stands twice between changes',
      'x\na\nsame\nb\nsame\ny',
      'p\na\nsame\nb\nsame\nq',
      [undefined, 2, undefined, 4, undefined, undefined],
    ],
    ['is nothing for a copy of a line further up', 'a\nb\nc', 'a\nb\na\nx\nc', [1, 2, undefined, undefined, 3]],
    ['is the same whatever the line ends are', 'a\nb\nc\n', 'a\r\nb\r\nx\r\nc\r\n', [1, 2, undefined, 3, 4]],
    ['is the same with a byte-order mark and another indentation', 'a\n  b', '\ufeffa\n\tb ', [1, 2]],
    ['is nothing in an empty text', '', 'a', [undefined]],
  ])('%s', (_what, before, now, expected) => {
    expect(numbers(before, now)).toEqual(expected)
  })

  test('is nothing for a number that is no line', () => {
    for (const line of [0, -1, 4, Number.NaN]) expect([line, baseLine('a\nb\nc', 'a\nb\nc')(line)]).toEqual([line, undefined])
  })

  test('has the same words, and is the line of one line alone', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' a', '')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, now) => {
        const found = numbers(before, now)
        found.forEach((number, index) => {
          if (number !== undefined) expect(before.split('\n')[number - 1]!.trim()).toBe(now.split('\n')[index]!.trim())
        })
        const known = found.filter((number) => number !== undefined)
        expect(new Set(known).size).toBe(known.length)
      }),
    )
  })
})
