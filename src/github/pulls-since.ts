/** How many pull requests a repository has had since the configuration of listkeeper was last changed. */
import { ask, type Client, pageSize, type Repo, type Waiting } from './client.ts'

/** A pull request as far as it is counted. */
type RawPull = { readonly number: number; readonly createdAt: string; readonly headRefName: string }
type RawChange = { readonly nodes: readonly ({ readonly committedDate: string } | null)[] | null }
type RawCount = {
  readonly repository: {
    readonly object: Readonly<Record<string, RawChange>> | null
    readonly pullRequests: { readonly nodes: readonly (RawPull | null)[] | null }
  } | null
}

/** The place of a pull request, and where the configuration is: of what commit, at which of these paths. */
export type Counting = Repo & { readonly number: number; readonly commit: string; readonly paths: readonly string[] }

function queryFor(paths: readonly string[]): string {
  const variables = paths.map((_, index) => `, $path${index}: String!`).join('')
  const changes = paths.map((_, index) => `at${index}: history(first: 1, path: $path${index}) { nodes { committedDate } }`).join(' ')
  return `query pullsSince($owner: String!, $repo: String!, $commit: GitObjectID!${variables}) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { ${changes} } }
  pullRequests(first: ${pageSize}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number createdAt headRefName } } } }`
}

/**
 * Which one a pull request is of those opened since the configuration was last changed, the first is 1; `isCounted` leaves some out by their branch.
 * Undefined where there is no configuration, or the pull request is older than it or than the newest hundred. One request. @throws {GitHubError}
 */
export async function placeSince(
  client: Client,
  { owner, repo, number, commit, paths }: Counting,
  isCounted: (branch: string) => boolean,
  waiting: Waiting,
): Promise<number | undefined> {
  const variables = { owner, repo, commit, ...Object.fromEntries(paths.map((path, index) => [`path${index}`, path])) }
  const { repository } = await ask('counting the pull requests', waiting, () => client.graphql<RawCount>(queryFor(paths), variables))
  const dates = Object.values(repository?.object ?? {}).flatMap(({ nodes }) => nodes?.[0]?.committedDate ?? [])
  if (dates.length === 0) return undefined
  const since = Math.max(...dates.map((date) => Date.parse(date)))
  const newer = (repository?.pullRequests.nodes ?? []).flatMap((pull) =>
    pull && Date.parse(pull.createdAt) >= since && pull.number <= number && (isCounted(pull.headRefName) || pull.number === number)
      ? [pull]
      : [],
  )
  return newer.some((pull) => pull.number === number) ? newer.length : undefined
}
