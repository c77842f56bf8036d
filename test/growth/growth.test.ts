import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isSoak } from '../soak.ts'
import type { Growth } from './run.ts'
import { shapes, usual } from './shapes.ts'

/** Four times the text may take four times the steps, and some for what grows with a logarithm. */
const most = 4.6

/** One long word: all that grows with it are expressions and other built-ins, whose steps nobody counts. */
const inBuiltins: ReadonlySet<string> = new Set(['AA and then A behind a space'])

/** With `npm run soak` all of them. */
const names = isSoak ? shapes.map(({ name }) => name) : usual

/** As a rule each shape has one of the usual kinds of work, in turn: a review lints both versions too. */
const kinds = ['lint', 'added', 'touched']
const tasks: readonly (readonly [kind: string, shapes: readonly string[]])[] = isSoak
  ? [['lint,infer,added,gone,touched', names]]
  : kinds.map((kind, turn) => [kind, names.filter((_name, index) => index % kinds.length === turn)])

async function growth(kinds: string, names: readonly string[]): Promise<Growth[]> {
  const run = fileURLToPath(new URL('./run.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [run, '--shapes', names.join('\n'), '--kinds', kinds], {
    maxBuffer: 2 ** 26,
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Growth)
}

describe('a text four times as long', () => {
  it('takes about four times the steps, in lint and in review, whatever it is made of', async () => {
    const all: Growth[] = []
    for (const [kind, some] of tasks) all.push(...(await growth(kind, some)))
    expect(new Set(all.map(({ shape }) => shape))).toEqual(new Set(names))
    expect(all.filter(({ small, large }) => large > most * small)).toEqual([])
    // A text that is passed over, or a counter that does not count, would show no growth.
    expect(all.filter(({ shape, small, large }) => small < 1000 || (large <= small && !inBuiltins.has(shape)))).toEqual([])
  }, 900_000)
})
