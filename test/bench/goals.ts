/** The lists that are timed and what the project wants of itself on them. */
import type { ListResult } from './table.ts'

export interface Goal {
  readonly words: string
  readonly most: number
  /** Nothing when the peer was not timed or the memory is unknown. */
  readonly measured: number | undefined
}

export const lists: readonly { readonly name: string; readonly path: string }[] = [
  { name: '46 KB', path: 'lists/MLGroupJLU+LLM-eval-survey.md' },
  { name: '254 KB', path: 'lists/jaywcjlove+awesome-mac.md' },
  { name: '729 KB', path: 'lists/diff-usion+Awesome-Diffusion-Models.md' },
]

/** Each goal with what was measured: wall time as our part of a peer's, memory in MiB. */
export function goals(results: readonly ListResult[]): Goal[] {
  const ratio = (peer: string, list: string, most: number): Goal => {
    const row = results.find((result) => result.list === list)?.tools.find(({ tool }) => tool === peer)
    return { words: `wall at most ${most} of ${peer} at ${list}`, most, measured: row?.ratio }
  }
  const peaks = results.map(({ tools }) => tools.find(({ tool }) => tool === 'listkeeper')?.peakMib)
  return [
    ...lists.map(({ name }) => ratio('markdownlint-cli2', name, 0.35)),
    ratio('rumdl', '46 KB', 1.5),
    ratio('rumdl', '729 KB', 2),
    { words: 'peak MiB at most 150 at every list', most: 150, measured: highest(peaks) },
  ]
}

function highest(peaks: readonly (number | undefined)[]): number | undefined {
  return peaks.every((mib) => mib !== undefined) ? Math.max(...peaks) : undefined
}
