// Repositories of others, which nobody commits to in a test: what GitHub tells of them, without a git repository each.
import { connect, fail, type PageInput } from './graphql/problems.ts'
import type { World } from './world.ts'

export type Stranger = {
  description?: string
  stars?: number
  /** Times in ISO 8601. */
  createdAt?: string
  pushedAt?: string
  /** Of the newest commit on the default branch; null for a repository without commits. */
  committedAt?: string | null
  archived?: boolean
  fork?: boolean
  private?: boolean
  disabled?: boolean
  /** An SPDX identifier, `NOASSERTION` for one that GitHub does not recognise, null for none. */
  license?: string | null
  topics?: readonly string[]
  /** Paths on the default branch. */
  files?: readonly string[]
  /** Logins, those of bots with `[bot]`; what has a space is a name without an account. */
  contributors?: readonly string[]
}

type Fields = Record<string, unknown>

/** A stranger by its name, which has no case. */
export function findStranger(world: World, name: string): { name: string; facts: Stranger } | undefined {
  return world.strangers.get(name.toLowerCase())
}

export function addStranger(world: World, name: string, facts: Stranger): void {
  world.strangers.set(name.toLowerCase(), { name, facts })
}

/** Whether there is an account of that name that owns something, or was seen otherwise. */
export function isOwner(world: World, login: string): boolean {
  const key = login.toLowerCase()
  return world.accounts.has(key) || [...world.strangers.keys()].some((name) => name.startsWith(`${key}/`))
}

/** The fields of `Repository` that can be asked of a stranger. One that is private is not there for others. */
export function strangerFields({ name, facts }: { name: string; facts: Stranger }): Fields {
  if (facts.private) fail('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  const { committedAt = '2025-12-01T00:00:00Z', files = ['README.md'], license = 'MIT' } = facts
  return {
    __typename: 'Repository',
    name: name.split('/')[1],
    nameWithOwner: name,
    description: facts.description ?? null,
    isArchived: facts.archived ?? false,
    isFork: facts.fork ?? false,
    isPrivate: false,
    isDisabled: facts.disabled ?? false,
    stargazerCount: facts.stars ?? 0,
    createdAt: facts.createdAt ?? '2020-01-01T00:00:00Z',
    pushedAt: facts.pushedAt ?? committedAt,
    licenseInfo: license === null ? null : { spdxId: license },
    defaultBranchRef: committedAt === null ? null : { name: 'main', target: { __typename: 'Commit', committedDate: committedAt } },
    repositoryTopics: (page: PageInput) => connect('repositoryTopics', facts.topics ?? [], page, (topic) => ({ topic: { name: topic } })),
    object: ({ expression = '' }: { expression?: string }) => (committedAt === null ? null : objectAt(files, expression)),
    ref: () => null,
    issueOrPullRequest: () => fail('NOT_FOUND', 'Could not resolve to an issue or pull request.'),
  }
}

function objectAt(files: readonly string[], expression: string): Fields | null {
  const path = expression.replace(/^[^:]*:?/, '')
  if (path === '') {
    const names = new Map(files.map((file) => [file.split('/')[0]!, file.includes('/') ? 'tree' : 'blob']))
    return { __typename: 'Tree', entries: [...names].map(([name, type]) => ({ name, type })) }
  }
  if (files.includes(path)) return { __typename: 'Blob' }
  return files.some((file) => file.startsWith(`${path}/`)) ? { __typename: 'Tree', entries: [] } : null
}

/** Contributors as REST shows them (docs.github.com/rest/repos/repos, "List repository contributors"). */
export function viewContributors({ contributors = ['somebody'] }: Stranger, isAnonymous: boolean): Fields[] {
  return contributors
    .filter((login) => isAnonymous || !login.includes(' '))
    .map((login, index) =>
      login.includes(' ')
        ? { type: 'Anonymous', name: login, email: 'someone@example.org', contributions: 1 }
        : { login, id: 5000 + index, type: login.endsWith('[bot]') ? 'Bot' : 'User', contributions: 3 },
    )
}
