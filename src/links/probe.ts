/** Asks for a page and follows where it leads; reads headers, not bodies. The only module that speaks HTTP to the web. */
import { lookup as systemLookup } from 'node:dns'
import { Agent, request } from 'undici'
import { isPublic, literalAddress } from './guard.ts'
import type { Exchange, Failure } from './verdict.ts'

/** Names to addresses, as `dns.lookup` with `all`. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: { readonly address: string; readonly family: number }[]) => void,
) => void

export type ProbeOptions = {
  /** Milliseconds for each request. */
  readonly timeout: number
  /** Whether an address may be contacted: public ones as a rule. */
  readonly isAllowed?: (address: string) => boolean
  readonly lookup?: Lookup
}

export type Probe = (url: string) => Promise<Exchange[]>

/** More redirects than this are a circle. */
const mostHops = 8
/** Headers that decide, or that say when to come again. */
const telling = ['location', 'retry-after', 'cf-mitigated', 'server']

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; listkeeper; +https://github.com/listkeeper/listkeeper)',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
}

/** A probe, and how to end it. Every address is looked up once, checked, and that very address is dialled. */
export function openProbe({ timeout, isAllowed = isPublic, lookup = systemLookup as Lookup }: ProbeOptions): {
  readonly probe: Probe
  readonly close: () => Promise<void>
} {
  const agent = new Agent({
    connect: {
      timeout,
      autoSelectFamily: true,
      lookup: (host, _options, done) => {
        lookup(host, { all: true }, (error, addresses) => {
          if (error) done(error, [])
          else if (!addresses.every(({ address }) => isAllowed(address))) done(refusal(), [])
          else done(null, addresses as never)
        })
      },
    },
    pipelining: 0,
    keepAliveTimeout: 1000,
  })
  const ask = async (url: URL): Promise<Exchange> => {
    const started = performance.now()
    const elapsed = (): number => Math.round(performance.now() - started)
    const literal = literalAddress(url)
    if (literal !== undefined && !isAllowed(literal)) return { method: 'GET', url: url.href, ms: 0, error: 'private-address' }
    try {
      const answer = await request(url, {
        method: 'GET',
        dispatcher: agent,
        headers,
        headersTimeout: timeout,
        signal: AbortSignal.timeout(timeout),
      })
      answer.body.on('error', () => {}).destroy()
      const kept = telling.flatMap((name) => (typeof answer.headers[name] === 'string' ? [[name, answer.headers[name]] as const] : []))
      return { method: 'GET', url: url.href, status: answer.statusCode, ms: elapsed(), headers: Object.fromEntries(kept) }
    } catch (error) {
      return { method: 'GET', url: url.href, ms: elapsed(), error: failureOf(error) }
    }
  }
  const probe: Probe = async (start) => {
    const exchanges: Exchange[] = []
    let url: URL | undefined = new URL(start)
    while (url && exchanges.length <= mostHops) {
      const exchange: Exchange = await ask(url)
      exchanges.push(exchange)
      url = nextOf(exchange)
    }
    return exchanges
  }
  return { probe, close: () => agent.destroy() }
}

/** Where a redirect leads; undefined where it is none, or leads out of the web. */
function nextOf({ url, status, headers: given }: Exchange): URL | undefined {
  const location = given?.location
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status ?? 0) || !URL.canParse(location, url)) return undefined
  const next = new URL(location, url)
  return /^https?:$/.test(next.protocol) ? next : undefined
}

function refusal(): NodeJS.ErrnoException {
  return Object.assign(new Error('the address is not public'), { code: 'EPRIVATE' })
}

function failureOf(error: unknown): Failure {
  const all = [error, (error as { cause?: unknown }).cause, ...((error as { errors?: unknown[] }).errors ?? [])]
  const codes = all.flatMap((one) => {
    const { code, name } = (one ?? {}) as { readonly code?: unknown; readonly name?: unknown }
    return [String(code), String(name)]
  })
  const has = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code))
  if (has(/^EPRIVATE$/)) return 'private-address'
  if (has(/^ENOTFOUND$/)) return 'no-such-host'
  if (has(/TIMEOUT|TimeoutError|ETIMEDOUT|AbortError/i)) return 'time-out'
  if (has(/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/)) return 'certificate'
  return 'network'
}
