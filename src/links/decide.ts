/** The table from the answers of a server to a verdict. What blocks us, what is slow and what fails for a while is never dead; what the page itself says is in `suspect.ts`. */

import { domainOf } from './http/domain.ts'
import { isSpecialName } from './http/guard.ts'
import { ofRedirects } from './redirects.ts'
import type { Exchange, Verdict } from './verdict.ts'

/** Hosts that show visitors who are not signed in that nothing is there: their 404 proves nothing. */
const secretive: ReadonlySet<string> = new Set([
  'x.com',
  'twitter.com',
  'linkedin.com',
  'facebook.com',
  'instagram.com',
  'threads.net',
  'tiktok.com',
  'quora.com',
])

/** The verdict that the requests of one link lead to, first hop first. */
export function decide(requests: readonly Exchange[]): Verdict {
  const last = requests.at(-1)!
  if (last.error) return ofFailure(last)
  const status = last.status ?? 0
  if (isChallenge(last)) return { kind: 'blocked', by: 'challenge' }
  if (status === 404 || status === 410) {
    if (secretive.has(domainOf(new URL(last.url).hostname))) return { kind: 'unknown', reason: 'unverifiable' }
    return { kind: 'dead', reason: status === 404 ? 'not-found' : 'gone' }
  }
  if (status === 401 || status === 407 || status === 511) return { kind: 'blocked', by: 'login' }
  if (status === 429) return { kind: 'blocked', by: 'rate-limit' }
  if ([402, 403, 406, 418, 444, 451, 460, 999].includes(status)) return { kind: 'blocked', by: 'refusal' }
  if (status === 408 || status === 504) return { kind: 'unknown', reason: 'time-out' }
  if (status >= 500) return { kind: 'unknown', reason: 'server-error' }
  if (status >= 300 && status < 400 && status !== 304)
    return { kind: 'unknown', reason: last.headers?.location === undefined ? 'unverifiable' : 'redirect-loop' }
  // A range that cannot be served (RFC 9110, 15.5.17) is one of a page that is there.
  if ((status >= 200 && status < 300) || status === 304 || status === 416)
    return requests.length === 1 ? { kind: 'alive' } : ofRedirects(requests)
  return { kind: 'unknown', reason: 'unverifiable' }
}

/** Marks that a page is a test for robots: Cloudflare's own header, and what other vendors set (their documentation). */
function isChallenge({ status = 0, headers = {} }: Exchange): boolean {
  if (headers['cf-mitigated'] === 'challenge' || /challenge|captcha/i.test(headers['x-amzn-waf-action'] ?? '')) return true
  return status >= 400 && status !== 404 && status !== 410 && headers['x-datadome'] !== undefined
}

function ofFailure({ error, detail, url }: Exchange): Verdict {
  switch (error ?? 'network') {
    case 'no-such-host':
      if (isSpecialName(new URL(url).hostname)) return { kind: 'excluded', by: 'special-name' }
      return { kind: 'dead', reason: 'no-such-host' }
    case 'private-address':
      return { kind: 'excluded', by: detail === 'special-name' ? 'special-name' : 'private-address' }
    case 'not-asked':
      return detail === 'host-limits' ? { kind: 'blocked', by: 'rate-limit' } : { kind: 'unknown', reason: 'not-asked' }
    case 'network':
      return { kind: 'unknown', reason: 'network' }
    case 'time-out':
      return { kind: 'unknown', reason: 'time-out' }
    case 'certificate':
      return { kind: 'unknown', reason: 'certificate' }
  }
}
