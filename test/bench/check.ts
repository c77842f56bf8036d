/**
 * `npm run bench`: times `listkeeper check` as a whole process beside other Markdown linters, on three lists of the
 * corpus. It informs and never judges: a missed goal still exits 0. How to read the numbers: README.md in this folder.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { goals, lists } from './goals.ts'
import { measure, memoryMeter, type Run, shuffled, warmUp } from './measure.ts'
import { timeStarts } from './start.ts'
import { goalLines, type ListResult, table, toolRows } from './table.ts'
import { buildListkeeper, installPeers, listkeeper, peersNamed, type Tool } from './tools.ts'

interface Options {
  /** Without one only starts are timed. */
  readonly corpus: string | undefined
  readonly rounds: number
  readonly peers: readonly Tool[]
  readonly json: string | undefined
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

await bench(readOptions())

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      peers: { type: 'string', default: 'all' },
      json: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`Unexpected --rounds ${values.rounds}, expected a whole number from 1`)
  const peers = peersNamed(values.peers)
  const corpus = process.env.LISTKEEPER_CORPUS
  if (!corpus) say('Only starts are timed: LISTKEEPER_CORPUS names no folder, expected the one that holds lists/*.md')
  const missing = corpus && lists.find((list) => !existsSync(join(corpus, list.path)))
  if (missing) throw new Error(`LISTKEEPER_CORPUS: no ${missing.path} in ${corpus}`)
  return { corpus: corpus || undefined, rounds, peers, json: values.json }
}

async function bench({ corpus, rounds, peers, json }: Options): Promise<void> {
  buildListkeeper(say)
  if (corpus && peers.length > 0) installPeers(say)
  const scratch = mkdtempSync(join(tmpdir(), 'listkeeper-bench-'))
  try {
    say('starts')
    const starts = await timeStarts(scratch)
    const results: ListResult[] = []
    for (const [index, list] of corpus ? lists.entries() : []) {
      const folder = join(scratch, String(index))
      mkdirSync(folder)
      const text = readFileSync(join(corpus!, list.path))
      writeFileSync(join(folder, 'README.md'), text)
      const runs = await timeList({ name: list.name, tools: [listkeeper, ...peers], rounds, folder, scratch })
      results.push({ list: list.name, bytes: text.length, tools: toolRows(runs) })
    }
    const reached = [...starts.goals, ...(corpus ? goals(results) : [])]
    console.log([...starts.lines, '', ...(corpus ? [...table(results), ''] : []), ...goalLines(reached)].join('\n'))
    if (json) writeFileSync(json, `${JSON.stringify({ ...surroundings(rounds), lists: results, goals: reached }, null, 2)}\n`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The runs of each tool, by round: in a round every tool runs once, in random order, after a warm-up that is not kept. */
async function timeList(job: { name: string; tools: readonly Tool[]; rounds: number; folder: string; scratch: string }) {
  const runs = new Map<Tool, Run[]>(job.tools.map((tool) => [tool, []]))
  say(`${job.name}: warm-up`)
  for (const tool of job.tools) await warmUp(tool, job)
  for (let round = 1; round <= job.rounds; round++) {
    say(`${job.name}: round ${round} of ${job.rounds}`)
    for (const tool of shuffled(job.tools.filter((tool) => round <= tool.mostRounds))) {
      runs.get(tool)?.push({ round, ...(await measure(tool, job)) })
    }
  }
  return runs
}

function surroundings(rounds: number) {
  return { at: new Date().toISOString(), node: process.version, platform: `${process.platform} ${process.arch}`, rounds, memoryMeter }
}
