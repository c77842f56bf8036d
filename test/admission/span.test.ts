// Spans of the calendar: the day itself is old enough, the day before is not.
import { describe, expect, test } from 'vitest'
import { dayAt, isDay, isOldEnough, shiftDay, spanInWords } from '../../src/admission/span.ts'

describe('old enough', () => {
  test.each([
    ['90d', '2026-03-17', '2026-06-15'],
    ['6w', '2026-05-04', '2026-06-15'],
    ['6mo', '2025-12-15', '2026-06-15'],
    ['18mo', '2024-12-15', '2026-06-15'],
    ['1y', '2025-06-15', '2026-06-15'],
    ['1y', '2024-02-29', '2025-02-28'],
    ['6mo', '2025-08-31', '2026-02-28'],
    ['1mo', '2026-01-31', '2026-02-28'],
    ['24h', '2026-06-14', '2026-06-15'],
    ['10m', '2026-06-14', '2026-06-15'],
  ])('%s after %s is %s', (span, day, today) => {
    const before = dayAt(Date.parse(today) - 86_400_000)
    expect(isOldEnough(day, span, today)).toBe(true)
    expect(isOldEnough(day, span, before)).toBe(false)
  })
})

test.each([
  ['2026-03-31', '1mo', -1, '2026-02-28'],
  ['2026-01-15', '13mo', -1, '2024-12-15'],
  ['2026-12-31', '2mo', 1, '2027-02-28'],
  ['2024-02-29', '4y', 1, '2028-02-29'],
] as const)('%s and %s in direction %i is %s', (day, span, direction, then) => expect(shiftDay(day, span, direction)).toBe(then))

test.each([
  ['1d', '1 day'],
  ['90d', '90 days'],
  ['6 mo', '6 months'],
  ['1y', '1 year'],
  ['2w', '2 weeks'],
  ['36h', '2 days'],
])('%s is said as %s', (span, words) => expect(spanInWords(span)).toBe(words))

test('a day is one that the calendar has', () => {
  expect(['2026-02-28', '2026-02-31x', 'soon', undefined, '2026-13-01'].map(isDay)).toEqual([true, false, false, false, false])
})
