import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLines } from '../../../src/review/change/align-lines.ts'
import { expectProportional } from '../../steps.ts'

/** For each later line the earlier one that it was, or those that it is between. */
function places(before: string, after: string): string[] {
  return alignLines(before.split('\n'), after.split('\n')).map(({ above, below }) => (above === below ? `${above}` : `${above}<${below}`))
}

describe('lines of a text that was changed', () => {
  it.each([
    ['are the same where nothing changed', 'a\nb\na', 'a\nb\na', ['0', '1', '2']],
    ['stand between their neighbours where they are new', 'a\nb', 'a\nx\ny\nb', ['0', '0<1', '0<1', '1']],
    ['stand above and below all others at the ends', 'a', 'x\na\ny', ['-1<0', '0', '0<1']],
    ['stand around what was taken out', 'a\ngone\nb', 'a\nx\nb', ['0', '0<2', '2']],
    ['keep their order: what was moved past more lines than it has is new', 'a\nb\nc\nd', 'd\na\nb\nc', ['-1<0', '0', '1', '2']],
    ['are found between lines that stand once', 'x\nsame\ny\nsame\nz', 'p\nsame\ny\nnew\nsame\nq', ['-1<1', '1', '2', '2<3', '3', '3<5']],
    ['may be indented anew', 'a\n- b', 'x\na\n  - b  ', ['-1<0', '0', '1']],
    ['are not found by blank lines', 'a\n\nb', 'x\n\ny', ['-1<3', '-1<3', '-1<3']],
    ['are all new in place of nothing', '', 'a\nb', ['-1<1', '-1<1']],
  ])('%s', (_what, before, after, expected) => {
    expect(places(before, after)).toEqual(expected)
  })

  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { maxLength: 40 })

  it('are paired in order, each with one line of the same words', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let last = -1
        alignLines(before, after).forEach(({ above, below }, line) => {
          expect(above).toBeLessThanOrEqual(below)
          expect(above).toBeGreaterThanOrEqual(last)
          if (above === below) {
            expect(above).toBeGreaterThan(last)
            expect(before[above]).toBe(after[line])
          }
          last = above
        })
      }),
    )
  })

  it('that were only added are all kept apart from those that were there, as long as no two are alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 })), fc.infiniteStream(fc.boolean()), (numbers, coins) => {
        const after = numbers.map(String)
        const kept = after.map(() => coins.next().value as boolean)
        const before = after.filter((_, index) => kept[index])
        expect(alignLines(before, after).map(({ above, below }) => above === below)).toEqual(kept)
      }),
    )
  })

  it('are compared in time that does not grow with their square', () => {
    const nested = (count: number): string[] => Array.from({ length: count }, (_, index) => [`u${index}`, `u${index - 1}`]).flat()
    expectProportional(
      (count) => {
        const before = ['x', ...nested(count), 'y']
        const afters = [
          ['p', ...nested(count).reverse(), 'q'],
          ['p', ...nested(count), 'q'],
        ]
        return () => afters.map((after) => alignLines(before, after))
      },
      [5_000, 20_000],
    )
  })
})
