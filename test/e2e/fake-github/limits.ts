// GitHub's rate limits: the primary one in the headers of each answer, and, when switched on, the secondary ones of 80
// content-creating calls a minute and 500 an hour on the virtual clock.
import { refuse } from './answers.ts'
import type { Token } from './tokens.ts'

export type RateLimits = {
  /** Calls an hour for each token. */
  limit: number
  used: number
  /** Content-creating calls a minute; undefined switches the secondary limit off. */
  contentPerMinute: number | undefined
  contentPerHour: number | undefined
  creations: number[]
}

export function createRateLimits(): RateLimits {
  return { limit: 5000, used: 0, contentPerMinute: undefined, contentPerHour: undefined, creations: [] }
}

/** The reset is in real time, because clients compare it with their own clock. */
export function rateHeaders(limits: RateLimits): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limits.limit),
    'x-ratelimit-remaining': String(Math.max(limits.limit - limits.used, 0)),
    'x-ratelimit-used': String(limits.used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  }
}

export function viewRate(limits: RateLimits): Record<string, number> {
  const reset = Math.floor(Date.now() / 1000) + 3600
  return { limit: limits.limit, used: limits.used, remaining: Math.max(limits.limit - limits.used, 0), reset }
}

/** Counts a call; refuses it once the hour's calls are used up. */
export function takeCall(limits: RateLimits, token: Token | undefined): void {
  if (limits.used >= limits.limit) refuse(403, `API rate limit exceeded for ${token?.kind ?? 'this address'}.`)
  limits.used += 1
}

/** Counts a call that creates content; refuses the one above a limit. */
export function takeCreation(limits: RateLimits, now: number): void {
  const hour = limits.creations.filter((moment) => moment > now - 3_600_000)
  const minute = hour.filter((moment) => moment > now - 60_000)
  if (minute.length >= (limits.contentPerMinute ?? Infinity) || hour.length >= (limits.contentPerHour ?? Infinity))
    refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
      'retry-after': '60',
    })
  limits.creations = [...hour, now]
}
