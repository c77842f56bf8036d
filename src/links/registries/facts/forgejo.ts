/** Repositories on Forgejo and Gitea, by the public API of their host (codeberg.org/api/swagger). It tells no contributors, and licences only of late. */
import type { RepositoryFacts } from '../../verdict.ts'
import type { Wants } from '../github-query.ts'
import { at, dayAt, listAt, readmeIn } from '../reading.ts'
import type { Registry } from '../registry.ts'
import { type Api, committedOn, forge, namesIn, recordFacts } from './forge.ts'

/** Who knows repositories at the public hosts of Forgejo; `base` is for tests. */
export const forgejo = (wants: Wants, base?: string): Registry => forge(api, wants, base)

const api: Api = {
  name: 'forgejo',
  home: 'https://codeberg.org',
  repository: (host, path) => `${host}/api/v1/repos/${path}`,
  record: '',
  fullName: 'full_name',
  isPublic: (record) => at(record, 'private') === false,
  facts: async (record, wants, get) => {
    const commits = wants.committed ? await get('/commits?limit=1&stat=false&verification=false&files=false') : undefined
    const root = wants.readme || wants.files.length > 0 ? await get('/contents') : undefined
    return {
      ...recordFacts(record, 'stars_count'),
      ...ownFacts(record),
      ...committedOn(dayAt(at(listAt(commits)[0], 'commit', 'committer'), 'date')),
      ...rootFacts(namesIn(root), wants),
    }
  },
}

function ownFacts(record: unknown): RepositoryFacts {
  const fork = at(record, 'fork')
  const licenses = listAt(record, 'licenses').filter((one) => typeof one === 'string')
  return {
    ...(typeof fork === 'boolean' ? { fork } : {}),
    // An empty list may be a licence that was not recognised.
    ...(licenses.length > 0 ? { license: licenses.join(' OR ') } : {}),
  }
}

function rootFacts(names: readonly string[] | undefined, { readme, files }: Wants): RepositoryFacts {
  if (!names) return {}
  return {
    ...(readme ? { readme: readmeIn(names) } : {}),
    files: Object.fromEntries(files.filter((path) => !path.includes('/')).map((path) => [path, names.includes(path)])),
  }
}
