import fc from 'fast-check'
import type { Html, Root } from 'mdast'
import remarkMessageControl from 'remark-message-control'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type Switch, switchedOff } from '../../src/list/switches.ts'
import { runsOf } from '../soak.ts'

/** Comments on lines of their own, each with a block of some lines after it, and places to ask for. */
const text = fc.record({
  comments: fc.array(
    fc.record({
      verb: fc.constantFrom('enable' as const, 'disable' as const, 'ignore' as const),
      rules: fc.subarray(['one', 'two', 'three'], { maxLength: 2 }),
      reach: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 8 },
  ),
  asked: fc.array(fc.record({ rule: fc.constantFrom('one', 'two', 'three', 'four'), line: fc.integer({ min: 0, max: 17 }) })),
})

describe('switches', () => {
  it('say what remark-message-control says, whatever the comments are and however far their blocks reach', () => {
    fc.assert(
      fc.property(text, ({ comments, asked }) => {
        const lines = 18
        const offset = (line: number): number => line * 2
        const point = (line: number) => ({ line: line + 1, column: 1, offset: offset(line) })
        const last = (line: number): number => Math.min(line, lines)
        const children = comments.flatMap(({ verb, rules, reach }, index): Html[] => [
          {
            type: 'html',
            value: `<!--lint ${[verb, ...rules].join(' ')}-->`,
            position: { start: point(2 * index), end: point(2 * index + 1) },
          },
          { type: 'html', value: '', position: { start: point(2 * index + 1), end: point(last(2 * index + 1 + reach)) } },
        ])
        const tree: Root = { type: 'root', children, position: { start: point(0), end: point(lines) } }
        const file = new VFile('x\n'.repeat(lines))
        const messages = asked.map(({ rule, line }) => file.message('', { place: point(line), source: 'remark-lint', ruleId: rule }))
        unified().use(remarkMessageControl, { name: 'lint', source: 'remark-lint' }).runSync(tree, file)
        const left = new Set(file.messages)
        const switches = comments.map(
          ({ verb, rules, reach }, index): Switch => ({ at: offset(2 * index), end: offset(last(2 * index + 1 + reach)), verb, rules }),
        )
        const isOff = switchedOff(switches)
        const ends = children.map(({ position }) => position!.end.offset!)
        const end = Math.max(0, ...ends)
        // What is after the last block is in none, and no matter of the comments.
        const inside = asked.map(({ line }, index) => ({ line, index })).filter(({ line }) => offset(line) < end)
        expect(inside.map(({ index, line }) => isOff(asked[index]!.rule, offset(line)))).toEqual(
          inside.map(({ index }) => !left.has(messages[index]!)),
        )
      }),
      { numRuns: runsOf(300) },
    )
  })
})
