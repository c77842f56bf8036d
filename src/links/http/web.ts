/** Sends HTTP requests to the web: one at a time, without redirects, with a limit on bodies, and never to private addresses. The only module that does. */
import { lookup as systemLookup } from 'node:dns'
import type { Dispatcher } from 'undici'
import api from 'undici/lib/api/index.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import type { Exchange, Failure } from '../verdict.ts'
import { type Answered, closing, readText } from './body.ts'
import { isPublic, isSpecialName, literalAddress } from './guard.ts'

/** Names to addresses, as `dns.lookup` with `all`. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: { readonly address: string; readonly family: number }[]) => void,
) => void

export type WebOptions = {
  /** Milliseconds for each request, until its headers came. */
  readonly timeout: number
  /** Whether an address may be contacted: public ones as a rule. */
  readonly isAllowed?: (address: string) => boolean
  readonly lookup?: Lookup
}

/** One request. `page` reads the text of pages up to 64 KB, `all` any text up to 2 MB, `headers` nothing. */
export type Request = {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly url: string
  readonly want: 'headers' | 'page' | 'all'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Headers of the answer to keep besides those that decide, in lower case: evidence is shown to people, so there are none as a rule. */
  readonly keep?: readonly string[]
  /** Milliseconds for this request, instead of those of the run. */
  readonly timeout?: number
  /** Ends the request when it is not needed any more. */
  readonly signal?: AbortSignal
  /** Whether a redirect led here: then nothing that is secret goes along. */
  readonly isRedirected?: boolean
  /** Most bytes of a text that is wanted whole, instead of 2 MB. */
  readonly most?: number
}

/** What came back: the evidence, the text of the body where it was wanted and is one (`isCut` where it went on), and the cookies that were set, which are no evidence. */
export type Response = {
  readonly exchange: Exchange
  readonly text?: string
  readonly isCut?: boolean
  readonly cookies?: readonly string[]
}

/** Never rejects: failures are in the exchange. */
export type Ask = (request: Request) => Promise<Response>

export type Web = {
  readonly ask: Ask
  /** Milliseconds for one request. */
  readonly timeout: number
  /** Whether names that surely exist can be looked up: else a name that cannot be says nothing. */
  readonly isOnline: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Headers that decide, or that say when to come again. */
const telling =
  /^(?:location|retry-after|cf-mitigated|server|content-type|x-datadome|x-amzn-waf-action|x-error-code|x-rate-limit-(?:limit|interval)|(?:x-)?ratelimit(?:-(?:policy|limit|remaining|reset))?)$/
const control = ['github.com', 'wikipedia.org', 'iana.org']
/** Domains that never exist in the public name system (RFC 6761, 2606). */
const reserved = /(?:^|\.)(?:invalid|example|test)$/i

const usual = {
  'user-agent': 'Mozilla/5.0 (compatible; listkeeper; +https://github.com/listkeeper/listkeeper)',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
  'accept-encoding': 'gzip, deflate, br',
}

/** The web. Every name is looked up once, all its addresses are checked, and one of these very addresses is dialled. */
export function openWeb({ timeout, isAllowed = isPublic, lookup = systemLookup as Lookup }: WebOptions): Web {
  const guardedLookup = (host: string, _options: unknown, done: (error: Error | null, addresses: never) => void): void =>
    lookup(host, { all: true }, (error, addresses) => {
      if (error) done(error, [] as never)
      else if (!addresses.every(({ address }) => isAllowed(address))) done(refusal(), [] as never)
      else done(null, addresses as never)
    })
  const openAgent = (allowH2: boolean): Agent =>
    new Agent({
      connect: { timeout, autoSelectFamily: true, lookup: guardedLookup as never },
      allowH2,
      pipelining: 1,
      keepAliveTimeout: 4_000,
      maxHeaderSize: 64 * 1024,
      headersTimeout: timeout,
    })
  const agent = openAgent(false)
  // For the few servers that speak HTTP/2 alone.
  let second: Agent | undefined
  // Inside a network its own names mean something.
  const isInside = isAllowed('127.0.0.1')
  const send = async (request: Request, { how, signal }: { how: Agent | 'plain'; signal: AbortSignal }): Promise<Answered> => {
    const { method, headers, body } = request
    const { origin, pathname, search } = new URL(request.url)
    const all = { ...usual, ...headers }
    const most = request.timeout ?? timeout
    if (how === 'plain') return (await import('./lenient.ts')).requestLeniently({ ...request, headers: all, signal, lookup: guardedLookup })
    const options = {
      origin,
      path: pathname + search,
      method,
      headers: all,
      ...(body === undefined ? {} : { body }),
      signal,
      headersTimeout: most,
    }
    return api.request.call(how, options)
  }
  const ask: Ask = async (request) => {
    const { method, url, want, keep, most } = request
    const [at, started] = [Date.now(), performance.now()]
    const evidence = (): { method: Request['method']; url: string; ms: number; at: number } => ({
      method,
      url,
      ms: Math.round(performance.now() - started),
      at,
    })
    const { hostname } = new URL(url)
    if (isSpecialName(hostname, isInside)) return { exchange: { ...evidence(), error: 'private-address', detail: 'special-name' } }
    const literal = literalAddress(new URL(url))
    if (literal !== undefined && !isAllowed(literal)) return { exchange: { ...evidence(), error: 'private-address' } }
    const finish = async (answer: Answered): Promise<Response> => {
      const exchange: Exchange = { ...evidence(), status: answer.statusCode, headers: tellingOf(answer.headers, keep) }
      const cookies = [answer.headers['set-cookie'] ?? []].flat().slice(0, 20)
      return { exchange, ...(cookies.length > 0 ? { cookies } : {}), ...(await readText(answer, want, most)) }
    }
    const limit = openLimit(request.timeout ?? timeout, request.signal)
    const { signal } = limit
    try {
      return await finish(await send(request, { how: agent, signal }))
    } catch (error) {
      await closing()
      if (request.signal?.aborted) return { exchange: { ...evidence(), error: 'not-asked', detail: 'cancelled' } }
      const other = otherWay(error, url)
      if (other === undefined) return { exchange: { ...evidence(), ...failureOf(error, hostname) } }
      second ??= openAgent(true)
      try {
        return await finish(await send(request, { how: other === 'plain' ? 'plain' : second, signal }))
      } catch (last) {
        return { exchange: { ...evidence(), ...failureOf(other === 'plain' ? last : error, hostname) } }
      }
    } finally {
      limit.end()
    }
  }
  const isKnown = (host: string): Promise<boolean> => new Promise((resolve) => lookup(host, { all: true }, (error) => resolve(!error)))
  return {
    ask,
    timeout,
    isOnline: async () => (await Promise.all(control.map(isKnown))).includes(true),
    close: async () => {
      await Promise.all([agent.destroy(), second?.destroy()])
    },
  }
}

/** A time limit that is let go of when its request is over: those of AbortSignal.timeout stay until they pass, with all that hangs on them. */
function openLimit(ms: number, outer: AbortSignal | undefined): { readonly signal: AbortSignal; readonly end: () => void } {
  const own = new AbortController()
  const timer = setTimeout(() => own.abort(new DOMException('the time is over', 'TimeoutError')), ms)
  const stop = (): void => own.abort()
  outer?.addEventListener('abort', stop)
  return {
    signal: own.signal,
    end: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', stop)
    },
  }
}

/** How to ask a server that the usual way does not understand: one that speaks HTTP/2 alone, or sends `100 Continue` unasked or headers that break the rules. */
function otherWay(error: unknown, url: string): 'h2' | 'plain' | undefined {
  const codes = codesOf(error)
  if (url.startsWith('https:') && codes.some((code) => /NO_APPLICATION_PROTOCOL|^EPROTO$/.test(code))) return 'h2'
  const isBad = /\bbad response\b/.test((error as { message?: string }).message ?? '')
  return isBad || codes.includes('HTTPParserError') ? 'plain' : undefined
}

function tellingOf(headers: Dispatcher.ResponseData['headers'], keep: readonly string[] = []): Record<string, string> {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value !== undefined && (telling.test(name) || keep.includes(name))
      ? [[name, name === 'location' ? decodeLocation(one(value)) : one(value)]]
      : [],
  )
  return Object.fromEntries(kept)
}

const one = (value: string | readonly string[]): string => String(Array.isArray(value) ? value[0] : value).slice(0, 2_000)

/** A Location as browsers read it: bytes are UTF-8 where they are valid, else they are encoded as they are (fetch, "location URL"). */
function decodeLocation(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value) || /[^\u0000-\u00ff]/.test(value)) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
  }
}

function refusal(): NodeJS.ErrnoException {
  return Object.assign(new Error('the address is not public'), { code: 'EPRIVATE' })
}

function failureOf(error: unknown, host: string): { readonly error: Failure; readonly detail?: string } {
  const codes = codesOf(error)
  const has = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code))
  const detail = codes[0] === undefined ? {} : { detail: codes[0] }
  if (has(/^EPRIVATE$/)) return { error: 'private-address' }
  // A reserved name exists nowhere, whether or not there is a name server to say so.
  if (has(/^ENOTFOUND$/) || (reserved.test(host) && has(/^EAI_/)))
    return { error: 'no-such-host', ...(reserved.test(host) ? { detail: 'reserved' } : detail) }
  if (has(/TIMEOUT|TimeoutError|ETIMEDOUT|AbortError/i)) return { error: 'time-out', ...detail }
  if (has(/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|^EPROTO$/)) return { error: 'certificate', ...detail }
  return { error: 'network', ...detail }
}

/** What a failure and its causes call themselves. */
function codesOf(error: unknown): string[] {
  const all = [error, (error as { cause?: unknown }).cause, ...((error as { errors?: unknown[] }).errors ?? [])]
  return all.flatMap((one) => {
    const { code, name } = (one ?? {}) as { readonly code?: unknown; readonly name?: unknown }
    return [code, name].filter((word) => typeof word === 'string')
  })
}
