/** Things in a row, as text says them: all of them, or the first ones and how many more. */
import { describe, expect, it } from 'vitest'
import { enumerate, firstLines, linesInWords } from '../../../src/review/text/enumerate.ts'

describe('things in a row', () => {
  it.each<[readonly (string | number)[], number | undefined, string]>([
    [[], 3, ''],
    [['a'], 3, 'a'],
    [['a', 'b'], undefined, 'a and b'],
    [['a', 'b', 'c'], 3, 'a, b and c'],
    [['a', 'b', 'c', 'd'], 3, 'a, b, c and 1 more'],
    [[4, 9, 12, 15], 2, '4, 9 and 2 more'],
    [['a', 'b'], 1, 'a and 1 more'],
  ])('%j, at most %s: %s', (parts, most, said) => expect(enumerate(parts, most)).toBe(said))
})

it('lines of a list say how many more there are, and nothing where all are shown', () => {
  expect(firstLines(['- a', '- b', '- c'], 2)).toEqual(['- a', '- b', '- and 1 more'])
  expect(firstLines(['- a', '- b', '- c'], 1, 'more of this kind')).toEqual(['- a', '- and 2 more of this kind'])
  expect(firstLines(['- a', '- b'], 2)).toEqual(['- a', '- b'])
})

it('line numbers are said in runs', () => {
  expect(linesInWords([4])).toBe('line 4')
  expect(linesInWords([9, 4, 4, 5, 6, 12])).toBe('lines 4 to 6, 9 and 12')
  expect(linesInWords([1, 3, 5, 7], 2)).toBe('lines 1, 3 and 2 more')
})
