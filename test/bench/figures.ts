/**
 * The figures of the README: `node test/bench/figures.ts CHECK.json LINKS.json`, with what `check.ts --json` and `links.ts --json` wrote, keeps them in `figures.json` and
 * puts them into the README; without files it writes the README from what is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'

export type Figures = {
  readonly day: string
  readonly node: string
  readonly list: string
  /** The whole process on that list: our time through the tool's, less than 1 where we are faster. */
  readonly check: readonly { readonly tool: string; readonly version: string; readonly ratio: number }[]
  readonly links: number
  readonly living: number
  /** Of the links that are not dead those that are called dead, and of the dead ones those that are not. */
  readonly dead: readonly { readonly tool: string; readonly version: string; readonly falseDead: number; readonly missedDead: number }[]
  readonly deadLinks: number
}

const kept = new URL('figures.json', import.meta.url)
const readme = new URL('../../README.md', import.meta.url)

/** What is kept. */
export function readFigures(): Figures {
  return JSON.parse(readFileSync(kept, 'utf8')) as Figures
}

/** The lines of the README. */
export function figureLines(figures: Figures): string {
  const times = figures.check.map(
    ({ tool, version, ratio }) => `${tool} ${version} takes ${(1 / ratio).toFixed(1)} times as long as \`listkeeper check\``,
  )
  const dead = figures.dead.map(
    ({ tool, version, falseDead, missedDead }) =>
      `| ${tool} ${version} | ${falseDead} of ${figures.living} | ${missedDead} of ${figures.deadLinks} |`,
  )
  return [
    `Measured on ${figures.day} with Node ${figures.node.slice(1)}. On a list of ${figures.list}: ${times.join('; ')}.`,
    '',
    `On a test web of ${figures.links} links, many of them difficult on purpose (ten seconds for a request and three retries; \`-default\`: the tool's own settings):`,
    '',
    '| | living links called dead | dead links missed |',
    '|---|---|---|',
    ...dead,
    '',
    'Repeat it with `npm run bench` and `node test/bench/links.ts`; [what they measure](test/bench/README.md).',
  ].join('\n')
}

/** The README with these figures between its marks. */
export function withFigures(page: string, figures: Figures): string {
  return page.replace(
    /(<!-- figures -->\n)[\s\S]*(\n<!-- \/figures -->)/,
    (_, open: string, close: string) => open + figureLines(figures) + close,
  )
}

type Check = {
  readonly at: string
  readonly node: string
  readonly lists: readonly { readonly list: string; readonly tools: readonly { tool: string; version: string; ratio?: number }[] }[]
}
type Links = {
  readonly links: number
  readonly runs: readonly { tool: string; version: string; judged: { dead: number; falseDead: number; missedDead: number } }[]
}

function collect(check: Check, links: Links): Figures {
  const list = check.lists[1]!
  const { dead } = links.runs[0]!.judged
  return {
    day: check.at.slice(0, 10),
    node: check.node,
    list: list.list,
    check: list.tools.flatMap(({ tool, version, ratio }) =>
      ratio === undefined ? [] : [{ tool, version, ratio: Number(ratio.toFixed(3)) }],
    ),
    links: links.links,
    living: links.links - dead,
    deadLinks: dead,
    dead: links.runs.map(({ tool, version, judged: { falseDead, missedDead } }) => ({ tool, version, falseDead, missedDead })),
  }
}

if (import.meta.main) {
  const [check, links] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown)
  if (check && links) writeFileSync(kept, `${JSON.stringify(collect(check as Check, links as Links), null, 2)}\n`)
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), readFigures()))
}
