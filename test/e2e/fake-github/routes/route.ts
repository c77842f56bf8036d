// The form of a route: which endpoint, which permission, and a function from a typed call to a reply. Lists are cut
// into pages here.
import type { Endpoints } from '@octokit/types'
import { missing, ok, type Reply, refuse } from '../answers.ts'
import type { Token } from '../tokens.ts'
import { type Account, findRepository, type Repository, type World } from '../world.ts'

export type Context = {
  world: World
  token: Token | undefined
  accept: string
  /** The full address of the request, for the links to other pages. */
  address: URL
  /** Entries with a higher id are not shown yet in lists of comments. */
  lagsBehind: number | undefined
}
export type Call<E extends keyof Endpoints> = Context & { input: Endpoints[E]['parameters'] }
export type RouteOptions = {
  needs?: string
  /** Needs the app's JWT. */
  byApp?: boolean
  /** Counts as creating content for the secondary limit. */
  creates?: boolean
}
export type Route = RouteOptions & { endpoint: string; handle: (call: Context & { input: never }) => Reply }

export function route<E extends keyof Endpoints>(endpoint: E, options: RouteOptions, handle: (call: Call<E>) => Reply): Route {
  return { endpoint, ...options, handle }
}

/** The repository that a call names. */
export function repositoryOf(call: Context & { input: { owner: string; repo: string } }): Repository {
  return findRepository(call.world, `${call.input.owner}/${call.input.repo}`)
}

/** Who calls; a personal token acts as its user, the other kinds as a bot. */
export function actor(call: Context): Account {
  return call.token?.account ?? refuse(401, 'Requires authentication')
}

type PageInput = { per_page?: number | undefined; page?: number | undefined }
type Page<T> = { items: T[]; headers: Record<string, string> }

/** One page of a list, at most 100 entries, with the Link header that GitHub sends. */
export function cutPage<T>(call: Context & { input: PageInput }, all: readonly T[]): Page<T> {
  const size = Math.min(Math.max(call.input.per_page ?? 30, 1), 100)
  const page = Math.max(call.input.page ?? 1, 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const link = (number: number, relation: string): string => {
    const address = new URL(call.address)
    address.searchParams.set('page', String(number))
    return `<${address.href}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  const items = all.slice((page - 1) * size, page * size)
  return { items, headers: links.length > 0 ? { link: links.join(', ') } : {} }
}

export function listPage<T>(call: Context & { input: PageInput }, all: readonly T[], view: (item: T) => unknown): Reply {
  const { items, headers } = cutPage(call, all)
  return { ...ok(items.map(view)), headers }
}

/** As `listPage`, without the entries that a lagging list does not show yet. */
export function listRecent<T extends { id: number }>(
  call: Context & { input: PageInput },
  all: readonly T[],
  view: (item: T) => unknown,
): Reply {
  const shown = all.filter((item) => call.lagsBehind === undefined || item.id <= call.lagsBehind)
  return listPage(call, shown, view)
}

export function byId<T extends { id: number }>(all: readonly T[], id: number | bigint): T {
  return all.find((item) => item.id === Number(id)) ?? missing()
}

export function remove<T>(all: T[], item: T): void {
  all.splice(all.indexOf(item), 1)
}
