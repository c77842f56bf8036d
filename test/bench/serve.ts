/**
 * `npm run load`: puts the service under load as GitHub would, and tells how long deliveries took to be answered, what was lost, done twice
 * or late, and how much memory it needed. One process takes deliveries and four work, on a PostgreSQL of their own; GitHub is a process too.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startPostgres, whyNoPostgres } from '../serve/postgres.ts'
import { type Served, startProcess } from '../serve/process.ts'
import { freePort } from '../serve/rig.ts'
import type { Asked, PullState, Told } from './serve/github.ts'

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '10000' },
    repositories: { type: 'string', default: '500' },
    rate: { type: 'string', default: '100' },
    workers: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    /** Everything has happened on GitHub before the first delivery, so that deliveries come at the rate asked for, however slow GitHub is. */
    prepared: { type: 'boolean', default: false },
    /** Seconds that the work may take after the last delivery. */
    wait: { type: 'string', default: '3600' },
  },
})
const say = (line: string): void => void process.stderr.write(`${line}\n`)
if (whyNoPostgres) {
  say(whyNoPostgres)
  process.exit(2)
}

const cluster = await startPostgres()
const github = fork(fileURLToPath(new URL('serve/github.ts', import.meta.url)), { stdio: 'inherit' })
const processes: Served[] = []
let code = 1
let isOver = false
try {
  code = await load()
} finally {
  isOver = true
  for (const { child } of processes) child.kill('SIGKILL')
  github.kill()
  cluster.stop()
}
process.exit(code)

async function load(): Promise<number> {
  const ready = next('ready')
  ask({ kind: 'start', deliveries: Number(values.deliveries), repositories: Number(values.repositories), seed: Number(values.seed) })
  const { env, deliveries } = await ready
  const shared = { ...env, DATABASE_URL: cluster.url }
  const port = await freePort()
  const web = await startProcess({ ...shared, PORT: String(port) }, ['--role', 'web'])
  processes.push(web)
  for (let count = 0; count < Number(values.workers); count++)
    processes.push(await startProcess({ ...shared, PORT: String(await freePort()) }, ['--role', 'worker']))
  for (const { ended, output } of processes)
    void ended.then((how) => {
      if (!isOver) say(`a process ended with ${how}: ${output().slice(-2000)}`)
    })
  say(`${deliveries} deliveries at ${values.rate} a second to one web process, ${values.workers} workers, ${cpus().length} cores`)
  const memory = watchMemory()
  const { answers, began: whenBegan } = sendAll()
  const address = `http://127.0.0.1:${port}`
  const sent = next('sent')
  ask({ kind: 'run', address: `${address}/api/github/webhooks`, perSecond: Number(values.rate), isPrepared: values.prepared })
  await sent
  // What has happened on GitHub before does not count.
  const began = whenBegan()
  const seconds = (Date.now() - began) / 1000
  say(`all sent after ${seconds.toFixed(0)} s`)
  // What was refused is asked for again at start.
  const refused = answers.filter(({ status }) => status !== 202).length
  const state = await untilDone(address)
  const peak = memory()
  const metrics = await (await fetch(`${address}/metrics`)).text()
  const cpu = processes.map(({ child }) => cpuOf(child))
  print({ cpu, deliveries, seconds, answers, refused, state, peak, metrics, took: (Date.now() - began) / 1000 })
  return state.pulls.every(({ isDone, twice }) => isDone && twice === 0) && state.violations === 0 ? 0 : 1
}

function ask(asked: Asked): void {
  github.send(asked)
}

function next<Kind extends Told['kind']>(kind: Kind): Promise<Told & { readonly kind: Kind }> {
  return new Promise((resolve) => {
    const listen = (told: Told): void => {
      if (told.kind !== kind) return
      github.off('message', listen)
      resolve(told as Told & { readonly kind: Kind })
    }
    github.on('message', listen)
  })
}

type Answered = { readonly status: number; readonly ms: number }

/** Sends each delivery that GitHub hands over, as soon as it does, and keeps what came back. */
function sendAll(): { readonly answers: readonly Answered[]; readonly began: () => number } {
  const answers: Answered[] = []
  let first = 0
  github.on('message', (told: Told) => {
    if (told.kind !== 'send') return
    first ||= Date.now()
    const began = performance.now()
    void fetch(told.address, { method: 'POST', headers: told.headers, body: told.body })
      .then(async (response) => {
        await response.arrayBuffer()
        return response.status
      })
      .catch(() => 0)
      .then((status) => {
        answers.push({ status, ms: performance.now() - began })
        ask({ kind: 'answer', id: told.id, status })
      })
  })
  return { answers, began: () => first }
}

/** Looks at the processes' memory now and then; the returned function gives the peaks in MB. */
function watchMemory(): () => { web: number; worker: number } {
  const peaks = new Map<ChildProcess, number>()
  const look = (): void => {
    for (const { child } of processes.filter(({ child: { exitCode, signalCode } }) => exitCode === null && signalCode === null)) {
      const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
      peaks.set(child, Math.max(rss, peaks.get(child) ?? 0))
    }
  }
  const timer = setInterval(look, 1000)
  return () => {
    clearInterval(timer)
    look()
    const [web = 0, ...workers] = processes.map(({ child }) => peaks.get(child) ?? 0)
    return { web, worker: Math.max(0, ...workers) }
  }
}

async function untilDone(address: string): Promise<Told & { readonly kind: 'state' }> {
  const end = Date.now() + Number(values.wait) * 1000
  for (;;) {
    const state = next('state')
    ask({ kind: 'look' })
    const now = await state
    const done = now.pulls.filter(({ isDone }) => isDone).length
    if (now.isWhole || Date.now() > end) return now
    const jobs = [...(await (await fetch(`${address}/metrics`)).text()).matchAll(/^listkeeper_jobs\{state="(\w+)"\} (\d+)/gm)]
    say(`${done} of ${now.pulls.length} pull requests are done; ${jobs.map(([, name, count]) => `${count} ${name}`).join(', ')}`)
    await sleep(5000)
  }
}

/** Seconds of processor that a process has used (Linux, proc(5): a tick is 10 ms). */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

type Results = {
  readonly cpu: readonly number[]
  readonly deliveries: number
  readonly seconds: number
  readonly answers: readonly Answered[]
  readonly refused: number
  readonly state: Told & { readonly kind: 'state' }
  readonly peak: { readonly web: number; readonly worker: number }
  readonly metrics: string
  readonly took: number
}

function print({ cpu: [web = 0, ...workers], deliveries, seconds, answers, refused, state, peak, metrics, took }: Results): void {
  const { pulls } = state
  const times = (some: readonly PullState[]): number[] => some.flatMap(({ took: ms }) => ms ?? []).map((ms) => ms / 1000)
  const count = (of: (pull: PullState) => number): number => pulls.reduce((sum, pull) => sum + of(pull), 0)
  const dead = /^listkeeper_jobs\{state="dead"\} (\d+)/m.exec(metrics)?.[1] ?? '?'
  const lines = [
    ['deliveries sent, a second', `${deliveries}, ${(answers.length / seconds).toFixed(0)}`],
    [
      'answered within: half, 99 of 100, all',
      [0.5, 0.99, 1]
        .map(
          (part) =>
            `${at(
              answers.map(({ ms }) => ms),
              part,
            ).toFixed(0)} ms`,
        )
        .join(', '),
    ],
    ['refused (503), without an answer', `${refused}, ${answers.filter(({ status }) => status === 0).length}`],
    ['pull requests, done at their newest head', `${pulls.length}, ${count(({ isDone }) => Number(isDone))}`],
    ['heads judged, reviews posted', `${count(({ heads }) => heads)}, ${count(({ reviews }) => reviews)}`],
    ['heads with two checks or two reviews', `${count(({ twice }) => twice)}`],
    ['dead letters', dead],
    [
      'last push to done, small installations: half, 99 of 100',
      [0.5, 0.99].map((part) => `${at(times(pulls.filter(({ large }) => !large)), part).toFixed(0)} s`).join(', '),
    ],
    [
      'last push to done, the large one: half, 99 of 100',
      [0.5, 0.99].map((part) => `${at(times(pulls.filter(({ large }) => large)), part).toFixed(0)} s`).join(', '),
    ],
    ['memory at most: web, a worker', `${peak.web.toFixed(0)} MB, ${peak.worker.toFixed(0)} MB`],
    [
      'processor: a delivery, a judged head',
      `${((web / deliveries) * 1000).toFixed(1)} ms, ${((workers.reduce((sum, one) => sum + one, 0) / count(({ heads }) => heads)) * 1000).toFixed(0)} ms`,
    ],
    ['requests to GitHub, junk among them', `${state.requests}, ${state.violations}`],
    ['everything took', `${took.toFixed(0)} s`],
  ]
  process.stdout.write(`| | |\n|---|---|\n${lines.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`)
}

/** The value that so large a part is not above. */
function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}
