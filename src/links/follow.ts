/** Follows redirects from an address to the page that a reader gets, each hop at the pace of its own host. */
import { domainOf } from './http/domain.ts'
import type { PacedAsk } from './http/pace.ts'
import { type Page, readPage } from './page.ts'
import type { Exchange } from './verdict.ts'

/** The hops of one visit, first to last, and the page at the end where one was read. */
export type Visit = { readonly chain: readonly Exchange[]; readonly page?: Page }

/** More redirects than this are a circle (fetch's limit is 20, browsers' loops end sooner). */
const mostHops = 10

/** Visits an address; what is asked again does not wait after what was not asked yet. Cookies live as long as the visit. */
export async function follow(
  ask: PacedAsk,
  start: string,
  { method = 'GET', isNext = false }: { method?: 'GET' | 'HEAD'; isNext?: boolean } = {},
): Promise<Visit> {
  const chain: Exchange[] = []
  const seen = new Set<string>()
  const jar = openJar()
  let url: string | undefined = start
  let page: Page | undefined
  while (url !== undefined && chain.length <= mostHops) {
    const cookie = jar.read(url)
    const key = `${url} ${cookie}`
    if (seen.has(key)) break
    seen.add(key)
    const headers = cookie === '' ? {} : { headers: { cookie } }
    const redirected = chain.length > 0 ? { isRedirected: true } : {}
    const response = await ask({ method, url, want: 'page', ...headers, ...redirected }, { isNext: isNext || chain.length > 0 })
    const { exchange, text, isCut = false, cookies = [] } = response
    chain.push(exchange)
    jar.write(url, cookies)
    page = text === undefined ? undefined : readPage(text, isCut)
    url = nextOf(exchange, page)
  }
  return { chain, ...(page ? { page } : {}) }
}

/** Where a redirect leads, by header or by the page itself; undefined where it is none, or leads out of the web. */
function nextOf({ url, status, headers }: Exchange, page: Page | undefined): string | undefined {
  // 300 with a Location names the preferred choice (RFC 9110, 15.4.1).
  const isRedirect = status !== undefined && [300, 301, 302, 303, 307, 308].includes(status) && headers?.location !== undefined
  const target = isRedirect ? headers?.location : page?.refresh
  if (target === undefined || !URL.canParse(target, url)) return undefined
  const next = new URL(target, url)
  next.hash = ''
  const here = new URL(url)
  here.hash = ''
  if (!/^https?:$/.test(next.protocol) || (!isRedirect && next.href === here.href)) return undefined
  return next.href
}

type Jar = { readonly read: (url: string) => string; readonly write: (url: string, cookies: readonly string[]) => void }

const mostCookies = 30

/** The cookies of one visit (RFC 6265): each goes to the host that set it, or to the domain of that host that it names. */
function openJar(): Jar {
  const kept = new Map<string, { readonly domain: string; readonly isWide: boolean; readonly pair: string }>()
  return {
    read: (url) => {
      const { hostname } = new URL(url)
      const own = [...kept.values()].filter(({ domain, isWide }) => hostname === domain || (isWide && hostname.endsWith(`.${domain}`)))
      return own.map(({ pair }) => pair).join('; ')
    },
    write: (url, cookies) => {
      const { hostname } = new URL(url)
      for (const cookie of cookies) {
        const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim())
        const name = pair.split('=', 1)[0]!
        if (!pair.includes('=') || pair.length > 4_000 || kept.size >= mostCookies) continue
        const wanted = attributes.flatMap((one) => /^domain=\.?(.+)$/i.exec(one)?.[1]?.toLowerCase() ?? []).at(-1)
        const isWide =
          wanted !== undefined && domainOf(wanted) === domainOf(hostname) && (hostname === wanted || hostname.endsWith(`.${wanted}`))
        const domain = isWide ? wanted : hostname
        const isOver = attributes.some((one) => /^max-age=(?:0|-\d+)$/i.test(one))
        if (isOver) kept.delete(`${domain} ${name}`)
        else kept.set(`${domain} ${name}`, { domain, isWide, pair })
      }
    },
  }
}
