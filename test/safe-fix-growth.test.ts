// The gate of all fixes takes steps in proportion to the line, whatever it repeats.
import { expect, test } from 'vitest'
import { isSafe } from '../src/safe-fix.ts'
import { countSteps } from './steps.ts'

const shapes = ['(', '](a(', 'https://a(', '*a ', ' -', '- ', '~', 'http', '_a', ' -,-,-,', '`` `` ', '[x](']

test.each(shapes)('a line of many %j is looked at in steps in proportion to its length', (shape) => {
  const steps = (length: number): number => {
    const text = shape.repeat(length / shape.length)
    return countSteps(() => isSafe(text, `${text}z`, 'all'))
  }
  steps(100)
  const [small, large] = [3_000, 12_000].map(steps) as [number, number]
  expect(large).toBeLessThan(5 * small + 10_000)
})
