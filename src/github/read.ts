/** Reads what a review needs from GitHub: the changed files, texts at certain commits, and what we posted before. Data only; nothing is checked out. */

import type { Posted, PostedThread } from '../review/reconcile.ts'
import { ask, type Client, GitHubError, type Repo, type Waiting } from './client.ts'
import type { CommitBy } from './commits.ts'
import { type FileAt, readFilesAt, type Wanted } from './files-at.ts'

export type { Wanted } from './files-at.ts'

/** A file that a pull request changes; `patch` is absent for binary and very large files. */
export type ChangedPath = {
  readonly path: string
  readonly previousPath: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'other'
  readonly patch?: string
}

export type Comparison = {
  /** The newest commit of the base branch. */
  readonly tip: string
  readonly mergeBase: string
  readonly files: readonly ChangedPath[]
  /** The head commit, where the comparison lists it. */
  readonly newest?: CommitBy
}

/** GitHub lists at most this many files of a comparison; pull requests have a list of their own, of up to 3000. */
const mostCompared = 300

/** What a pull request changes. @throws {GitHubError} */
export async function readComparison(
  client: Client,
  { owner, repo, number, base, head }: Repo & { number: number; base: string; head: string },
  waiting: Waiting,
): Promise<Comparison> {
  const { data } = await ask('comparing the branches', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}` }),
  )
  const first = (data.files ?? []).map(toChange)
  const files = first.length < mostCompared ? first : await readFiles(client, { owner, repo, number }, waiting)
  const newest = data.commits?.findLast(({ sha }) => sha === head)
  return {
    tip: data.base_commit.sha,
    mergeBase: data.merge_base_commit.sha,
    files,
    ...(newest ? { newest: { message: newest.commit.message, author: newest.author?.login, committer: newest.committer?.login } } : {}),
  }
}

async function readFiles(client: Client, { owner, repo, number }: Repo & { number: number }, waiting: Waiting): Promise<ChangedPath[]> {
  const files: ChangedPath[] = []
  for (let page = 1; page <= 30; page++) {
    const { data } = await ask('listing the changed files', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number, per_page: 100, page }),
    )
    files.push(...data.map(toChange))
    if (data.length < 100) break
  }
  return files
}

function toChange(file: { filename: string; previous_filename?: string; status?: string; patch?: string }): ChangedPath {
  const known = ['added', 'modified', 'removed', 'renamed'] as const
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? file.filename,
    status: known.find((status) => status === file.status) ?? 'other',
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  }
}

/** Largest text that is read of a pull request, in bytes: the largest known list has half of it. */
export const largestText = 2_000_000

/** A file at a commit: its text, or why it is not read, as a sentence about it. */
export type TextAt =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly why: string }

/** The texts of files at commits, in the order asked for. Symbolic links, submodules, binaries and files over 2 MB are refused. @throws {GitHubError} */
export async function readTexts(client: Client, { owner, repo }: Repo, wanted: readonly Wanted[], waiting: Waiting): Promise<TextAt[]> {
  const found: TextAt[] = []
  for (const file of await readFilesAt(client, { owner, repo }, wanted, waiting))
    found.push(await toText(file, (oid) => readBlob(client, { owner, repo }, oid, waiting)))
  return found
}

async function toText(raw: FileAt, blob: (oid: string) => Promise<Uint8Array>): Promise<TextAt> {
  if (!raw) return { kind: 'absent' }
  if (raw === 'huge') return { kind: 'refused', why: `it has more than the ${largestText / 1e6} MB that are read` }
  if (raw.mode === 0o120000) return { kind: 'refused', why: 'it is a symbolic link, which is not followed' }
  if (raw.type !== 'blob' || !raw.object) return { kind: 'refused', why: 'it is no regular file' }
  const { byteSize = 0, isBinary, isTruncated, text, oid } = raw.object
  if (byteSize > largestText)
    return { kind: 'refused', why: `it has ${(byteSize / 1e6).toFixed(1)} MB, more than the ${largestText / 1e6} MB that are read` }
  if (isBinary) return { kind: 'refused', why: 'it is no text file' }
  // The replacement character may stand for bytes that are no UTF-8, and for as many of them as it has itself: then the bytes decide.
  const isWhole = !isTruncated && typeof text === 'string' && Buffer.byteLength(text) === byteSize && !text.includes('\ufffd')
  if (isWhole) return { kind: 'text', text }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await blob(oid)) }
  } catch (error) {
    if (error instanceof GitHubError) throw error
    return { kind: 'refused', why: 'it is not UTF-8' }
  }
}

async function readBlob(client: Client, { owner, repo }: Repo, oid: string, waiting: Waiting): Promise<Uint8Array> {
  const { data } = await ask('reading a large text', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: oid }),
  )
  return Buffer.from(data.content, 'base64')
}

/** The paths of all files and folders at a commit; undefined where GitHub cannot list them all. @throws {GitHubError} */
export async function readPaths(
  client: Client,
  { owner, repo }: Repo,
  commit: string,
  waiting: Waiting,
): Promise<ReadonlySet<string> | undefined> {
  const { data } = await ask('listing the files', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: commit, recursive: 'true' }),
  )
  return data.truncated ? undefined : new Set(data.tree.map(({ path }) => path))
}

/** What stands on a pull request now: its newest commit, and our own comments and reviews. */
export type State = Posted & { readonly head: string; readonly isOpen: boolean }

type RawPage<Node> = { nodes: (Node | null)[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
type RawComment = {
  /** A number of 64 bits as text; the older `databaseId` is empty for what is posted today. */
  fullDatabaseId: string | null
  id: string
  body: string
  isMinimized: boolean
  minimizedReason: string | null
  viewerDidAuthor: boolean
}
type RawThread = {
  id: string
  isOutdated: boolean
  isResolved: boolean
  /** A person; null also where a bot did it. */
  resolvedBy: { isViewer: boolean } | null
  viewerCanResolve: boolean
  viewerCanUnresolve: boolean
  comments: { totalCount: number; nodes: (RawComment | null)[] }
}
type RawState = {
  repository: {
    pullRequest: {
      headRefOid: string
      state: string
      reviews?: RawPage<RawComment>
      reviewThreads?: RawPage<RawThread>
    } | null
  } | null
}

const stateQuery = `query state($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String, $moreThreads: Boolean!, $moreReviews: Boolean!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid state
    reviews(first: 100, after: $reviews) @include(if: $moreReviews) { pageInfo { hasNextPage endCursor } nodes { fullDatabaseId id body isMinimized viewerDidAuthor } }
    reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) { pageInfo { hasNextPage endCursor } nodes { id isOutdated isResolved resolvedBy { isViewer } viewerCanResolve viewerCanUnresolve comments(first: 20) { totalCount nodes { fullDatabaseId id body isMinimized minimizedReason viewerDidAuthor } } } }
  } }
}`

/** The thread of a comment of ours. What we resolve, we fold away as well: what is resolved and not folded, a person resolved. */
function toThread(
  { id, isOutdated, isResolved, resolvedBy, viewerCanResolve, viewerCanUnresolve }: RawThread,
  isCured: boolean,
): PostedThread {
  const isByPerson = isResolved && (!isCured || resolvedBy?.isViewer === false)
  return { id, isOutdated, isResolved, isByPerson, canResolve: viewerCanResolve, canUnresolve: viewerCanUnresolve }
}

/** Reads the state of a pull request; only what this very token posted counts as ours. @throws {GitHubError} */
export async function readState(client: Client, { owner, repo, number }: Repo & { number: number }, waiting: Waiting): Promise<State> {
  const comments: State['comments'][number][] = []
  const reviews: State['reviews'][number][] = []
  const cursor = { threads: null as string | null, reviews: null as string | null, moreThreads: true, moreReviews: true }
  for (;;) {
    const { repository } = await ask('reading earlier comments', waiting, () =>
      client.graphql<RawState>(stateQuery, { owner, repo, number, ...cursor }),
    )
    const pull = repository?.pullRequest
    if (!pull) throw new GitHubError(404, 'reading earlier comments', `there is no pull request ${number}`)
    for (const review of pull.reviews?.nodes ?? [])
      if (review?.viewerDidAuthor && review.fullDatabaseId !== null)
        reviews.push({ id: Number(review.fullDatabaseId), nodeId: review.id, body: review.body, isMinimized: review.isMinimized })
    for (const thread of pull.reviewThreads?.nodes ?? []) {
      const [first, ...rest] = thread?.comments.nodes ?? []
      if (!first?.viewerDidAuthor || first.fullDatabaseId === null) continue
      const hasReplies = rest.some((reply) => reply && !reply.viewerDidAuthor)
      const { id: nodeId, body, isMinimized, minimizedReason } = first
      const isCured = isMinimized && minimizedReason?.toLowerCase() === 'resolved'
      comments.push({
        id: Number(first.fullDatabaseId),
        nodeId,
        body,
        isMinimized,
        isCured,
        hasReplies,
        thread: toThread(thread!, isCured),
      })
    }
    cursor.moreThreads = pull.reviewThreads?.pageInfo.hasNextPage ?? false
    cursor.moreReviews = pull.reviews?.pageInfo.hasNextPage ?? false
    cursor.threads = pull.reviewThreads?.pageInfo.endCursor ?? cursor.threads
    cursor.reviews = pull.reviews?.pageInfo.endCursor ?? cursor.reviews
    if (!cursor.moreThreads && !cursor.moreReviews) return { head: pull.headRefOid, isOpen: pull.state === 'OPEN', comments, reviews }
  }
}
