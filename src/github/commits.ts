/** Writes to branches: signed commits on a branch whose head is known, and branches of our own. What the token may not do comes back as a value. */
import { ask, type Client, GitHubError, once, type Repo, sendOnce, type Waiting } from './client.ts'

/** What a write to a branch came to. `moved`: its head is not, or no longer, what was expected; `lost`: nobody knows whether it happened. */
export type BranchWritten =
  | { readonly kind: 'done' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'lost' }

/** A write that did not happen, or may not have. */
export type Unwritten = Exclude<BranchWritten, { kind: 'done' }>

export type Committed = { readonly kind: 'committed'; readonly commit: string } | Unwritten

export type NewCommit = {
  readonly branch: string
  /** The commit that the branch must be at; nothing happens where it is at another. */
  readonly head: string
  readonly headline: string
  readonly body?: string
  /** One word, for example `repairs`, in the trailer by which the commit is recognised. */
  readonly purpose: string
  /** Who else made it, each as `name <address>`. */
  readonly coAuthors?: readonly string[]
  /** Whole files, each with its new text. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

const commitQuery = `mutation commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`

/** Commits files to a branch that is at `head`; GitHub signs the commit, its author is the token's account. */
export async function commitFiles(
  client: Client,
  { owner, repo }: Repo,
  { branch, head, files, ...message }: NewCommit,
  waiting: Waiting,
): Promise<Committed> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: head,
    message: withTrailer(message),
    fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })) },
  }
  let commit: string | undefined
  const result = await attempt(async () => {
    const answer = await once('committing', waiting, () =>
      client.graphql<{ createCommitOnBranch: { commit: { oid: string } | null } | null }>(commitQuery, { input, request: sendOnce }),
    )
    commit = answer.createCommitOnBranch?.commit?.oid
  })
  if (result.kind !== 'done') return result
  return commit === undefined ? { kind: 'lost' } : { kind: 'committed', commit }
}

/** The last line of a message, by which listkeeper recognises its commits. */
const trailer = /^Listkeeper: [a-z][a-z-]*$/

type Message = Pick<NewCommit, 'headline' | 'body' | 'purpose' | 'coAuthors'>

/** Trailers are the last paragraph of a message (git interpret-trailers; docs.github.com, creating a commit with multiple authors). */
function withTrailer({ headline, body, purpose, coAuthors = [] }: Message): { headline: string; body: string } {
  const line = `Listkeeper: ${purpose}`
  if (!trailer.test(line)) throw new Error(`${purpose} is no purpose of a commit`)
  const last = [...coAuthors.map((one) => `Co-authored-by: ${one.replace(/\s+/g, ' ')}`), line].join('\n')
  return { headline: headline.replace(/\s+/g, ' ').trim(), body: body ? `${body.trim()}\n\n${last}` : last }
}

/** A commit as GitHub tells of it; a login is undefined where it knows no account. */
export type CommitBy = { readonly message: string; readonly author: string | undefined; readonly committer: string | undefined }

/** Whether listkeeper made a commit: ours have our trailer, our login, and nobody wrote them again since. GitHub signs what is committed through it as `web-flow`. */
export function isOwnCommit({ message, author, committer }: CommitBy, login: string): boolean {
  if (author !== login || (committer !== login && committer !== 'web-flow')) return false
  return trailer.test(message.trimEnd().split('\n').at(-1)!.trim())
}

const prefix = 'listkeeper/'

/** Whether a branch is under our prefix. */
export function isOwnBranch(branch: string): boolean {
  return branch.startsWith(prefix)
}

/** The branch, under our prefix: any other is somebody's, and asking to move or delete it is a bug. @throws {Error} */
export function ownBranch(branch: string): string {
  if (!isOwnBranch(branch) || branch.length === prefix.length) throw new Error(`${branch} is no branch of listkeeper's`)
  return branch
}

/** Makes a branch of listkeeper at a commit; `moved` where there is one of that name already. */
export async function createBranch(
  client: Client,
  { owner, repo }: Repo,
  { branch, commit }: { branch: string; commit: string },
  waiting: Waiting,
): Promise<BranchWritten> {
  const ref = `refs/heads/${ownBranch(branch)}`
  return attempt(() =>
    once('making a branch', waiting, () =>
      client.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref, sha: commit, request: sendOnce }),
    ),
  )
}

/** Points a branch of listkeeper at a commit, whatever it was at; `moved` where there is no such branch. */
export async function moveBranch(
  client: Client,
  { owner, repo }: Repo,
  { branch, commit }: { branch: string; commit: string },
  waiting: Waiting,
): Promise<BranchWritten> {
  const ref = `heads/${ownBranch(branch)}`
  return attempt(() =>
    ask('moving a branch', waiting, () =>
      client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref, sha: commit, force: true }),
    ),
  )
}

/** Deletes a branch of listkeeper; already gone is as good. */
export async function deleteBranch(client: Client, { owner, repo }: Repo, branch: string, waiting: Waiting): Promise<BranchWritten> {
  const ref = `heads/${ownBranch(branch)}`
  const result = await attempt(() =>
    ask('deleting a branch', waiting, () => client.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref })),
  )
  return result.kind === 'moved' ? { kind: 'done' } : result
}

/** The commit that a branch is at; undefined where there is no such branch. @throws {GitHubError} */
export async function readBranch(client: Client, { owner, repo }: Repo, branch: string, waiting: Waiting): Promise<string | undefined> {
  try {
    const { data } = await ask('reading a branch', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` }),
    )
    return data.object.sha
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined
    throw error
  }
}

const defaultQuery = `query defaultBranch($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { defaultBranchRef { name target { oid } } } }`

type RawDefault = {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null
  } | null
}

/** The default branch and the commit that it is at; undefined where a repository is empty. @throws {GitHubError} */
export async function readDefaultBranch(
  client: Client,
  { owner, repo }: Repo,
  waiting: Waiting,
): Promise<{ readonly branch: string; readonly commit: string } | undefined> {
  const { repository } = await ask('reading the default branch', waiting, () => client.graphql<RawDefault>(defaultQuery, { owner, repo }))
  const found = repository?.defaultBranchRef
  return found?.target ? { branch: found.name, commit: found.target.oid } : undefined
}

/** What a repository is now: an event that would have said so may have been lost. */
export type RepositoryNow = {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly hasIssues: boolean
  /** The default branch and its newest commit; undefined where there is none yet. */
  readonly tip: { readonly branch: string; readonly commit: string } | undefined
}

type RawRepository = {
  readonly repository: {
    readonly databaseId: number
    readonly name: string
    readonly owner: { readonly login: string }
    readonly isPrivate: boolean
    readonly isArchived: boolean
    readonly hasIssuesEnabled: boolean
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null
  } | null
}

const repositoryQuery = `query repository($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  databaseId name owner { login } isPrivate isArchived hasIssuesEnabled defaultBranchRef { name target { oid } } } }`

/** Reads it, by a name that it may have had before; undefined where there is none of that name. @throws {GitHubError} */
export async function readRepository(client: Client, { owner, repo }: Repo, waiting: Waiting): Promise<RepositoryNow | undefined> {
  const { repository } = await ask('reading the repository', waiting, () => client.graphql<RawRepository>(repositoryQuery, { owner, repo }))
  if (!repository) return undefined
  const { databaseId: id, name, owner: own, isPrivate, isArchived, hasIssuesEnabled: hasIssues, defaultBranchRef: tip } = repository
  return {
    id,
    owner: own.login,
    name,
    isPrivate,
    isArchived,
    hasIssues,
    tip: tip?.target ? { branch: tip.name, commit: tip.target.oid } : undefined,
  }
}

/** GitHub's words where a branch is not as expected: another head, there already, not there (createCommitOnBranch; REST git/refs). */
const movedWords =
  /expected branch to point to|reference already exists|reference does not exist|resolve to a ref\b|branch .{0,100}not found/i

/**
 * GitHub's words where the protection of a branch or a ruleset forbids a write; some come as 422 (seen in answers: Thinkmill/keystatic#1598,
 * vercel/workflow#1937, satisfactory-factories/application#67, actions/github-script#455).
 */
export const ruleWords =
  /protected (?:branch|ref)|protection of the branch|rule violation|through (?:a pull request|the merge queue)|not authorized to push|must have admin|verified signatures|status check|locked branch|being restricted/i

/** Does a write, and says what it came to. */
export async function attempt(task: () => Promise<unknown>): Promise<BranchWritten> {
  try {
    await task()
    return { kind: 'done' }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { status, message: why } = error
    if ((status === 404 || status === 409 || status === 422) && movedWords.test(why)) return { kind: 'moved' }
    if ([401, 403, 404, 429].includes(status) || ruleWords.test(why)) return { kind: 'refused', why }
    if (status === 422 || status === 409) return { kind: 'invalid', why }
    return { kind: 'lost' }
  }
}
