/** Reads what listkeeper posted on a pull request before. */
import type { Posted, PostedThread } from '../review/comment/reconcile.ts'
import { ask, type Client, GitHubError, pageSize, type Repo, type Waiting } from './client.ts'

/** The state of a pull request now: its newest commit, and our own comments and reviews. */
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
  author?: { login: string } | null
}
type RawThread = {
  id: string
  isOutdated: boolean
  isResolved: boolean
  /** A person; null also where a bot did it. */
  resolvedBy: { isViewer: boolean; login?: string } | null
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
      comments?: { nodes: ({ body: string; viewerDidAuthor: boolean } | null)[] }
    } | null
  } | null
}

const stateQuery = `query state($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String, $moreThreads: Boolean!, $moreReviews: Boolean!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid state
    reviews(first: ${pageSize}, after: $reviews) @include(if: $moreReviews) { pageInfo { hasNextPage endCursor } nodes { fullDatabaseId id body isMinimized viewerDidAuthor } }
    reviewThreads(first: ${pageSize}, after: $threads) @include(if: $moreThreads) { pageInfo { hasNextPage endCursor } nodes { id isOutdated isResolved resolvedBy { isViewer login } viewerCanResolve viewerCanUnresolve comments(first: 20) { totalCount nodes { fullDatabaseId id body isMinimized minimizedReason viewerDidAuthor author { login } } } } }
    comments(last: ${pageSize}) @include(if: $moreReviews) { nodes { body viewerDidAuthor } }
  } }
}`

/** Whether a comment was folded away as we do it: as resolved, or as outdated where its lines have changed. */
function isFoldedByUs({ isOutdated }: RawThread, reason: string | null | undefined): boolean {
  const word = reason?.toLowerCase()
  return word === 'resolved' || (word === 'outdated' && isOutdated)
}

/** The thread of a comment of listkeeper. What we resolve, we fold away as well: what is resolved and not folded, a person resolved. */
function toThread(
  { id, isOutdated, isResolved, resolvedBy, viewerCanResolve, viewerCanUnresolve }: RawThread,
  isFixed: boolean,
): PostedThread {
  const isByPerson = isResolved && (!isFixed || resolvedBy?.isViewer === false)
  const by = isByPerson ? resolvedBy?.login : undefined
  return {
    id,
    isOutdated,
    isResolved,
    isByPerson,
    canResolve: viewerCanResolve,
    canUnresolve: viewerCanUnresolve,
    ...(by === undefined ? {} : { resolvedBy: by }),
  }
}

/** Reads the state of a pull request; only what this very token posted counts. @throws {GitHubError} */
export async function readState(client: Client, { owner, repo, number }: Repo & { number: number }, waiting: Waiting): Promise<State> {
  const comments: State['comments'][number][] = []
  const reviews: State['reviews'][number][] = []
  const answers: string[] = []
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
    for (const comment of pull.comments?.nodes ?? []) if (comment?.viewerDidAuthor) answers.push(comment.body)
    for (const thread of pull.reviewThreads?.nodes ?? []) {
      const [first, ...rest] = thread?.comments.nodes ?? []
      if (!first?.viewerDidAuthor || first.fullDatabaseId === null) continue
      const replies = rest.flatMap((reply) => (reply && !reply.viewerDidAuthor ? [{ author: reply.author?.login, body: reply.body }] : []))
      const hasReplies = replies.length > 0
      const { id: nodeId, body, isMinimized, minimizedReason } = first
      const isFixed = isMinimized && isFoldedByUs(thread!, minimizedReason)
      comments.push({
        id: Number(first.fullDatabaseId),
        nodeId,
        body,
        isMinimized,
        isFixed,
        hasReplies,
        ...(hasReplies ? { replies } : {}),
        thread: toThread(thread!, isFixed),
      })
    }
    cursor.moreThreads = pull.reviewThreads?.pageInfo.hasNextPage ?? false
    cursor.moreReviews = pull.reviews?.pageInfo.hasNextPage ?? false
    cursor.threads = pull.reviewThreads?.pageInfo.endCursor ?? cursor.threads
    cursor.reviews = pull.reviews?.pageInfo.endCursor ?? cursor.reviews
    if (!cursor.moreThreads && !cursor.moreReviews)
      return { head: pull.headRefOid, isOpen: pull.state === 'OPEN', comments, reviews, answers }
  }
}
