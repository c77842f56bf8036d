/** Sweeps against the fake GitHub over a web that is a function: what each address answers on a day. */
import { Octokit } from '@octokit/core'
import { type SweepOptions, type SweepOutcome, type SweepPorts, sweepLinks } from '../../../src/commands/sweep/sweep-links.ts'
import type { LinkPorts } from '../../../src/links/check.ts'
import type { Request, Response } from '../../../src/links/http/web.ts'
import type { FakeGitHub, Posted } from '../../e2e/fake-github/index.ts'
import { mortal } from '../mortal.ts'

export const repo = 'octo/list'
export const login = 'listkeeper[bot]'

/** What an address answers; `none`: there is no such host, `slow`: no answer in time. */
export type Truth = 'alive' | 'missing' | 'gone' | 'none' | 'refused' | 'broken' | 'slow' | 'home' | { readonly to: string }
export type World = (url: string, day: string) => Truth

/** An answer as the web would give it. */
function answer({ method, url }: Request, truth: Truth): Response {
  const reply = (status: number, headers?: Record<string, string>): Response => ({
    exchange: { method, url, ms: 1, status, ...(headers ? { headers } : {}) },
  })
  if (typeof truth === 'object') return reply(301, { location: truth.to })
  switch (truth) {
    case 'alive':
      return reply(200)
    case 'missing':
      return reply(404)
    case 'gone':
      return reply(410)
    case 'none':
      return { exchange: { method, url, ms: 1, error: 'no-such-host', detail: 'ENOTFOUND' } }
    case 'refused':
      return reply(403)
    case 'broken':
      return reply(503)
    case 'slow':
      return { exchange: { method, url, ms: 1, error: 'time-out' } }
    case 'home':
      return reply(301, { location: new URL('/', url).href })
  }
}

/** A clock that stops while something runs, and jumps to the next sleeper while nothing does. */
function openClock(start: number): Pick<LinkPorts, 'now' | 'sleep'> {
  let now = start
  const sleepers: { at: number; wake: () => void }[] = []
  const pump = (): void => {
    sleepers.sort((a, b) => a.at - b.at)
    const next = sleepers.shift()
    if (!next) return
    now = Math.max(now, next.at)
    next.wake()
  }
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((resolve) => {
        sleepers.push({ at: now + ms, wake: resolve })
        setTimeout(pump, 0)
      }),
  }
}

export type Rig = {
  readonly github: FakeGitHub
  readonly lines: string[]
  readonly asked: string[]
  /** Sweeps on a day. */
  readonly sweep: (day: string, world: World, options?: RigOptions) => Promise<SweepOutcome>
}
export type RigOptions = SweepOptions & {
  readonly token?: string
  readonly isOnline?: boolean
  /** The run is killed at this call to GitHub, counted from 0, before it is made or after it took effect. */
  readonly dieAt?: { readonly call: number; readonly isDone: boolean }
  /** What happens while the first address is requested. */
  readonly during?: () => Promise<void>
  /** The most requests that are answered in the run; then its time is over. */
  readonly most?: number
}

export function openRig(github: FakeGitHub): Rig {
  const token = github.token({ kind: 'actions', permissions: { contents: 'write', issues: 'write', checks: 'write' }, login })
  const lines: string[] = []
  const asked: string[] = []
  return {
    github,
    lines,
    asked,
    sweep: async (day, world, { token: own = token, isOnline = true, most, dieAt, during, ...options } = {}) => {
      const start = Date.parse(`${day}T05:00:00Z`)
      github.clock.now = Math.max(github.clock.now, start)
      asked.length = 0
      const clock = openClock(start)
      let late = 0
      const ports: SweepPorts = {
        client: dieAt ? mortal(clientOf(github, own), dieAt.call, dieAt.isDone).client : clientOf(github, own),
        log: (line) => void lines.push(line),
        sleep: clock.sleep,
        now: () => clock.now() + late,
        isOnline: async () => isOnline,
        ask: async (request) => {
          asked.push(request.url)
          if (asked.length === 1) await during?.()
          if (most !== undefined && asked.length >= most) late = 86_000_000 - 5 * 3_600_000 - 60_000
          if (!isOnline) return { exchange: { method: request.method, url: request.url, ms: 1, error: 'network', at: start } }
          const isProbe = /\/listkeeper-[0-9a-z]+$/.test(request.url)
          const { exchange } = answer(request, isProbe ? 'missing' : world(request.url, day))
          return { exchange }
        },
      }
      const commit = github.head(repo, 'main')
      return sweepLinks(ports, { owner: 'octo', repo: 'list', branch: 'main', commit }, options)
    },
  }
}

export function clientOf(github: FakeGitHub, token: string): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return new Octokit({ auth: token, baseUrl: github.url, log: quiet })
}

/** Every issue of the repository, as far as there are any. */
export function issuesOf(github: FakeGitHub): (Posted & { number: number })[] {
  const found: (Posted & { number: number })[] = []
  for (let number = 1; number <= 50; number++) {
    try {
      found.push({ number, ...github.posted(repo, number) })
    } catch {
      break
    }
  }
  return found
}

/** The changing calls of the journal, in words. */
export function writesOf(github: FakeGitHub): string[] {
  return github.journal.writes().map(({ method, path, body, operation }) => {
    if (operation.startsWith('graphql')) return operation
    const { state, body: text } = (body ?? {}) as { state?: string; body?: string }
    const what = path.replace(/^\/repos\/octo\/list/, '')
    return `${method} ${what}${state ? ` ${state}` : ''}${text === undefined ? '' : ' body'}`
  })
}

/** The weeks after a day, as days. */
export function weeksFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => new Date(Date.parse(day) + index * 7 * 86_400_000).toISOString().slice(0, 10))
}

/** A list with one entry for each address, in two sections. */
export function listOf(urls: readonly string[]): string {
  const half = Math.ceil(urls.length / 2)
  const entry = (url: string, index: number): string => `- [Bird ${index + 1}](${url}) - About bird ${index + 1}.`
  const lines = urls.map(entry)
  return ['# Birds', '', '## Songs', '', ...lines.slice(0, half), '', '## Nests', '', ...lines.slice(half), ''].join('\n')
}
