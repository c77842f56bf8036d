import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, lineAt, pointAt, positionOf, readLines, trimSpan, wholeLines } from '../../../src/list/markdown/span.ts'

describe('lines', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\nb', [0, 2]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb', [0, 2]],
    ['\n\n', [0, 1, 2]],
    ['\r\n\r\n', [0, 2, 4]],
    ['\n\r', [0, 1, 2]],
    ['🌱\nb', [0, 3]],
    ['a\u2028b', [0]],
  ])('of %j start at %j', (text, starts) => {
    expect(readLines(text)).toEqual(starts)
  })

  it('every offset is in the last line that starts at or before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🌱') }), (text) => {
        const lines = readLines(text)
        for (let offset = 0; offset <= text.length; offset++)
          expect(lineAt(lines, offset)).toBe(lines.findLastIndex((start) => start <= offset))
      }),
    )
  })
})

describe('points and positions', () => {
  const lines = readLines('ab\ncd\r\n🌱e')
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [7, 3, 1],
    [9, 3, 3],
    [10, 3, 4],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(pointAt(lines, offset)).toEqual({ line, column, offset })
  })

  it('a position has a point for each end', () => {
    expect(positionOf(lines, { start: 1, end: 4 })).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 4 },
    })
  })
})

describe('a span without the spaces at its ends', () => {
  it.each([
    ['  a b ', 2, 5],
    ['\t\r\na\n', 3, 4],
    ['a', 0, 1],
    ['   ', 3, 3],
    ['', 0, 0],
    ['\u00a0a', 0, 2],
  ])('%j', (text, start, end) => {
    expect(trimSpan(text, { start: 0, end: text.length })).toEqual({ start, end })
  })
})

describe('the whole lines that a span touches', () => {
  const text = 'one\ntwo\r\nthree\n'
  const whole = (start: number, end: number): string => {
    const span = wholeLines(text, readLines(text), { start, end })
    return text.slice(span.start, span.end)
  }
  it.each([
    ['inside a line', 1, 2, 'one'],
    ['an insertion in a line', 5, 5, 'two'],
    ['up to a line end', 0, 3, 'one'],
    ['over a line end', 1, 5, 'one\ntwo'],
    ['all of a line with its end', 0, 4, 'one\n'],
    ['a line that ends in a carriage return', 4, 7, 'two'],
    ['the last line', 10, 12, 'three'],
    ['nothing at the end', 15, 15, ''],
  ])('%s', (_what, start, end, lines) => {
    expect(whole(start, end)).toBe(lines)
  })
})

it.each([
  [1, 2, true],
  [0, 3, true],
  [0, 4, false],
  [3, 3, true],
  [4, 4, false],
])('a span of %i to %i lies inside 0 to 3: %s', (start, end, isIt) => {
  expect(isInside({ start, end }, { start: 0, end: 3 })).toBe(isIt)
})
