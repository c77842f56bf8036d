/** The links command as a process on a web of which everything is known: what it says, and how it treats the servers. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder } from '../folder.ts'
import { behaviourNames } from './fleet/behaviours.ts'
import { type Judged, judge, type Said } from './fleet/judge.ts'
import { makePlan, planToMarkdown, urlOf, writtenUrl } from './fleet/plan.ts'
import { type ServedFleet, saidByListkeeper, serveFleet } from './fleet/process.ts'
import type { Journal } from './fleet/serve.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const plan = makePlan({ links: 400, hosts: 40, seed: 1, scale: 0.02 })

test('the same seed makes the same fleet, with every behaviour', () => {
  expect(makePlan({ links: 400, hosts: 40, seed: 1, scale: 0.02 })).toEqual(plan)
  expect(new Set(plan.links.map(({ behaviour }) => behaviour)).size).toBe(behaviourNames.length)
  expect(plan.links.filter(({ host }) => host === 0).length).toBe(180)
})

test('who says the truth is found without fault', () => {
  const kinds = { live: 'alive', dead: 'dead', blocked: 'blocked', soft: 'suspect', trouble: 'unknown' } as const
  const truth = plan.links.map((link): [string, Said] => [
    writtenUrl(plan, 80, link),
    link.truth.kind === 'moved'
      ? { kind: 'moved', to: urlOf(plan, 80, link.truth.to), permanent: link.truth.permanent }
      : { kind: kinds[link.truth.kind] },
  ])
  const { wrong, silent, precision } = judge(plan, 80, new Map(truth))
  expect([Object.values(wrong).flat(), silent, precision]).toEqual([[], 0, 1])
})

// Other systems than Linux have one loopback address, not a network of them.
describe.skipIf(process.platform !== 'linux')('on a fleet of 400 links', () => {
  let fleet: ServedFleet | undefined
  let judged: Judged
  let journal: Journal
  beforeAll(async () => {
    const folder = makeFolder()
    fleet = await serveFleet(plan, folder)
    const list = makeFolder({ 'README.md': planToMarkdown(plan, fleet.port) })
    const { out, err } = await links(list)
    expect(err).toBe('')
    judged = judge(plan, fleet.port, saidByListkeeper(out))
    journal = await fleet.journal()
  }, 60_000)
  afterAll(() => fleet?.close())

  test('every link has a verdict', () => {
    expect(judged.silent).toBe(0)
  })

  test('nothing is called dead that is not', () => {
    expect(judged.wrong.falseDead).toEqual([])
  })

  test('nothing that is dead is called alive', () => {
    expect(judged.wrong.missedDead).toEqual([])
  })

  test('who refuses to answer is blocked or unknown', () => {
    expect(judged.wrong.blocked).toEqual([])
  })

  test('what moved for good is given with its new address', () => {
    expect(judged.wrong.moves).toEqual([])
  })

  test('pages that are not what the list says are suspect', () => {
    expect(judged.softRight / judged.soft, JSON.stringify(judged.wrong.soft)).toBeGreaterThanOrEqual(0.85)
  })

  test('pages that are what the list says are not suspect', () => {
    expect(judged.wrong.live.filter(({ said }) => said === 'suspect')).toEqual([])
  })

  test('servers are treated well: few requests, few at once', () => {
    expect(journal.total / plan.links.length).toBeLessThanOrEqual(1.6)
    expect(Math.max(...Object.values(journal.mostAtOnce))).toBeLessThanOrEqual(8)
  })
})

function links(folder: string): Promise<{ out: string; err: string }> {
  const args = ['links', 'README.md', '--allow-private', '--format', 'json', '--per-host', '8', '--timeout', '3']
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve({ out, err })))
}
