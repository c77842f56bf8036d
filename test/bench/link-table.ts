/** How the runs of the link checkers are printed. */
import type { LinkRun } from './link-run.ts'
import { quantile } from './measure.ts'

const titles = [
  'tool',
  'rounds',
  'wall s',
  'wall / bound',
  'CPU s',
  'peak MiB',
  'requests / link',
  'most at one host',
  'false dead',
  'missed dead',
  'soft found',
  'blocked right',
  'moves right',
  '429s served',
  'precision of dead',
]

/** A line of a Markdown table for each tool: the medians of its rounds, the highest memory and the most at one host. */
export function linkTable(runs: readonly LinkRun[], { bound, links }: { readonly bound: number; readonly links: number }): string[] {
  const rows = [...Map.groupBy(runs, ({ tool, version }) => `${tool} ${version}`)].map(([name, own]) => {
    const { judged } = own[0]!
    const median = (of: (run: LinkRun) => number | undefined, digits: number): string =>
      number(
        quantile(
          own.flatMap((run) => of(run) ?? []),
          0.5,
        ),
        digits,
      )
    const most = (of: (run: LinkRun) => number | undefined): string => number(Math.max(...own.flatMap((run) => of(run) ?? [])), 0)
    const count = (of: (run: LinkRun) => number, total: number): string => `${median(of, 0)}/${total}`
    return [
      name,
      own.some(({ isCut }) => isCut) ? `${own.length} (ended by force)` : String(own.length),
      median(({ seconds }) => seconds, 1),
      median(({ seconds }) => seconds / bound, 2),
      median(({ cpuSeconds }) => cpuSeconds, 1),
      most(({ peakMib }) => peakMib),
      median(({ requests }) => requests / links, 2),
      most(({ mostAtOnce }) => mostAtOnce),
      count((run) => run.judged.falseDead, links - judged.dead),
      count((run) => run.judged.missedDead, judged.dead),
      count((run) => run.judged.softRight, judged.soft),
      count((run) => run.judged.blockedRight, judged.blocked),
      count((run) => run.judged.movesRight, judged.moves),
      median(({ tooMany }) => tooMany, 0),
      median((run) => run.judged.precision, 3),
    ]
  })
  return [
    `${links} links, lower bound ${bound.toFixed(1)} s`,
    '',
    ...[titles, titles.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ]
}

/** What each tool got wrong in its first round, by behaviour. */
export function wrongLines(runs: readonly LinkRun[]): string[] {
  return runs
    .filter(({ round }) => round === 1)
    .flatMap(({ tool, judged }) =>
      Object.entries(judged.wrong).flatMap(([name, wrongs]) => {
        if (wrongs.length === 0) return []
        const counts = [...Map.groupBy(wrongs, ({ behaviour, said }) => `${behaviour} ${said.split(' ')[0]}`)]
        const parts = counts.sort((a, b) => b[1].length - a[1].length).map(([what, all]) => `${what} ${all.length}`)
        return [`- ${tool}, ${name}: ${parts.join(', ')}`]
      }),
    )
}

function number(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-'
}
