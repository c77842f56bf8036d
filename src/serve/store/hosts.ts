/**
 * Whose turn it is at a host. Of one process all runs share the limits of a host; of several processes one asks at a time, by a lease in
 * the database, and takes over how long the host wanted to be left alone.
 */
import { mostHostWaitMs, type Turn, type TurnPlace } from '../../links/http/pace.ts'
import { readLimits } from '../../links/http/rate-limits.ts'
import type { Exchange } from '../../links/verdict.ts'
import type { Clock } from './budget.ts'
import type { Database } from './database.ts'

/** Milliseconds for which a process begins requests under one lease, and those for which they may go on. */
const begins = 20_000
const goesOn = 60_000
/** Milliseconds before it is tried again to get a lease, and before one who had it tries again. */
const again = 300
/** The longest that a host is left alone, in milliseconds. */
const longest = 900_000
/** Where a host refuses and does not say for how long. */
const usual = 1_000
/** Requests of one process at once, whatever a configuration says. */
const mostAtHost = 8
/** Hosts that one process keeps in mind. */
const mostHosts = 5_000

type Host = {
  active: number
  /** No request before this time. */
  next: number
  /** The end of the lease: no request begins after it. */
  until: number
  /** Under way: one asks for all. */
  asking: Promise<boolean> | undefined
  readonly waiting: (() => void)[]
}

export type HostTurnOptions = Clock & {
  /** Tells this process from others. */
  readonly holder: string
}

/** Opens the turns of one process. */
export function openHostTurns({ query, kind }: Pick<Database, 'query' | 'kind'>, { holder, now, sleep }: HostTurnOptions): Turn {
  const hosts = new Map<string, Host>()
  const lease = async (domain: string, host: Host): Promise<boolean> => {
    const at = now()
    // The embedded database has one process.
    if (kind === 'embedded') {
      host.until = Number.POSITIVE_INFINITY
      return true
    }
    const [row] = await query<{ wait: number }>(
      `insert into listkeeper.host as h (domain, holder, held_until, next_at) values ($1, $2, to_timestamp($4), to_timestamp($3))
       on conflict (domain) do update set holder = excluded.holder, held_until = excluded.held_until
         where h.holder is null or h.held_until <= to_timestamp($3)
       returning greatest(0, extract(epoch from h.next_at) - $3)::float8 wait`,
      [domain, holder, at / 1000, (at + begins + goesOn) / 1000],
    )
    if (!row) return false
    host.until = at + begins
    host.next = Math.max(host.next, at + row.wait * 1000)
    return true
  }
  const giveBack = async (domain: string, host: Host): Promise<void> => {
    host.until = 0
    if (kind === 'embedded') return
    await query('update listkeeper.host set holder = null, next_at = to_timestamp($3) where domain = $1 and holder = $2', [
      domain,
      holder,
      host.next / 1000,
    ])
  }
  const end = (domain: string, host: Host, exchange: Exchange): void => {
    host.active--
    host.next = Math.max(host.next, restAfter(exchange, now()))
    const isLast = host.active === 0 && (host.waiting.length === 0 || host.until <= now())
    if (isLast) {
      // Whoever waits goes on after others had a chance.
      void giveBack(domain, host)
        .catch(() => undefined)
        .then(() => (host.waiting.length > 0 ? sleep(again) : undefined))
        .catch(() => undefined)
        .then(() => wake(domain, host))
    } else wake(domain, host)
  }
  const wake = (domain: string, host: Host): void => {
    for (const one of host.waiting.splice(0)) one()
    if (host.active === 0 && !host.asking && host.next <= now() && host.until === 0) hosts.delete(domain)
  }
  /** Who does not wait any longer keeps no lease that others want. */
  const giveUp = async (domain: string): Promise<undefined> => {
    const host = hosts.get(domain)
    // A lease that is being asked for is somebody else's.
    if (!host || host.active > 0 || host.asking || host.until === 0) return undefined
    await giveBack(domain, host).catch(() => undefined)
    wake(domain, host)
    return undefined
  }
  return async (place, until, over) => {
    const { domain } = place
    for (;;) {
      if (over?.aborted || now() >= until) return giveUp(domain)
      let host = hosts.get(domain)
      if (!host) {
        host = { active: 0, next: 0, until: 0, asking: undefined, waiting: [] }
        forgetIdle(hosts, now())
        hosts.set(domain, host)
      }
      const wait = waitAt(host, place, now())
      if (wait === 'free') {
        host.active++
        if (place.gap > 0) host.next = now() + place.gap
        const own = host
        return (exchange) => end(domain, own, exchange)
      }
      if (wait === 'lease') {
        const own = host
        own.asking ??= lease(domain, own).finally(() => {
          own.asking = undefined
        })
        if (!(await own.asking)) await sleep(again)
      } else if (wait !== 'others' && wait > mostHostWaitMs) return giveUp(domain)
      else if (wait === 'others') await woken(host, until - now(), over)
      else await sleep(Math.min(wait, until - now(), 5_000))
    }
  }

  /** Until somebody ends a request at the host, or the time is over. */
  function woken(host: Host, most: number, over: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        over?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, Math.min(most, 5_000))
      over?.addEventListener('abort', done, { once: true })
      host.waiting.push(done)
    })
  }
}

/** Where there are very many, those that want nothing any more go. */
function forgetIdle(hosts: Map<string, Host>, at: number): void {
  if (hosts.size < mostHosts) return
  for (const [domain, { active, next, asking, waiting }] of hosts)
    if (active === 0 && next <= at && !asking && waiting.length === 0) hosts.delete(domain)
}

/** What a request waits for: nothing, a lease, the end of other requests, or milliseconds. */
function waitAt(host: Host, { most }: TurnPlace, at: number): 'free' | 'lease' | 'others' | number {
  if (host.until <= at) return host.active > 0 ? 'others' : 'lease'
  if (host.active >= Math.min(most, mostAtHost)) return 'others'
  return host.next > at ? host.next - at : 'free'
}

/** The time until which a host is to be left alone after an answer. */
function restAfter(exchange: Exchange, at: number): number {
  const { wait } = readLimits(exchange, at)
  const isRefused = exchange.status === 429 || (exchange.status === 503 && wait > 0)
  return isRefused || wait > 0 ? at + Math.min(longest, wait || usual) : 0
}

/** Forgets hosts that nobody asks and that want nothing. */
export async function forgetHosts({ query }: Pick<Database, 'query'>, now: number): Promise<void> {
  await query('delete from listkeeper.host where held_until < to_timestamp($1) and next_at < to_timestamp($1)', [now / 1000])
}
