/** Repositories on Forgejo and Gitea, by the public API of their host (codeberg.org/api/swagger). It tells no contributors, and licences only of late. */
import { repositoryAt } from '../../../list/identity/forges.ts'
import type { RepositoryFacts } from '../../verdict.ts'
import type { Wants } from '../github-query.ts'
import { alive, answer, askEach, at, dayAt, jsonOf, lineOf, listAt, readmeIn, textAt } from '../reading.ts'
import type { Answer, Registry, Reply, Send } from '../registry.ts'

/** Who knows repositories at the public hosts of Forgejo; `base` is for tests. */
export function forgejo(wants: Wants, base?: string): Registry {
  return {
    name: 'forgejo',
    base: base ?? 'https://codeberg.org',
    batch: 20,
    gap: 200,
    atOnce: 2,
    idOf: ({ href }) => {
      const found = repositoryAt(href)
      return found?.forge === 'forgejo' ? `${found.host}/${found.path}` : undefined
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(id, via, { wants, base })),
  }
}

async function ask(id: string, send: Send, { wants, base }: { readonly wants: Wants; readonly base: string | undefined }): Promise<Answer> {
  const [host = ''] = id.split('/')
  const path = id.slice(host.length + 1)
  const repository = `${base ?? `https://${host}`}/api/v1/repos/${path}`
  const requests: Reply['exchange'][] = []
  const get = async (url: string): Promise<unknown> => {
    const reply = await send({ method: 'GET', url, headers: { accept: 'application/json' } })
    requests.push(reply.exchange)
    return jsonOf(reply, 200)
  }
  const found = await get(repository)
  if (textAt(found, 'full_name')?.toLowerCase() !== path.toLowerCase() || at(found, 'private') !== false) return answer(requests)
  const commits = wants.committed ? await get(`${repository}/commits?limit=1&stat=false&verification=false&files=false`) : undefined
  const root = wants.readme || wants.files.length > 0 ? await get(`${repository}/contents`) : undefined
  const description = lineOf(textAt(found, 'description'))
  return answer(requests, alive, {
    title: description === undefined ? path : `${path}: ${description}`,
    repository: { ...ownFacts(found), ...commitFacts(commits), ...rootFacts(root, wants) },
  })
}

function ownFacts(found: unknown): RepositoryFacts {
  const [stars, archived, fork] = ['stars_count', 'archived', 'fork'].map((name) => at(found, name))
  const created = dayAt(found, 'created_at')
  const licenses = listAt(found, 'licenses').filter((one) => typeof one === 'string')
  const topics = at(found, 'topics')
  return {
    ...(typeof stars === 'number' ? { stars } : {}),
    ...(created === undefined ? {} : { created }),
    ...(typeof archived === 'boolean' ? { archived } : {}),
    ...(typeof fork === 'boolean' ? { fork } : {}),
    // An empty list may be a licence that was not recognised.
    ...(licenses.length > 0 ? { license: licenses.join(' OR ') } : {}),
    ...(Array.isArray(topics) ? { topics: topics.filter((topic) => typeof topic === 'string') } : {}),
  }
}

function commitFacts(commits: unknown): RepositoryFacts {
  const committed = dayAt(at(listAt(commits)[0], 'commit', 'committer'), 'date')
  return committed === undefined ? {} : { committed }
}

function rootFacts(root: unknown, { readme, files }: Wants): RepositoryFacts {
  if (!Array.isArray(root)) return {}
  const names = root.flatMap((entry) => textAt(entry, 'name') ?? [])
  return {
    ...(readme ? { readme: readmeIn(names) } : {}),
    files: Object.fromEntries(files.filter((path) => !path.includes('/')).map((path) => [path, names.includes(path)])),
  }
}
