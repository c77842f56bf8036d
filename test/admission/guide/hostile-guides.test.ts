// Guides are read out of repositories that anybody may have: one takes steps in proportion to its length, whatever it repeats.
import { test } from 'vitest'
import { readBoxes } from '../../../src/admission/boxes.ts'
import { readRules } from '../../../src/admission/guide/read-rules.ts'
import { expectFewSteps } from '../../steps.ts'

// Of what is longer the rest is not read.
const [longestGuide, longestDescription] = [200_000, 70_000]

const parts = ['- [ ] ', '<!--', '`', '"', '> ', '[a](', 'at least ', '50 stars or ', 'title "Add [', '<a', '* * ', '# ']

test.each(parts)('a guide of many %j is read in steps in proportion to its length', (part) => {
  const guide = [{ path: 'PULL_REQUEST_TEMPLATE.md', text: part.repeat(longestGuide / part.length) }]
  expectFewSteps(() => readRules(guide), longestGuide)
})

test.each([
  '- [ ',
  '- [x] a\n',
  '> - [x] ',
  '<!--',
  '`[x]`',
])('boxes of a description of many %j are read in steps in proportion to its length', (part) => {
  const description = part.repeat(longestDescription / part.length)
  expectFewSteps(() => readBoxes(description), longestDescription)
})
