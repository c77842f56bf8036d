// Lines of others are carried over in steps in proportion to the texts, whatever they repeat.
import { expect, test } from 'vitest'
import { landLines } from '../../../src/review/proposal/land-lines.ts'
import { expectProportional } from '../../steps.ts'

const entries = (count: number): string => Array.from({ length: count }, (_, index) => `- [x${index}](x${index}) - X.`).join('\n')
const [d, e] = ['- [d](d) - D.\n', '- [e](e) - E.\n']

test.each([
  [
    'entries',
    (count: number) => ({ before: entries(count), proposed: `${entries(count)}\n${d}`, current: `${entries(count)}\n${e}` }),
    'landed',
  ],
  [
    'blank lines',
    (count: number) => {
      const blank = '\n'.repeat(count)
      return { before: blank, proposed: `${blank}${d}${blank}`, current: `${e}${blank}` }
    },
    undefined,
  ],
] as const)('many %s take steps in proportion to their number', (_what, textsOf, kind) => {
  expectProportional(
    (count) => {
      const texts = textsOf(count)
      return () => {
        const landed = landLines(texts)
        if (kind !== undefined) expect(landed.kind).toBe(kind)
      }
    },
    [2_000, 8_000],
  )
})
