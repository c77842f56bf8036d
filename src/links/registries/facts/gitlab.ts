/** Projects on GitLab, by the public API of their host: what a visitor without an account is not told stays unknown. */
import { repositoryAt } from '../../../list/identity/forges.ts'
import type { RepositoryFacts } from '../../verdict.ts'
import type { Wants } from '../github-query.ts'
import { alive, answer, askEach, at, dayAt, jsonOf, lineOf, listAt, readmeIn, textAt } from '../reading.ts'
import type { Answer, Registry, Reply, Send } from '../registry.ts'

/** Who knows projects at the public hosts of GitLab (docs.gitlab.com/api/projects); `base` is for tests. */
export function gitlab(wants: Wants, base?: string): Registry {
  return {
    name: 'gitlab',
    base: base ?? 'https://gitlab.com',
    batch: 20,
    gap: 200,
    atOnce: 2,
    idOf: ({ href }) => {
      const found = repositoryAt(href)
      return found?.forge === 'gitlab' ? `${found.host}/${found.path}` : undefined
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(id, via, { wants, base })),
  }
}

async function ask(id: string, send: Send, { wants, base }: { readonly wants: Wants; readonly base: string | undefined }): Promise<Answer> {
  const [host = ''] = id.split('/')
  const path = id.slice(host.length + 1)
  const project = `${base ?? `https://${host}`}/api/v4/projects/${encodeURIComponent(path)}`
  const requests: Reply['exchange'][] = []
  const get = async (url: string): Promise<unknown> => {
    const reply = await send({ method: 'GET', url, headers: { accept: 'application/json' } })
    requests.push(reply.exchange)
    return jsonOf(reply, 200)
  }
  const found = await get(`${project}?license=true`)
  if (textAt(found, 'path_with_namespace')?.toLowerCase() !== path.toLowerCase()) return answer(requests)
  const commits = wants.committed ? await get(`${project}/repository/commits?per_page=1`) : undefined
  const root = wants.readme || wants.files.length > 0 ? await get(`${project}/repository/tree?per_page=100`) : undefined
  const people = wants.contributors ? await get(`${project}/repository/contributors?per_page=100`) : undefined
  const description = lineOf(textAt(found, 'description'))
  return answer(requests, alive, {
    title: description === undefined ? path : `${path}: ${description}`,
    repository: { ...projectFacts(found), ...commitFacts(commits), ...rootFacts(root, wants), ...contributorFacts(people) },
  })
}

/** Visitors are not told whether a project is archived or a fork, and old versions tell no topics. */
function projectFacts(found: unknown): RepositoryFacts {
  const stars = at(found, 'star_count')
  const created = dayAt(found, 'created_at')
  const archived = at(found, 'archived')
  const license = at(found, 'license')
  const topics = at(found, 'topics')
  return {
    ...(typeof stars === 'number' ? { stars } : {}),
    ...(created === undefined ? {} : { created }),
    ...(typeof archived === 'boolean' ? { archived } : {}),
    ...(at(found, 'forked_from_project') === undefined ? {} : { fork: true }),
    // Without a branch to see the code is not for visitors, and neither is its licence.
    ...(license === null && textAt(found, 'default_branch') !== undefined ? { license: null } : licenseOf(textAt(license, 'key'))),
    ...(Array.isArray(topics) ? { topics: topics.filter((topic) => typeof topic === 'string') } : {}),
  }
}

/** GitLab names licences by SPDX identifiers in small letters, and what it does not recognise `other`. */
function licenseOf(key: string | undefined): Pick<RepositoryFacts, 'license'> {
  return key === undefined || key === 'other' ? {} : { license: key }
}

function commitFacts(commits: unknown): RepositoryFacts {
  const committed = dayAt(listAt(commits)[0], 'committed_date')
  return committed === undefined ? {} : { committed }
}

/** A page holds a hundred files: what is not on it may be on the next one. */
function rootFacts(root: unknown, { readme, files }: Wants): RepositoryFacts {
  if (!Array.isArray(root)) return {}
  const names = root.flatMap((entry) => textAt(entry, 'name') ?? [])
  const isWhole = root.length < 100
  const has = readmeIn(names)
  const known = files.flatMap((path): [string, boolean][] => (isWhole || names.includes(path) ? [[path, names.includes(path)]] : []))
  return { ...(readme && (has || isWhole) ? { readme: has } : {}), files: Object.fromEntries(known) }
}

/** People by the names and addresses of their commits; that two of them are one GitLab does not tell, so equal names are one. */
function contributorFacts(people: unknown): RepositoryFacts {
  if (!Array.isArray(people)) return {}
  const names = new Set(people.flatMap((one) => textAt(one, 'name')?.toLowerCase() ?? []).filter((name) => !/\bbot\b|\[bot\]/.test(name)))
  return { contributors: { count: names.size, atLeast: people.length >= 100 } }
}
