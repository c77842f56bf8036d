/** Times what a start costs beside Node alone: `--version`, and `check` of a list of two lines. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Goal } from './goals.ts'
import { measure, pairedRatio, quantile, type Run, shuffled, warmUp } from './measure.ts'
import { listkeeper, type Tool } from './tools.ts'

const rounds = 41

/** What is started, and how long it may take of Node alone. */
function starts(folder: string): readonly { readonly tool: Tool; readonly most: number | undefined }[] {
  const [cli = ''] = listkeeper.args
  const tool = (name: string, args: readonly string[], proof: RegExp): Tool => ({ ...listkeeper, name, args, proof })
  return [
    { tool: tool('node', [join(folder, 'nothing.js')], /^$/), most: undefined },
    { tool: tool('--version', [cli, '--version'], /^\d+\.\d+\.\d+/), most: 1.5 },
    { tool: tool('two lines', [cli, 'check', 'README.md'], /No problems/), most: 2.6 },
  ]
}

/** One line for each start, and the goals. */
export async function timeStarts(scratch: string): Promise<{ readonly lines: readonly string[]; readonly goals: readonly Goal[] }> {
  const folder = join(scratch, 'start')
  mkdirSync(folder)
  writeFileSync(join(folder, 'nothing.js'), '')
  writeFileSync(join(folder, 'README.md'), '# A list\n\n- [One](https://example.com) - The first thing.\n')
  const all = starts(folder)
  const runs = new Map<Tool, Run[]>(all.map(({ tool }) => [tool, []]))
  // Twice: the first start fills the compile cache of Node.
  for (const { tool } of [...all, ...all]) await warmUp(tool, { folder, scratch })
  for (let round = 1; round <= rounds; round++)
    for (const { tool } of shuffled(all)) runs.get(tool)!.push({ round, ...(await measure(tool, { folder, scratch })) })
  const alone = runs.get(all[0]!.tool)!
  const ratio = (tool: Tool): number => pairedRatio(runs.get(tool)!, alone)
  return {
    lines: all.map(({ tool }) => {
      const times = runs.get(tool)!.map(({ ms }) => ms)
      return `start  ${tool.name.padEnd(10)} ${quantile(times, 0.5).toFixed(0).padStart(4)} ms  ${ratio(tool).toFixed(2)} of Node alone`
    }),
    goals: all.flatMap(({ tool, most }) =>
      most === undefined ? [] : [{ words: `start of ${tool.name} at most ${most} of Node alone`, most, measured: ratio(tool) }],
    ),
  }
}
