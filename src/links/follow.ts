/** Follows redirects from an address to the page that a reader gets, each hop at the pace of its own host. */
import type { PacedAsk } from './http/pace.ts'
import { type Page, readPage } from './page.ts'
import type { Exchange } from './verdict.ts'

/** The hops of one visit, first to last, and the page at the end where one was read. */
export type Visit = { readonly chain: readonly Exchange[]; readonly page?: Page }

/** More redirects than this are a circle (fetch's limit is 20, browsers' loops end sooner). */
const mostHops = 10

/** Visits an address; what is asked again does not wait after what was not asked yet. */
export async function follow(
  ask: PacedAsk,
  start: string,
  { method = 'GET', isNext = false }: { method?: 'GET' | 'HEAD'; isNext?: boolean } = {},
): Promise<Visit> {
  const chain: Exchange[] = []
  const seen = new Set<string>()
  let url: string | undefined = start
  let page: Page | undefined
  while (url !== undefined && chain.length <= mostHops && !seen.has(url)) {
    seen.add(url)
    const { exchange, text, isCut = false } = await ask({ method, url, want: 'page' }, { isNext: isNext || chain.length > 0 })
    chain.push(exchange)
    page = text === undefined ? undefined : readPage(text, isCut)
    url = nextOf(exchange, page)
  }
  return { chain, ...(page ? { page } : {}) }
}

/** Where a redirect leads, by header or by the page itself; undefined where it is none, or leads out of the web. */
function nextOf({ url, status, headers }: Exchange, page: Page | undefined): string | undefined {
  const isRedirect = status !== undefined && [301, 302, 303, 307, 308].includes(status)
  const target = isRedirect ? headers?.location : page?.refresh
  if (target === undefined || !URL.canParse(target, url)) return undefined
  const next = new URL(target, url)
  next.hash = ''
  const here = new URL(url)
  here.hash = ''
  if (!/^https?:$/.test(next.protocol) || (!isRedirect && next.href === here.href)) return undefined
  return next.href
}
