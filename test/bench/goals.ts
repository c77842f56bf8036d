/** The lists that are timed and what the project wants of itself on them. */
import type { ListResult } from './table.ts'

export interface Goal {
  readonly words: string
  readonly most: number
  /** Nothing when the peer was not timed or the memory is unknown. */
  readonly measured: number | undefined
}

/** `most`: our wall time as a part of markdownlint-cli2's. */
export const lists: readonly { readonly name: string; readonly path: string; readonly most: number }[] = [
  { name: '46 KB', path: 'lists/MLGroupJLU+LLM-eval-survey.md', most: 0.35 },
  { name: '254 KB', path: 'lists/jaywcjlove+awesome-mac.md', most: 0.3 },
  { name: '729 KB', path: 'lists/diff-usion+Awesome-Diffusion-Models.md', most: 0.25 },
]

/** Each goal with what was measured: wall time as our part of a peer's, memory in MiB. */
export function goals(results: readonly ListResult[]): Goal[] {
  const ratio = (peer: string, list: string, most: number): Goal => {
    const row = results.find((result) => result.list === list)?.tools.find(({ tool }) => tool === peer)
    return { words: `wall at most ${most} of ${peer} at ${list}`, most, measured: row?.ratio }
  }
  const peaks = results.map(({ tools }) => tools.find(({ tool }) => tool === 'listkeeper')?.peakMib)
  return [
    ...lists.map(({ name, most }) => ratio('markdownlint-cli2', name, most)),
    ratio('rumdl', '46 KB', 1.5),
    ratio('rumdl', '729 KB', 2),
    { words: 'peak MiB at most 140 at every list', most: 140, measured: highest(peaks) },
  ]
}

function highest(peaks: readonly (number | undefined)[]): number | undefined {
  return peaks.every((mib) => mib !== undefined) ? Math.max(...peaks) : undefined
}
