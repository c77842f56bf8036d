// The gate of all fixes takes steps in proportion to the line, whatever it repeats.
import { test } from 'vitest'
import { isSafe } from '../src/safe-fix.ts'
import { expectProportional } from './steps.ts'

const shapes = ['(', '](a(', 'https://a(', '*a ', ' -', '- ', '~', 'http', '_a', ' -,-,-,', '`` `` ', '`` ` ', '[x](']

test.each(shapes)('a line of many %j is looked at in steps in proportion to its length', (shape) => {
  expectProportional(
    (length) => () => {
      const text = shape.repeat(length / shape.length)
      return isSafe(text, `${text}z`, 'all')
    },
    [3_000, 12_000],
  )
})
