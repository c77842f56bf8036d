// Guides are read out of repositories that anybody may have: one takes steps in proportion to its length, whatever it repeats.
import { expect, test } from 'vitest'
import { readBoxes } from '../../../src/admission/boxes.ts'
import { readRules } from '../../../src/admission/guide/read-rules.ts'
import { countSteps } from '../../steps.ts'

const parts = ['- [ ] ', '<!--', '`', '"', '> ', '[a](', 'at least ', '50 stars or ', 'title "Add [', '<a', '* * ', '# ']

test.each(parts)('a guide of many %j is read in steps in proportion to its length', (part) => {
  const steps = (length: number): number =>
    countSteps(() => readRules([{ path: 'PULL_REQUEST_TEMPLATE.md', text: part.repeat(length / part.length) }]))
  steps(100)
  const [small, large] = [2_000, 8_000].map(steps) as [number, number]
  expect(large).toBeLessThan(5 * small + 10_000)
})

test.each([
  '- [ ',
  '- [x] a\n',
  '> - [x] ',
  '<!--',
  '`[x]`',
])('boxes of a description of many %j are read in steps in proportion to its length', (part) => {
  const steps = (length: number): number => countSteps(() => readBoxes(part.repeat(length / part.length)))
  steps(100)
  const [small, large] = [2_000, 8_000].map(steps) as [number, number]
  expect(large).toBeLessThan(5 * small + 10_000)
})
