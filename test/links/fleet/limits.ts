/** What a host can bear: a bucket of tokens that fills again, or a window that is announced in `RateLimit` headers. */

export type Limit = {
  /** Headers to send with the answer, and whether the request is refused. */
  readonly take: (now: number) => { readonly headers: Readonly<Record<string, string>>; readonly isRefused: boolean }
}

/** 20 requests a second, 40 at once. */
export function bucket(perSecond = 20, burst = 40): Limit {
  let tokens = burst
  let last: number | undefined
  return {
    take(now) {
      tokens = Math.min(burst, tokens + ((now - (last ?? now)) / 1000) * perSecond)
      last = now
      if (tokens < 1) return { headers: { 'retry-after': '1' }, isRefused: true }
      tokens--
      return { headers: {}, isRefused: false }
    },
  }
}

/** 30 requests in 2 seconds, told as draft-ietf-httpapi-ratelimit-headers has it. */
export function announced(quota = 30, seconds = 2): Limit {
  let start = Number.NEGATIVE_INFINITY
  let used = 0
  return {
    take(now) {
      if (now - start >= seconds * 1000) {
        start = now
        used = 0
      }
      const left = Math.ceil((start + seconds * 1000 - now) / 1000)
      const isRefused = used >= quota
      if (!isRefused) used++
      const headers = { 'ratelimit-policy': `"default";q=${quota};w=${seconds}`, ratelimit: `"default";r=${quota - used};t=${left}` }
      return { headers: isRefused ? { ...headers, 'retry-after': String(left) } : headers, isRefused }
    },
  }
}
