// Reviews, their threads and comments as objects of GitHub's GraphQL schema.
import { isAllowed } from '../tokens.ts'
import { associationOf, nodeId } from '../views/accounts.ts'
import { shownComments } from '../views/pulls.ts'
import { type Comment, fullName, type Issue, isoTime, type PullRequest, type Review, type ReviewComment } from '../world.ts'
import { actorFields, commitFields, type Fields, pullFields, repositoryFields, type Viewer } from './objects.ts'
import { connect, type PageInput } from './problems.ts'

type Pull = Issue & { pull: PullRequest }

export function reviewFields(viewer: Viewer, issue: Pull, review: Review): Fields {
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    ...longId(review),
    body: review.body,
    state: review.state,
    author: () => actorFields(review.user),
    authorAssociation: associationOf(issue.repository, review.user),
    commit: () => commitFields(issue.repository.store, review.commit),
    submittedAt: review.submittedAt === undefined ? null : isoTime(review.submittedAt),
    url: `https://github.com/${fullName(issue.repository)}/pull/${issue.number}#pullrequestreview-${review.id}`,
    viewerDidAuthor: review.user.id === viewer.token.account.id,
    isMinimized: review.minimized !== undefined,
    minimizedReason: review.minimized ?? null,
  }
}

/** Who writes to the repository resolves threads, and who opened the pull request; a bot needs the first (github/gh-aw#35726, derailed-dash/gemini-review-action#47). */
export function mayResolve({ token }: Viewer, { repository, user }: Pull): boolean {
  if (repository.archived) return false
  return isAllowed(token, repository, 'contents=write') || (token.kind === 'pat' && user.id === token.account.id)
}

/** A thread goes by the id of its first comment. */
export function threadFields(viewer: Viewer, issue: Pull, root: ReviewComment): Fields {
  const isMulti = root.originalStartLine !== null
  const own = (): ReviewComment[] => shownComments(issue.pull).filter((comment) => comment === root || comment.replyTo === root.id)
  const may = mayResolve(viewer, issue)
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', root.id),
    path: root.path,
    line: root.line,
    startLine: root.startLine,
    originalLine: root.originalLine,
    originalStartLine: root.originalStartLine,
    diffSide: root.side,
    startDiffSide: isMulti ? root.startSide : null,
    subjectType: root.subject.toUpperCase(),
    isOutdated: root.outdated,
    isResolved: root.resolvedBy !== undefined,
    isCollapsed: root.resolvedBy !== undefined || root.outdated,
    resolvedBy: () =>
      root.resolvedBy?.type === 'User'
        ? { ...actorFields(root.resolvedBy), isViewer: root.resolvedBy.id === viewer.token.account.id }
        : null,
    viewerCanReply: true,
    viewerCanResolve: may && root.resolvedBy === undefined,
    viewerCanUnresolve: may && root.resolvedBy !== undefined,
    pullRequest: () => pullFields(viewer, issue),
    repository: () => repositoryFields(viewer, issue.repository),
    comments: (page: PageInput) => connect('comments', own(), page, (one) => reviewCommentFields(viewer, issue, one)),
  }
}

/** Ids of today are too long for GraphQL's Int, so the old field is empty (docs.github.com, breaking changes of the GraphQL API). */
function longId({ id }: { readonly id: number }): Fields {
  return { databaseId: null, fullDatabaseId: String(id) }
}

function sharedFields(viewer: Viewer, comment: Comment): Fields {
  return {
    ...longId(comment),
    body: comment.body,
    author: () => actorFields(comment.user),
    createdAt: isoTime(comment.createdAt),
    updatedAt: isoTime(comment.updatedAt),
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
    viewerCanMinimize: true,
    viewerDidAuthor: comment.user.id === viewer.token.account.id,
    reactionGroups: () => groupReactions(viewer, comment),
  }
}

/** REST's names of reactions in GraphQL's words. */
const reactionNames = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
}

/** All kinds of reactions, also those that nobody left. */
function groupReactions({ token }: Viewer, { reactions }: Comment): Fields[] {
  return Object.entries(reactionNames).map(([content, name]) => ({
    content: name,
    viewerHasReacted: reactions.some((reaction) => reaction.content === content && reaction.user.id === token.account.id),
  }))
}

export function commentFields(viewer: Viewer, issue: Issue, comment: Comment): Fields {
  const place = issue.pull ? 'pull' : 'issues'
  return {
    ...sharedFields(viewer, comment),
    authorAssociation: associationOf(issue.repository, comment.user),
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    url: `https://github.com/${fullName(issue.repository)}/${place}/${issue.number}#issuecomment-${comment.id}`,
  }
}

export function reviewCommentFields(viewer: Viewer, issue: Pull, comment: ReviewComment): Fields {
  const { store } = issue.repository
  const replyTo = issue.pull.comments.find((other) => other.id === comment.replyTo)
  const review = issue.pull.reviews.find((other) => other.id === comment.reviewId)
  return {
    ...sharedFields(viewer, comment),
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    path: comment.path,
    line: comment.line,
    startLine: comment.startLine,
    originalLine: comment.originalLine,
    originalStartLine: comment.originalStartLine,
    position: comment.position,
    outdated: comment.outdated,
    diffHunk: comment.diffHunk,
    subjectType: comment.subject.toUpperCase(),
    commit: () => commitFields(store, comment.commit),
    originalCommit: () => commitFields(store, comment.originalCommit),
    replyTo: () => replyTo && reviewCommentFields(viewer, issue, replyTo),
    pullRequestReview: () => review && reviewFields(viewer, issue, review),
    url: `https://github.com/${fullName(issue.repository)}/pull/${issue.number}#discussion_r${comment.id}`,
  }
}
