import { expect, test } from 'vitest'
import { rotated, turned } from '../../src/admission/rotated.ts'
import { shiftDay } from '../../src/admission/span.ts'

const all = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** How many runs it takes until each of a list has had its turn. */
function runsFor(length: number, room: number, step: string): number {
  const left = new Set(all(length))
  let day = '2026-01-05'
  for (let run = 1; run <= 100; run++, day = shiftDay(day, step, 1)) {
    for (const one of turned(all(length), room, day)) left.delete(one)
    if (left.size === 0) return run
  }
  return Number.POSITIVE_INFINITY
}

test.each(['1d', '2d', '7d', '14d'])('all have their turn in few runs where there is one run each %s', (step) => {
  const slow = [5, 15, 20].flatMap((room) =>
    all(50).flatMap((more) => (runsFor(room + more, room, step) > (8 * (room + more)) / room ? [`${room + more} at room ${room}`] : [])),
  )
  expect(slow).toEqual([])
})

test('all of them keep their order where there is room, and none is looked at where there is none', () => {
  expect(turned(all(20), 20, '2026-01-07')).toEqual(all(20))
  expect(turned(all(20), 0, '2026-01-07')).toEqual([])
  expect(turned([], 0, '2026-01-07')).toEqual([])
})

test('none is looked at twice in a run', () => {
  expect(rotated(all(35), '2026-01-07').toSorted((a, b) => a - b)).toEqual(all(35))
})
