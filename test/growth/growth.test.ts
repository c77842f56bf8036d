import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isSoak } from '../soak.ts'
import type { Growth } from './run.ts'
import { shapes, usual } from './shapes.ts'

/** Four times the text may take four times the steps, and some for what grows with a logarithm. */
const most = 4.6

/** With `npm run soak` all of them. */
const names = isSoak ? shapes.map(({ name }) => name) : usual

async function growth(): Promise<Growth[]> {
  const run = fileURLToPath(new URL('./run.ts', import.meta.url))
  const kinds = isSoak ? 'lint,infer,added,gone,touched' : 'lint,added,touched'
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
    const all = await growth()
    expect(new Set(all.map(({ shape }) => shape))).toEqual(new Set(names))
    expect(all.filter(({ small, large }) => large > most * small)).toEqual([])
    // A text that is passed over, or a counter that does not count, would show no growth.
    expect(all.filter(({ small, large }) => small < 1000 || large <= small)).toEqual([])
  }, 900_000)
})
