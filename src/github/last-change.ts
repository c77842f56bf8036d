/** The commits that changed a file, seen from another one. */
import { ask, type Client, type Repo, type Waiting } from './client.ts'

type RawCommit = {
  readonly oid: string
  readonly committedDate: string
  readonly associatedPullRequests?: { readonly nodes: readonly ({ readonly mergedAt: string | null } | null)[] | null } | null
}
type RawHistory = {
  readonly repository: {
    readonly object: {
      readonly history?: { readonly nodes: readonly (RawCommit | null)[] | null }
    } | null
  } | null
}

const query = `query lastChange($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!, $most: Int!, $merges: Boolean!) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { history(first: $most, path: $path) { nodes { oid committedDate associatedPullRequests(first: 5) @include(if: $merges) { nodes { mergedAt } } } } } } } }`

/** A commit, and when it was made, in milliseconds since 1970. */
type Change = { readonly oid: string; readonly at: number }
type Place = Repo & { readonly commit: string; readonly path: string }

/** The commits that changed a file, the newest first. With `merges` the time is that of the merge of the pull request that brought it, where it is later: a commit may be older than what it changed. @throws {GitHubError} */
export async function readChanges(
  client: Client,
  { owner, repo, commit, path, most, merges = false }: Place & { readonly most: number; readonly merges?: boolean },
  waiting: Waiting,
): Promise<Change[]> {
  const { repository } = await ask('reading when the configuration was changed', waiting, () =>
    client.graphql<RawHistory>(query, { owner, repo, commit, path, most, merges }),
  )
  return (repository?.object?.history?.nodes ?? []).flatMap((one) => (one ? [{ oid: one.oid, at: timeOf(one) }] : []))
}

function timeOf({ committedDate, associatedPullRequests }: RawCommit): number {
  const merged = (associatedPullRequests?.nodes ?? []).flatMap((pull) => (pull?.mergedAt ? [Date.parse(pull.mergedAt)] : []))
  return Math.max(Date.parse(committedDate), ...merged)
}

/** The commit that changed it last; undefined where nothing ever did. @throws {GitHubError} */
export async function readLastChange(client: Client, place: Place, waiting: Waiting): Promise<Change | undefined> {
  return (await readChanges(client, { ...place, most: 1 }, waiting))[0]
}

const queryBefore = `query commitBefore($owner: String!, $repo: String!, $commit: GitObjectID!, $until: GitTimestamp!) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { history(first: 1, until: $until) { nodes { oid } } } } } }`

/** The last commit before a day, in UTC, on the way to a commit; undefined where there is none (docs.github.com/graphql, `Commit.history`). @throws {GitHubError} */
export async function readCommitBefore(
  client: Client,
  { owner, repo, commit, day }: Repo & { readonly commit: string; readonly day: string },
  waiting: Waiting,
): Promise<string | undefined> {
  const until = new Date(Date.parse(`${day}T00:00:00Z`) - 1_000).toISOString()
  const { repository } = await ask('reading how the list was', waiting, () =>
    client.graphql<RawHistory>(queryBefore, { owner, repo, commit, until }),
  )
  return repository?.object?.history?.nodes?.[0]?.oid
}
