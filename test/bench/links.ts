/**
 * `node test/bench/links.ts`: compares link checkers, listkeeper and others, on a web of which everything is known, by time, memory,
 * manners and truth. It informs and never judges. How to read the numbers: README.md in this folder.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge } from '../links/fleet/judge.ts'
import { lowerBound, makePlan, type Plan, planToMarkdown } from '../links/fleet/plan.ts'
import { type ServedFleet, serveFleet } from '../links/fleet/process.ts'
import { type LinkRun, measureLinks } from './link-run.ts'
import { linkTable, wrongLines } from './link-table.ts'
import { besides, type LinkTool, linkPeersNamed, listkeeper } from './link-tools.ts'

const polite = { perHost: 8, timeout: 10_000 }
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '1000' },
    hosts: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    peers: { type: 'string', default: 'lychee,linkinator,markdown-link-check' },
    cli: { type: 'string', default: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)) },
    json: { type: 'string' },
  },
})
await bench()

async function bench(): Promise<void> {
  const { links, hosts, rounds, scale, seed } = {
    links: number('links', 100, 100_000),
    hosts: number('hosts', 20, 250),
    rounds: number('rounds', 1, 100),
    scale: number('scale', 0, 10),
    seed: number('seed', 0, 2 ** 32),
  }
  const plan = makePlan({ links, hosts, seed, scale })
  const tools = [listkeeper(resolve(values.cli)), ...linkPeersNamed(values.peers)].filter((tool) => {
    const isFit = links <= (tool.mostLinks ?? links)
    if (!isFit) say(`${tool.name} is left out, it is too slow for more than ${tool.mostLinks} links`)
    return isFit
  })
  for (const tool of tools) tool.install?.(say)
  const scratch = mkdtempSync(join(tmpdir(), 'listkeeper-links-'))
  let fleet: ServedFleet | undefined
  try {
    fleet = await serveFleet(plan, scratch)
    const folder = join(scratch, 'list')
    mkdirSync(folder)
    writeFileSync(join(folder, 'README.md'), planToMarkdown(plan, fleet.port))
    for (const [name, text] of Object.entries(besides)) writeFileSync(join(folder, name), text)
    const runs = await runAll({ tools, rounds, plan, fleet, folder, scratch })
    const bound = lowerBound(plan, polite)
    console.log(linkTable(runs, { bound, links }).join('\n'))
    console.log(['', ...wrongLines(runs)].join('\n'))
    const result = { at: new Date().toISOString(), node: process.version, links, hosts, rounds, scale, seed, bound, runs }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)
  } finally {
    await fleet?.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

type Job = {
  readonly tools: readonly LinkTool[]
  readonly rounds: number
  readonly plan: Plan
  readonly fleet: ServedFleet
  readonly folder: string
  readonly scratch: string
}

/** The tools in turn within a round; the servers forget everything between two of them. */
async function runAll({ tools, rounds, plan, fleet, folder, scratch }: Job): Promise<LinkRun[]> {
  const runs: LinkRun[] = []
  for (let round = 1; round <= rounds; round++) {
    for (const tool of tools.filter(({ mostRounds = rounds }) => round <= mostRounds)) {
      say(`round ${round} of ${rounds}: ${tool.name}`)
      await fleet.reset()
      const { output, ...measured } = await measureLinks(tool.command(), { folder, scratch })
      const journal = await fleet.journal()
      const judged = judge(plan, fleet.port, verdictsOf(tool, output))
      runs.push({ tool: tool.name, version: tool.version(), round, ...measured, judged, ...manners(plan, journal) })
    }
  }
  return runs
}

function verdictsOf(tool: LinkTool, output: string): ReturnType<LinkTool['read']> {
  try {
    return tool.read(output)
  } catch (error) {
    say(`${tool.name}: its report cannot be read (${error}): ${output.slice(-300)}`)
    return new Map()
  }
}

/** What the servers saw, and which behaviours cost the most requests. */
function manners(plan: Plan, journal: Awaited<ReturnType<ServedFleet['journal']>>) {
  const requests = new Map<string, { links: number; requests: number }>()
  for (const link of plan.links) {
    const stages = [link, { ...link, path: `/via${link.path}` }, ...(link.target ? [link.target] : [])]
    const asked = stages.reduce((sum, { host, path }) => sum + (journal.perPath[`${plan.hosts[host]!.address} ${path}`] ?? 0), 0)
    const before = requests.get(link.behaviour) ?? { links: 0, requests: 0 }
    requests.set(link.behaviour, { links: before.links + 1, requests: before.requests + asked })
  }
  return {
    requests: journal.total,
    mostAtOnce: Math.max(0, ...Object.values(journal.mostAtOnce)),
    tooMany: journal.tooMany,
    bytes: journal.bytes,
    requestsByBehaviour: Object.fromEntries(requests),
  }
}

function number(name: 'links' | 'hosts' | 'rounds' | 'scale' | 'seed', least: number, most: number): number {
  const value = Number(values[name])
  const isFit = value >= least && value <= most && (name === 'scale' || Number.isInteger(value))
  if (!isFit) throw new Error(`Unexpected --${name} ${values[name]}, expected a number from ${least} to ${most}`)
  return value
}
