/** The numbers of each tool on a list, and how they are printed. */
import type { Goal } from './goals.ts'
import { pairedRatio, quantile, type Run } from './measure.ts'
import { listkeeper, type Tool } from './tools.ts'

export interface ToolRow {
  readonly tool: string
  readonly version: string
  readonly medianMs: number
  readonly p10Ms: number
  readonly p90Ms: number
  /** The highest of all rounds. */
  readonly peakMib: number | undefined
  /** Our wall time through this tool's; nothing for ourselves. */
  readonly ratio: number | undefined
  readonly runs: readonly Run[]
}

export interface ListResult {
  readonly list: string
  readonly bytes: number
  readonly tools: readonly ToolRow[]
}

export function toolRows(runsByTool: ReadonlyMap<Tool, readonly Run[]>): ToolRow[] {
  return [...runsByTool].map(([tool, runs]) => {
    const times = runs.map((run) => run.ms)
    const peaks = runs.flatMap((run) => run.peakKib ?? [])
    return {
      tool: tool.name,
      version: tool.version,
      medianMs: quantile(times, 0.5),
      p10Ms: quantile(times, 0.1),
      p90Ms: quantile(times, 0.9),
      peakMib: peaks.length > 0 ? Math.max(...peaks) / 1024 : undefined,
      ratio: tool === listkeeper ? undefined : pairedRatio(runsByTool.get(listkeeper) ?? [], runs),
      runs,
    }
  })
}

/** One line a tool and list, times in milliseconds. */
export function table(results: readonly ListResult[]): string[] {
  const cells = results.flatMap(({ list, tools }) =>
    tools.map((row) => [
      list,
      `${row.tool} ${row.version}`,
      row.medianMs.toFixed(0),
      `${row.p10Ms.toFixed(0)}-${row.p90Ms.toFixed(0)}`,
      row.peakMib?.toFixed(0) ?? '-',
      row.ratio?.toFixed(2) ?? '',
      String(row.runs.length),
    ]),
  )
  const all = [['list', 'tool', 'median ms', 'p10-p90', 'peak MiB', 'ours / it', 'rounds'], ...cells]
  const width = (column: number) => Math.max(...all.map((row) => row[column]?.length ?? 0))
  return all.map((row) => row.map((cell, column) => (column === 1 ? cell.padEnd(width(column)) : cell.padStart(width(column)))).join('  '))
}

export function goalLines(goals: readonly Goal[]): string[] {
  return goals.map(({ words, most, measured }) => {
    if (measured === undefined) return `not timed  ${words}`
    const verdict = measured <= most ? 'met' : 'not met'
    return `${verdict.padEnd(9)}  ${words}: ${measured.toFixed(most >= 10 ? 0 : 2)}`
  })
}
