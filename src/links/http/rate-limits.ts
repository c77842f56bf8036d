/** What the headers of an answer say about when and how often a host accepts requests. */
import type { Exchange } from '../verdict.ts'

/** Milliseconds until the host wants the next request, and between requests from then on; 0 where it does not say. */
export type Limits = { readonly wait: number; readonly gap: number }

/**
 * The wishes of one answer: `Retry-After` (RFC 9110, 10.2.3: seconds or a date), `RateLimit` (draft-ietf-httpapi-ratelimit-headers),
 * and the older `RateLimit-Remaining` and `X-RateLimit-Remaining` with their resets, in seconds or as a time.
 */
export function readLimits({ status, headers = {} }: Exchange, now: number): Limits {
  const asked = status === 429 || status === 503 ? readRetryAfter(headers['retry-after'], now) : 0
  const left = readRateLimit(headers, now)
  const even = readInterval(headers)
  if (!left || left.reset <= 0) return { wait: asked, gap: even }
  if (left.remaining <= 0) return { wait: Math.max(asked, left.reset), gap: even }
  return { wait: asked, gap: left.remaining < fewLeft ? left.reset / left.remaining : even }
}

/** Crossref's `X-Rate-Limit-Limit: 50` and `X-Rate-Limit-Interval: 1s` (REST API, "Rate limits"), as milliseconds between two requests. */
function readInterval(headers: Readonly<Record<string, string>>): number {
  const limit = /^\d{1,6}$/.exec(headers['x-rate-limit-limit'] ?? '')?.[0]
  const seconds = /^(\d{1,5})s$/.exec(headers['x-rate-limit-interval'] ?? '')?.[1]
  return limit === undefined || seconds === undefined || Number(limit) === 0
    ? 0
    : Math.min(5_000, (Number(seconds) * 1_000) / Number(limit))
}

/** With fewer requests left than this, they are spread over the time that is left. */
const fewLeft = 20

/**
 * The milliseconds that `Retry-After` asks to wait; 0 where it is absent, broken or over.
 * @internal Exported for its test: each form of the header is a row of its table.
 */
export function readRetryAfter(wish: string | undefined, now: number): number {
  if (wish === undefined) return 0
  if (/^\s*\d{1,9}(?:\.\d+)?\s*$/.test(wish)) return Number(wish) * 1000
  const date = Date.parse(wish)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}

type Left = { readonly remaining: number; readonly reset: number }

function readRateLimit(headers: Readonly<Record<string, string>>, now: number): Left | undefined {
  const structured = headers.ratelimit
  const remaining =
    /(?:^|[;,\s])(?:r|remaining)\s*=\s*(\d{1,9})/i.exec(structured ?? '')?.[1] ??
    headers['ratelimit-remaining'] ??
    headers['x-ratelimit-remaining']
  const reset =
    /(?:^|[;,\s])(?:t|reset)\s*=\s*(\d{1,9})/i.exec(structured ?? '')?.[1] ?? headers['ratelimit-reset'] ?? headers['x-ratelimit-reset']
  if (remaining === undefined || reset === undefined || !/^\d{1,9}$/.test(remaining) || !/^\d{1,13}(?:\.\d+)?$/.test(reset))
    return undefined
  return { remaining: Number(remaining), reset: inMilliseconds(Number(reset), now) }
}

/** Resets are seconds from now, or a time in seconds or milliseconds since 1970. */
function inMilliseconds(reset: number, now: number): number {
  if (reset > 1e11) return reset - now
  if (reset > 1e8) return reset * 1000 - now
  return reset * 1000
}
