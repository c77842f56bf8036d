/** The table from evidence to verdict. What blocks us, what is slow and what fails for a while is never dead. */
import { urlKey } from '../list/url.ts'
import type { Exchange, Verdict } from './verdict.ts'

const permanent: ReadonlySet<number> = new Set([301, 308])
const login = /(?:^|[/.])(?:log-?in|sign-?in|sso|saml|oauth2?|authenticate|accounts?|idp|consent)(?:[/.?]|$)/i

/** The verdict that the requests of one link lead to, first hop first. */
export function decide(requests: readonly Exchange[]): Verdict {
  const first = requests[0]!
  const last = requests.at(-1)!
  if (last.error) return ofFailure(last.error)
  const status = last.status ?? 0
  if (last.headers?.['cf-mitigated'] === 'challenge') return { kind: 'blocked', by: 'challenge' }
  if (status === 404) return { kind: 'dead', reason: 'not-found' }
  if (status === 410) return { kind: 'dead', reason: 'gone' }
  if (status === 401 || status === 407) return { kind: 'blocked', by: 'login' }
  if (status === 429) return { kind: 'blocked', by: 'rate-limit' }
  if ([402, 403, 406, 418, 451, 999].includes(status)) return { kind: 'blocked', by: 'refusal' }
  if (status >= 500) return { kind: 'unknown', reason: 'server-error' }
  // A range that cannot be served (RFC 9110, 15.5.17) is one of a page that is there.
  if ((status >= 200 && status < 300) || status === 304 || status === 416)
    return requests.length === 1 ? { kind: 'alive' } : ofRedirects(first, last, requests)
  return { kind: 'unknown', reason: 'unverifiable' }
}

function ofFailure(error: NonNullable<Exchange['error']>): Verdict {
  switch (error) {
    case 'no-such-host':
      return { kind: 'dead', reason: 'no-such-host' }
    case 'private-address':
      return { kind: 'excluded', by: 'private-address' }
    case 'network':
    case 'time-out':
    case 'certificate':
      return { kind: 'unknown', reason: error }
  }
}

/** A page found behind redirects: moved, unless they lead to a login or throw every visitor to the home page. */
function ofRedirects(first: Exchange, last: Exchange, requests: readonly Exchange[]): Verdict {
  const [from, to] = [new URL(first.url), new URL(last.url)]
  if (urlKey(from) === urlKey(to)) return { kind: 'alive' }
  if (login.test(to.hostname + to.pathname) && !login.test(from.hostname + from.pathname)) return { kind: 'blocked', by: 'login' }
  if (to.pathname === '/' && to.search === '' && from.pathname.length > 1) return { kind: 'suspect', reason: 'home-page' }
  return { kind: 'moved', to: last.url, permanent: requests.slice(0, -1).every(({ status }) => permanent.has(status ?? 0)) }
}
