/** Serves a plan on loopback addresses, in this process or, run as a script, in one of its own; keeps a journal of what was asked. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { type Answer, answers, answerUnknown, type Part, send } from './answers.ts'
import { packBomb } from './bodies.ts'
import { announced, bucket, type Limit } from './limits.ts'
import { statusPage } from './pages.ts'
import { type Address, type Plan, type PlannedLink, urlOf } from './plan.ts'

export type Journal = {
  readonly total: number
  /** By address as `host path`, the host by its IP address. */
  readonly perPath: Readonly<Record<string, number>>
  /** Most requests under way at one time, from their arrival until the answer is closed or the checker hangs up, by IP address. */
  readonly mostAtOnce: Readonly<Record<string, number>>
  readonly bytes: number
  /** Answers of 429, by design or because a limit was passed. */
  readonly tooMany: number
}

export type Fleet = {
  readonly port: number
  readonly journal: () => Journal
  /** Forgets all that was asked: the journal and what happens only once. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

type Route = { readonly link: PlannedLink; readonly part: Part }

export async function startFleet(plan: Plan): Promise<Fleet> {
  const routes = routesOf(plan)
  const hosts = new Map(plan.hosts.map((host, index) => [host.address, { ...host, index }]))
  let state = freshState(plan)

  const server = createServer((request, response) => {
    const address = (request.socket.localAddress ?? '').replace(/^::ffff:/, '')
    const host = hosts.get(address)
    if (host) serve(request, response, host)
    else control(request, response)
  })

  function serve(request: IncomingMessage, response: ServerResponse, host: { address: string; index: number; kind: string }): void {
    const mine = state
    const path = (request.url ?? '/').replace(/#.*$/, '')
    const key = keyOf({ host: host.index, path })
    const now = performance.now()
    const seen = mine.seen.get(key) ?? { count: 0, first: now }
    mine.seen.set(key, { ...seen, count: seen.count + 1 })
    note(mine, request, response, host.address)
    const limit = mine.limits.get(host.index)?.take(now)
    for (const [name, value] of Object.entries(limit?.headers ?? {})) response.setHeader(name, value)
    if (limit?.isRefused) return send({ request, response }, 429, statusPage(429))
    const route = routes.get(key)
    // What was refused by the limit is no attempt at the page.
    const tried = (mine.tried.get(key) ?? 0) + 1
    mine.tried.set(key, tried)
    const answer: Answer = route ? answerOf(route) : (ask) => answerUnknown(ask, path, host.kind)
    const wait = route?.link.latency ?? 20 * plan.scale
    setTimeout(() => {
      if (response.destroyed) return
      answer({
        request,
        response,
        title: route?.link.title ?? '',
        host: String(host.index + 1),
        part: route?.part ?? 'start',
        count: tried,
        since: performance.now() - wait - (mine.firstTried.get(key) ?? now),
        scale: plan.scale,
        at: (part) => urlOf(plan, port, route ? stageOf(route.link, part) : { host: host.index, path }),
      })
    }, wait)
    if (!mine.firstTried.has(key)) mine.firstTried.set(key, now)
  }

  function control(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/__reset') state = freshState(plan)
    else if (request.url !== '/__journal') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(journalOf(state, plan)))
  }

  // What hangs, hangs: the checker has to give up, not the server.
  server.requestTimeout = 0
  server.headersTimeout = 0
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen({ port: 0, host: '0.0.0.0', backlog: 2048 }, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    journal: () => journalOf(state, plan),
    reset: () => {
      state = freshState(plan)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type State = {
  total: number
  bytes: number
  tooMany: number
  readonly seen: Map<string, { count: number; first: number }>
  readonly tried: Map<string, number>
  readonly firstTried: Map<string, number>
  readonly now: Map<string, number>
  readonly most: Map<string, number>
  readonly limits: Map<number, Limit>
}

function freshState(plan: Plan): State {
  const limits = new Map<number, Limit>()
  for (const [index, { kind }] of plan.hosts.entries()) {
    if (kind === 'limited') limits.set(index, bucket())
    if (kind === 'advising') limits.set(index, announced())
  }
  return {
    total: 0,
    bytes: 0,
    tooMany: 0,
    seen: new Map(),
    tried: new Map(),
    firstTried: new Map(),
    now: new Map(),
    most: new Map(),
    limits,
  }
}

/** Counts a request from its arrival until its answer is closed, however that comes about. */
function note(state: State, request: IncomingMessage, response: ServerResponse, address: string): void {
  const { socket } = request
  const before = socket.bytesWritten
  const underWay = (state.now.get(address) ?? 0) + 1
  state.total++
  state.now.set(address, underWay)
  state.most.set(address, Math.max(underWay, state.most.get(address) ?? 0))
  let isUnderWay = true
  const over = (): void => {
    if (isUnderWay) state.now.set(address, state.now.get(address)! - 1)
    isUnderWay = false
    socket.off('end', over)
  }
  // A checker that hangs up has ended its request, before Node has closed the answer.
  socket.on('end', over)
  response.on('close', () => {
    over()
    state.bytes += socket.bytesWritten - before
    if (response.statusCode === 429 && response.headersSent) state.tooMany++
  })
}

function journalOf(state: State, plan: Plan): Journal {
  const named = [...state.seen].map(([key, { count }]) => {
    const [host = '', path = ''] = key.split(/ (.*)/s)
    return [`${plan.hosts[Number(host)]!.address} ${path}`, count] as const
  })
  return {
    total: state.total,
    perPath: Object.fromEntries(named),
    mostAtOnce: Object.fromEntries(state.most),
    bytes: state.bytes,
    tooMany: state.tooMany,
  }
}

/** All addresses that the links of the plan have, the stages of their redirects included. */
function routesOf(plan: Plan): Map<string, Route> {
  const routes = new Map<string, Route>()
  for (const link of plan.links) {
    if (link.target && link.behaviour !== 'moved-to-404') routes.set(keyOf(link.target), { link, part: 'end' })
    routes.set(keyOf(stageOf(link, 'via')), { link, part: 'via' })
    // On the host that shows one page to all, these are addresses like any other that it does not know.
    if (link.behaviour !== 'soft-same') routes.set(keyOf(link), { link, part: 'start' })
  }
  return routes
}

function stageOf(link: PlannedLink, part: Part): Address {
  if (part === 'start') return link
  if (part === 'via') return { host: link.host, path: `/via${link.path}` }
  return link.target ?? link
}

function answerOf({ link, part }: Route): Answer {
  return part === 'end' ? answers.html : answers[link.behaviour]
}

function keyOf({ host, path }: Address): string {
  return `${host} ${path}`
}

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (!file) throw new Error('Expected the file of a plan')
  packBomb()
  const { port } = await startFleet(JSON.parse(readFileSync(file, 'utf8')) as Plan)
  process.stdout.write(`${JSON.stringify({ port })}\n`)
}
