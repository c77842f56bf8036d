/** The table from the answers of a server to a verdict. What blocks us, what is slow and what fails for a while is never dead; what the page itself says is in `suspect.ts`. */

import { plainHost, urlKey } from '../list/identity/url.ts'
import { withoutEnd } from '../list/markdown/without-end.ts'
import { domainOf } from './http/domain.ts'
import type { Exchange, Verdict } from './verdict.ts'

const permanent: ReadonlySet<number> = new Set([301, 308])
const login =
  /(?:^|[/.])(?:log-?in|sign-?in|sso|saml2?|oauth2?|authorize|authenticate|auth|accounts?|idp|consent|cookie-?(?:consent|absent|wall)|privacy-?gate)(?:[/.?]|$)/i
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
  const first = requests[0]!
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
    return requests.length === 1 ? { kind: 'alive' } : ofRedirects(first, last, requests)
  return { kind: 'unknown', reason: 'unverifiable' }
}

/** Marks that a page is a test for robots: Cloudflare's own header, and what other vendors set (their documentation). */
function isChallenge({ status = 0, headers = {} }: Exchange): boolean {
  if (headers['cf-mitigated'] === 'challenge' || /challenge|captcha/i.test(headers['x-amzn-waf-action'] ?? '')) return true
  return status >= 400 && status !== 404 && status !== 410 && headers['x-datadome'] !== undefined
}

function ofFailure({ error, detail }: Exchange): Verdict {
  switch (error ?? 'network') {
    case 'no-such-host':
      return { kind: 'dead', reason: 'no-such-host' }
    case 'private-address':
      return { kind: 'excluded', by: 'private-address' }
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

/** A page found after redirects: moved, unless they lead to a login, throw every visitor to the home page, or only choose a language. */
function ofRedirects(first: Exchange, last: Exchange, requests: readonly Exchange[]): Verdict {
  const [from, to] = [new URL(first.url), new URL(last.url)]
  from.hash = to.hash = ''
  if (urlKey(from) === urlKey(to)) return { kind: 'alive' }
  if (login.test(to.hostname + to.pathname) && !login.test(from.hostname + from.pathname)) return { kind: 'blocked', by: 'login' }
  if (isThrownHome(from, to)) return { kind: 'suspect', reason: 'home-page' }
  const isPermanent = requests.slice(0, -1).every(({ status }) => permanent.has(status ?? 0))
  if (isSamePage(from, to) || (!isPermanent && plainHost(from) === plainHost(to) && from.pathname === to.pathname && from.search === ''))
    return { kind: 'alive' }
  return { kind: 'moved', to: last.url, permanent: isPermanent }
}

const home = /^\/(?:(?:home|index|default|main|welcome)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i

/** A page of its own that leads to the home page of the same site. */
function isThrownHome(from: URL, to: URL): boolean {
  return domainOf(from.hostname) === domainOf(to.hostname) && home.test(to.pathname) && to.search === '' && !home.test(from.pathname)
}

const language = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i

/** The same page in the language, or for the country, of the visitor. */
function isSamePage(from: URL, to: URL): boolean {
  const bare = (url: URL): string => withoutEnd(url.pathname.replace(language, ''), /\//)
  return plainHost(from) === plainHost(to) && from.search === to.search && bare(from) === bare(to)
}
