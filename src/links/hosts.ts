/** Tests of a host, once per run: how it answers for a page that does not exist, whether it refuses all requests, and whether it answers HEAD as it answers GET. */

import { follow } from './follow.ts'
import { hashOf } from './http/hash.ts'
import type { PacedAsk } from './http/pace.ts'
import type { Page } from './page.ts'
import type { Exchange } from './verdict.ts'

export type Hosts = {
  /** Returns the page that a host sends with status 2xx for a path that does not exist; undefined where the host answers with an error. */
  readonly lostPage: (url: string) => Promise<Page | undefined>
  /** Whether a host refuses its root and a path that does not exist alike. */
  readonly refusesAll: (url: string) => Promise<boolean>
  /** Whether HEAD can be trusted at the host of a URL: it answered 200 for a page that exists, and 404 for one that does not. */
  readonly isHeadHonest: (url: string) => Promise<boolean>
  /** Notes that HEAD was wrong about a page: from now on `isHeadHonest` is false for its host. */
  readonly distrustHead: (url: string) => void
  /** Returns the requests that these tests sent. */
  readonly requests: () => readonly Exchange[]
}

const refusals: ReadonlySet<number> = new Set([401, 402, 403, 406, 418, 429, 444, 451, 460, 503, 999])

/** Returns the tests of one run; the paths that do not exist are made from `seed`. */
export function openHosts(ask: PacedAsk, seed: string): Hosts {
  const made: Exchange[] = []
  const kept = <Result>(
    work: (url: string) => Promise<Result>,
  ): { get: (url: string) => Promise<Result>; map: Map<string, Promise<Result>> } => {
    const map = new Map<string, Promise<Result>>()
    return {
      map,
      get: (url) => {
        const { host } = new URL(url)
        const known = map.get(host) ?? work(url)
        map.set(host, known)
        return known
      },
    }
  }
  const lost = kept(async (url) => {
    const { chain, page } = await follow(ask, new URL(nowhere(url, seed), url).href)
    made.push(...chain)
    const last = chain.at(-1)!
    return { status: last.status, page: last.status !== undefined && last.status < 300 ? page : undefined }
  })
  const refusing = kept(async (url) => {
    const root = await ask({ method: 'GET', url: new URL('/', url).href, want: 'headers' })
    made.push(root.exchange)
    const { status } = await lost.get(url)
    return [root.exchange.status, status].every((one) => one !== undefined && refusals.has(one))
  })
  const heads = kept(async (url) => {
    const there = await ask({ method: 'HEAD', url, want: 'headers' })
    made.push(there.exchange)
    if (there.exchange.status !== 200 || (await lost.get(url)).status !== 404) return false
    const missing = await ask({ method: 'HEAD', url: new URL(nowhere(url, seed), url).href, want: 'headers' })
    made.push(missing.exchange)
    return missing.exchange.status === 404
  })
  return {
    lostPage: async (url) => (await lost.get(url)).page,
    refusesAll: refusing.get,
    isHeadHonest: heads.get,
    distrustHead: (url) => void heads.map.set(new URL(url).host, Promise.resolve(false)),
    requests: () => made.filter(({ error }) => error !== 'not-asked'),
  }
}

/** Returns a path next to that of a URL, which does not exist. */
function nowhere(url: string, seed: string): string {
  return new URL(`./listkeeper-${hashOf(seed + new URL(url).host).toString(36)}`, url).pathname
}
