/**
 * How fast requests are sent to each host: never more at once than the limit, and slower once the host answers 429 or 503. A slow host
 * does not delay the others. Hosts of one registrable domain count as one. The longest queue goes first, because it ends last.
 */

import type { Exchange } from '../verdict.ts'
import { domainOf } from './domain.ts'
import { readLimits } from './rate-limits.ts'
import type { Request, Response } from './web.ts'

export type PaceOptions = {
  /** Maximum concurrent requests per host, and in all. */
  readonly perHost: number
  /** Of a registrable domain, where another maximum holds. */
  readonly perHostOf?: (domain: string) => number | undefined
  /** How many more requests a domain waits for than are in its queue. */
  readonly backlogOf?: (domain: string) => number
  readonly total: number
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** When the run has to end, in milliseconds since 1970 (the clock of `now`). */
  readonly deadline: number
  /** Ends the run earlier. */
  readonly over?: AbortSignal
  /** Where other runs ask the same hosts. */
  readonly turn?: Turn
}

/**
 * Waits for the turn at a registrable domain that other runs ask too, and returns what is to be called with the answer; undefined where
 * the turn did not come before a time, in milliseconds since 1970, or before the signal.
 */
export type Turn = (place: TurnPlace, until: number, over?: AbortSignal) => Promise<((exchange: Exchange) => void) | undefined>
/** A registrable domain, how many requests it takes at once, and how many milliseconds between two. */
export type TurnPlace = { readonly domain: string; readonly most: number; readonly gap: number }

/** The limits in a registry's terms of use: `gap` milliseconds between two requests, and `atOnce` concurrent requests. */
type Terms = { readonly gap: number; readonly atOnce: number }

/** Why a request was not sent: the time is over, or its host wants a longer wait than `mostHostWaitMs`. */
type Refused = 'not-asked' | 'host-limits'

export type Pace = {
  /** Does the work when it is its turn at the host of a URL. With `isNext` it goes to the front of that host's queue. */
  readonly run: <Result extends { readonly exchange: Exchange }>(
    url: string,
    work: () => Promise<Result>,
    options?: { readonly isNext?: boolean; readonly terms?: Terms },
  ) => Promise<Result | Refused>
}

type Waiting = { readonly start: () => Promise<Exchange>; readonly refuse: (why: Refused) => void }
type Host = {
  readonly domain: string
  readonly queue: Waiting[]
  active: number
  /**
   * Concurrent requests now. Grows by one with each success, and after the first 429 or 503 by one per `limit` successes; halves with
   * each 429 or 503 that is about the host.
   */
  limit: number
  hasComplained: boolean
  /** Maximum of `limit`. */
  most: number
  /** Milliseconds between two requests, now and at least. */
  gap: number
  leastGap: number
  /** No request before this time, in milliseconds. */
  next: number
  /** Since the last success: answers 429 or 503, the pauses that followed, and requests without an answer. */
  complaints: number
  pauses: number
  failures: number
}

/** Concurrent requests at a host when a run starts. */
const firstLimit = 4
/** The longest wait for one host, in milliseconds. */
export const mostHostWaitMs = 90_000
/** After so many pauses in a row without a success no more requests are sent to a host. */
const mostPauses = 4
/** After so many failures in a row the host may be overloaded, and gets fewer requests. */
const mostFailures = 6
/** The first pause, in milliseconds, at a host that does not say how long. */
export const backOff = 1_000

/** Returns the queues of one run. */
export function openPace({ perHost, perHostOf, backlogOf = () => 0, total, now, sleep, deadline, over, turn }: PaceOptions): Pace {
  const hosts = new Map<string, Host>()
  const clock = openClock(now)
  const isOver = (): boolean => clock.read() >= deadline || over?.aborted === true
  let active = 0
  let wakeAt = Number.POSITIVE_INFINITY
  let isPumping = false

  const hostOf = (url: string, terms: Terms | undefined): Host => {
    const key = domainOf(new URL(url).hostname)
    let host = hosts.get(key)
    if (!host) {
      const own = perHostOf?.(key) ?? perHost
      const most = Math.min(own, terms?.atOnce ?? own)
      const gap = terms?.gap ?? 0
      host = {
        domain: key,
        queue: [],
        active: 0,
        limit: Math.min(firstLimit, most),
        hasComplained: false,
        most,
        gap,
        leastGap: gap,
        next: 0,
        complaints: 0,
        pauses: 0,
        failures: 0,
      }
      hosts.set(key, host)
    }
    return host
  }

  const pump = (): void => {
    isPumping = false
    const time = clock.read()
    if (isOver()) {
      for (const host of hosts.values()) refuseAll(host, 'not-asked')
      return
    }
    for (;;) {
      const host = active < total ? longest(hosts.values(), { time, backlogOf }) : undefined
      if (!host) break
      host.next = time + host.gap
      void start(host, host.queue.shift()!)
    }
    // Hosts that wait for a request to end are handled when it ends.
    let soonest = Number.POSITIVE_INFINITY
    for (const { queue, next } of hosts.values()) if (queue.length > 0 && next > time) soonest = Math.min(soonest, next, deadline)
    if (soonest < wakeAt) wake(soonest, time)
  }
  /** Runs `pump` once for all calls of one tick. */
  const pumpSoon = (): void => {
    if (isPumping) return
    isPumping = true
    queueMicrotask(pump)
  }
  const wake = (at: number, time: number): void => {
    wakeAt = at
    void sleep(Math.max(1, at - time)).then(() => {
      clock.reach(at)
      if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY
      pumpSoon()
    })
  }
  const start = async (host: Host, waiting: Waiting): Promise<void> => {
    host.active++
    active++
    const exchange = await waiting.start()
    host.active--
    active--
    learn(host, exchange, clock.read())
    pumpSoon()
  }
  over?.addEventListener('abort', pumpSoon, { once: true })
  return {
    run: (url, work, { isNext = false, terms } = {}) =>
      new Promise((resolve, reject) => {
        const host = hostOf(url, terms)
        if (isOver()) return resolve('not-asked')
        if (host.pauses >= mostPauses) return resolve('host-limits')
        const waiting: Waiting = {
          start: async () => {
            try {
              const end = await turn?.({ domain: host.domain, most: host.most, gap: host.leastGap }, deadline, over)
              if (turn && !end) {
                resolve('not-asked')
                return { method: 'GET', url, ms: 0, error: 'not-asked' }
              }
              const result = await ending(work(), end)
              resolve(result)
              return result.exchange
            } catch (error) {
              reject(error)
              return { method: 'GET', url, ms: 0, error: 'network' }
            }
          },
          refuse: resolve,
        }
        if (isNext) host.queue.unshift(waiting)
        else host.queue.push(waiting)
        pumpSoon()
      }),
  }
}

/** Ends the turn with the answer, or without one. */
async function ending<Result extends { readonly exchange: Exchange }>(
  work: Promise<Result>,
  end: ((exchange: Exchange) => void) | undefined,
): Promise<Result> {
  let exchange: Exchange = { method: 'GET', url: '', ms: 0, error: 'network' }
  try {
    const result = await work
    exchange = result.exchange
    return result
  } finally {
    end?.(exchange)
  }
}

type Clock = { readonly read: () => number; readonly reach: (time: number) => void }

/** Returns a clock that never goes backwards and counts at least the time that was slept, even where the system's clock is stopped or set. */
function openClock(now: () => number): Clock {
  let seen = 0
  let time = 0
  const read = (): number => {
    const next = now()
    if (next > seen) time += next - seen
    if (Number.isFinite(next)) seen = next
    return time
  }
  const reach = (at: number): void => {
    time = Math.max(read(), at)
  }
  return { read, reach }
}

/** Returns the host with the longest queue among those that may get a request now. */
function longest(
  hosts: Iterable<Host>,
  { time, backlogOf }: { readonly time: number; readonly backlogOf: (domain: string) => number },
): Host | undefined {
  let found: Host | undefined
  let most = 0
  for (const host of hosts) {
    if (host.queue.length === 0 || host.active >= Math.floor(host.limit) || host.next > time) continue
    const waiting = host.queue.length + backlogOf(host.domain)
    if (waiting > most) [found, most] = [host, waiting]
  }
  return found
}

/** Adapts the limits of a host to an answer: more requests after a success, fewer after a 429 or 503, and fewer after repeated failures. */
function learn(host: Host, exchange: Exchange, time: number): void {
  if (exchange.error === 'not-asked') return
  const { wait, gap } = readLimits(exchange, time)
  if (isComplaint(exchange, wait)) {
    complain(host, wait, time)
    return
  }
  if (wait > 0) host.next = Math.max(host.next, time + Math.min(wait, mostHostWaitMs))
  if (exchange.error !== undefined) {
    host.failures++
    if (host.failures % mostFailures === 0) slowDown(host)
    return
  }
  host.complaints = 0
  host.pauses = 0
  host.failures = 0
  host.limit = Math.min(host.most, host.limit + (host.hasComplained ? 1 / host.limit : 1))
  host.gap = Math.max(host.leastGap, gap, host.gap > 5 ? host.gap * 0.95 : 0)
}

/** Whether a server wants fewer requests (RFC 6585, 4; RFC 9110, 15.6.4 with `Retry-After`). */
function isComplaint({ status }: Exchange, wait: number): boolean {
  return status === 429 || (status === 503 && wait > 0)
}

/** The first 429 or 503 among successes is about its page, which is sent again later. The second in a row is about the host, which gets a pause. */
function complain(host: Host, wait: number, time: number): void {
  host.complaints++
  if (host.complaints > 1 && host.next <= time + host.gap) {
    slowDown(host)
    host.gap = Math.min(2_000, Math.max(host.gap * 2, 50))
    host.next = time + (wait || backOff * 2 ** host.pauses)
    host.pauses = wait > mostHostWaitMs ? mostPauses : host.pauses + 1
  }
  if (host.pauses >= mostPauses) refuseAll(host, 'host-limits')
}

function slowDown(host: Host): void {
  host.hasComplained = true
  host.limit = Math.max(1, host.limit / 2)
}

function refuseAll(host: Host, why: Refused): void {
  for (const { refuse } of host.queue.splice(0)) refuse(why)
}

/** Sends one request when it is its turn. Returns an exchange with the error `not-asked` where it was not sent. */
export type PacedAsk = (request: Request, options?: { readonly isNext?: boolean; readonly terms?: Terms }) => Promise<Response>
