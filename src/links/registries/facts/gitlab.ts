/** Projects on GitLab, by the public API of their host: what a visitor without an account is not told stays unknown. */
import type { RepositoryFacts } from '../../verdict.ts'
import type { Wants } from '../github-query.ts'
import { at, dayAt, listAt, readmeIn, textAt } from '../reading.ts'
import type { Registry } from '../registry.ts'
import { type Api, committedOn, forge, namesIn, recordFacts } from './forge.ts'

/** Who knows projects at the public hosts of GitLab (docs.gitlab.com/api/projects); `base` is for tests. */
export const gitlab = (wants: Wants, base?: string): Registry => forge(api, wants, base)

const api: Api = {
  name: 'gitlab',
  home: 'https://gitlab.com',
  repository: (host, path) => `${host}/api/v4/projects/${encodeURIComponent(path)}`,
  record: '?license=true',
  fullName: 'path_with_namespace',
  isPublic: () => true,
  facts: async (record, wants, get) => {
    const commits = wants.committed ? await get('/repository/commits?per_page=1') : undefined
    const root = wants.readme || wants.files.length > 0 ? await get('/repository/tree?per_page=100') : undefined
    const people = wants.contributors ? await get('/repository/contributors?per_page=100') : undefined
    return {
      ...recordFacts(record, 'star_count'),
      ...projectFacts(record),
      ...committedOn(dayAt(listAt(commits)[0], 'committed_date')),
      ...rootFacts(namesIn(root), wants),
      ...contributorFacts(people),
    }
  },
}

/** Visitors are not told whether a project is archived or a fork, and old versions tell no topics. */
function projectFacts(found: unknown): RepositoryFacts {
  const license = at(found, 'license')
  return {
    ...(at(found, 'forked_from_project') === undefined ? {} : { fork: true }),
    // Without a branch to see the code is not for visitors, and neither is its licence.
    ...(license === null && textAt(found, 'default_branch') !== undefined ? { license: null } : licenseOf(textAt(license, 'key'))),
  }
}

/** GitLab names licences by SPDX identifiers in small letters, and what it does not recognise `other`. */
function licenseOf(key: string | undefined): Pick<RepositoryFacts, 'license'> {
  return key === undefined || key === 'other' ? {} : { license: key }
}

/** A page holds a hundred files: what is not on it may be on the next one. */
function rootFacts(names: readonly string[] | undefined, { readme, files }: Wants): RepositoryFacts {
  if (!names) return {}
  const isWhole = names.length < 100
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
