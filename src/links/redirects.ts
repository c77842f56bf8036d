/** What redirects that end on a page mean: another address of the same page, a move, a login, or a page that is not the one that was meant. */

import { plainHost, urlKey } from '../list/identity/url.ts'
import { withoutEnd } from '../list/markdown/without-end.ts'
import { domainOf } from './http/domain.ts'
import type { Exchange, Verdict } from './verdict.ts'

/** RFC 9110, 15.4.2 and 15.4.9. */
const permanent: ReadonlySet<number> = new Set([301, 308])
const login =
  /(?:^|[/.])(?:log-?in|sign-?in|sso|saml2?|oauth2?|authorize|authenticate|auth|accounts?|idp|consent|cookie-?(?:consent|absent|wall)|privacy-?gate)(?:[/.?]|$)/i
/** Where tests for robots are: of vendors, and of sites of their own. */
const robots =
  /(?:^|\.)(?:captcha-delivery\.com|perfdrive\.com|captcha\.px-cdn\.net|captcha\.px-cloud\.net)\/|^(?:www|ipv[46])\.google\.[\w.]+\/sorry\/|\/\.well-known\/(?:sg)?captcha|\/cdn-cgi\/(?:challenge|l\/chk)|\/(?:captcha|captcha-?(?:check|verify|challenge)|(?:bot|robot|human|browser)-?(?:check|test|challenge|verification|verify)|are-?you-?(?:a-?)?(?:human|robot)|showcaptcha|validatecaptcha|challenge|antibot|_sec\/verify)(?:[/.?]|$)/i
const wall =
  /\/(?:geo-?(?:block(?:ed)?|restrict(?:ed|ion)?|wall)|(?:not-?available|unavailable|blocked|restricted)-?in-?(?:your-?)?(?:country|region|location|area|territory)|region-?(?:block(?:ed)?|restricted|unavailable)|country-?(?:block(?:ed)?|not-?supported))(?:[/.?]|$)/i
const suspended =
  /\/cgi-sys\/suspended(?:page)?\.cgi|\/(?:account-?)?suspended(?:[-_]?page)?(?:\.\w{2,5})?\/?$|\/cgi-sys\/defaultwebpage\.cgi|^suspended-?(?:domain|page|website)?\./i
const fault =
  /(?:^|\/)(?:(?:error|err|http)?[-_ ]?(?:404|410)(?:[-_ ]?(?:error|page|not[-_ ]?found))?|(?:page|file|content|url|site|article)?[-_ ]?not[-_ ]?found|no[-_ ]?(?:such[-_ ]?)?page|missing(?:[-_ ]page)?|page[-_ ]?(?:gone|missing|unavailable|removed)|(?:error|errors|err|fehler|erreur)(?:[-_ ]?page)?|oops)(?:\.[a-z]{2,5})?(?:\/(?:404|index\.\w+)?)?$/i
const faultKeys = /^(?:aspxerrorpath|404;.*|404|error_?404|not_?found|errorcode|error_?code|err)$/i
const search =
  /(?:^|\/)(?:search|suche|recherche|buscar|busca|ricerca|zoeken|szukaj|poisk|sok|haku|arama|find|results|search-?results|site-?search|advanced-?search|catalogsearch(?:\/result)?)(?:\.\w{2,5})?(?:\/|$)/i
const searchKeys = /^(?:q|s|query|search|keywords?|term|text|search_?(?:term|query|text|string)|wd)$/i
/** What says where a visitor comes from or which language is shown, and not which page. */
const idle =
  /^(?:utm_\w+|ref|referr?er|referral|from|source|src|lang|language|hl|locale|l|redirect(?:ed)?(?:_?from|_?to|_?url)?|r|origin|old|moved|rd|rdr|via|url|path|returnurl|return|next|notfound|status|gclid|fbclid|cid|mc_cid|nr|v)$/i

/** Services whose addresses last because they redirect: theirs stay, wherever they lead. */
const resolvers =
  /^(?:(?:www\.|dx\.)?doi\.org|hdl\.handle\.net|(?:www\.)?handle\.net|w3id\.org|purl\.(?:org|oclc\.org|archive\.org|obolibrary\.org|bioontology\.org|stanford\.edu|uniprot\.org|library\.\w+\.edu)|(?:www\.)?purl\.org|n2t\.net|identifiers\.org|bioregistry\.io|arks?\.org|ark\.\w[\w.]*|nbn-resolving\.(?:org|de)|urn\.(?:kb\.se|nb\.no|fi|nsk\.hr)|resolver\.\w[\w.]*|persistent-identifier\.\w+|pid\.\w[\w.]*|perma\.cc|webcitation\.org|web\.archive\.org|linkinghub\.elsevier\.com|rrid\.site|scicrunch\.org|rdcu\.be|go\.nature\.com|permalink\.\w[\w.]*|data\.\w+\.europa\.eu|lens\.org)$/i

const home =
  /^\/(?:(?:home|index|default|main|welcome|start|startpage|accueil|inicio|startseite)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i
const language = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i

/** The verdict on a page that was found after redirects, first hop first. */
export function ofRedirects(requests: readonly Exchange[]): Verdict {
  const [from, to] = [new URL(requests[0]!.url), new URL(requests.at(-1)!.url)]
  from.hash = to.hash = ''
  if (urlKey(from) === urlKey(to)) return { kind: 'alive' }
  const [start, end] = [from.hostname + from.pathname, to.hostname + to.pathname]
  const isNew = (pattern: RegExp): boolean => pattern.test(end) && !pattern.test(start)
  if (isNew(login)) return { kind: 'blocked', by: 'login' }
  if (isNew(robots)) return { kind: 'blocked', by: 'challenge' }
  if (isNew(wall)) return { kind: 'blocked', by: 'refusal' }
  if (isNew(suspended)) return { kind: 'suspect', reason: 'suspended' }
  if (isFault(to) && !isFault(from)) return { kind: 'suspect', reason: 'soft-not-found' }
  if (resolvers.test(from.hostname) && from.hostname !== to.hostname) return { kind: 'alive' }
  if (isSearch(to) && !isSearch(from)) return { kind: 'suspect', reason: 'search-page' }
  if (isThrownHome(from, to)) return { kind: 'suspect', reason: 'home-page' }
  const isPermanent = isForGood(requests)
  if (isSamePage(from, to) || (!isPermanent && plainHost(from) === plainHost(to) && from.pathname === to.pathname && from.search === ''))
    return { kind: 'alive' }
  return { kind: 'moved', to: to.href + fragmentOf(requests), permanent: isPermanent }
}

/** Whether every redirect of a chain, whose last request is the page, is for good. */
export function isForGood(chain: readonly Exchange[]): boolean {
  return chain.slice(0, -1).every(({ status }) => permanent.has(status ?? 0))
}

/** The fragment of the last redirect that has one (RFC 9110, 10.2.2). */
function fragmentOf(requests: readonly Exchange[]): string {
  return requests.reduce((fragment, { url, headers }) => {
    const target = headers?.location
    return target !== undefined && URL.canParse(target, url) ? new URL(target, url).hash || fragment : fragment
  }, '')
}

function isFault({ pathname, search: query, searchParams }: URL): boolean {
  const path = decodedPath(pathname)
  return fault.test(path) || [...searchParams.keys()].some((key) => faultKeys.test(key)) || /^\?404\b/.test(query)
}

function isSearch({ hostname, pathname, searchParams }: URL): boolean {
  const keys = [...searchParams.keys()]
  return (
    search.test(pathname) ||
    (/^search\./.test(hostname) && home.test(pathname)) ||
    (home.test(pathname) && keys.some((key) => searchKeys.test(key)))
  )
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isHome({ pathname, searchParams }: URL): boolean {
  return home.test(pathname) && [...searchParams.keys()].every((key) => idle.test(key))
}

/** A page of its own that leads to a home page, of the same site or of another: but not of one that is called as the page was. */
function isThrownHome(from: URL, to: URL): boolean {
  if (!isHome(to) || home.test(from.pathname)) return false
  if (domainOf(from.hostname) === domainOf(to.hostname)) return true
  const last = decodedPath(withoutEnd(from.pathname, /\//)).split('/').at(-1)!
  const name = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const labels = to.hostname.split('.').map(name)
  return name(last).length < 3 || !labels.includes(name(last.replace(/\.\w{2,5}$/, '')))
}

/** The same page in the language, or for the country, of the visitor. */
function isSamePage(from: URL, to: URL): boolean {
  const bare = (url: URL): string => withoutEnd(url.pathname.replace(language, ''), /\//)
  return plainHost(from) === plainHost(to) && from.search === to.search && bare(from) === bare(to)
}
