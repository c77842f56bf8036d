/** What hosts of repositories have in common, whatever they run: how one is known, asked, and told of. What each API calls things is in a module of its own. */
import { repositoryAt } from '../../../list/identity/forges.ts'
import type { RepositoryFacts } from '../../verdict.ts'
import type { Wants } from '../github-query.ts'
import { alive, answer, askEach, at, dayAt, openReader, textAt, titled } from '../reading.ts'
import type { Answer, Registry, Send } from '../registry.ts'

/** The JSON at a path below the address of a repository; undefined where there is none. */
type Get = (path: string) => Promise<unknown>

export type Api = {
  readonly name: 'gitlab' | 'forgejo'
  /** The best known host that runs it. */
  readonly home: string
  /** The address of a repository at a host, and what of it gives its record. */
  readonly repository: (host: string, path: string) => string
  readonly record: string
  /** The name in a record, whose letters may be others than those that were asked for. */
  readonly fullName: string
  /** Whether a visitor may see it, as far as the record says. */
  readonly isPublic: (record: unknown) => boolean
  readonly facts: (record: unknown, wants: Wants, get: Get) => Promise<RepositoryFacts>
}

/** Who knows repositories at the public hosts of a forge; `base` is for tests. */
export function forge(api: Api, wants: Wants, base?: string): Registry {
  return {
    name: api.name,
    base: base ?? api.home,
    batch: 20,
    gap: 200,
    atOnce: 2,
    idOf: ({ href }) => {
      const found = repositoryAt(href)
      return found?.forge === api.name ? `${found.host}/${found.path}` : undefined
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(id, via, { api, wants, base })),
  }
}

type Scene = { readonly api: Api; readonly wants: Wants; readonly base: string | undefined }

async function ask(id: string, send: Send, { api, wants, base }: Scene): Promise<Answer> {
  const [host = ''] = id.split('/')
  const path = id.slice(host.length + 1)
  const repository = api.repository(base ?? `https://${host}`, path)
  const { get, requests } = openReader(send)
  const record = await get(`${repository}${api.record}`)
  if (textAt(record, api.fullName)?.toLowerCase() !== path.toLowerCase() || !api.isPublic(record)) return answer(requests)
  const facts = await api.facts(record, wants, (below) => get(`${repository}${below}`))
  return answer(requests, alive, { title: titled(path, record), repository: facts })
}

/** What every record has, by the name that the stars have in it. */
export function recordFacts(record: unknown, stars: 'star_count' | 'stars_count'): RepositoryFacts {
  const count = at(record, stars)
  const created = dayAt(record, 'created_at')
  const archived = at(record, 'archived')
  const topics = at(record, 'topics')
  return {
    ...(typeof count === 'number' ? { stars: count } : {}),
    ...(created === undefined ? {} : { created }),
    ...(typeof archived === 'boolean' ? { archived } : {}),
    ...(Array.isArray(topics) ? { topics: topics.filter((topic) => typeof topic === 'string') } : {}),
  }
}

/** The day of the newest commit, where there is one. */
export function committedOn(committed: string | undefined): RepositoryFacts {
  return committed === undefined ? {} : { committed }
}

/** The names in the root of a repository; undefined where that was not told. */
export function namesIn(root: unknown): string[] | undefined {
  return Array.isArray(root) ? root.map((entry) => textAt(entry, 'name') ?? '') : undefined
}
