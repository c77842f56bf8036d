// Pull requests, reviews and review comments as GitHub's API shows them.
import { commitsBetween } from '../diff.ts'
import { changesOf, isMergeable } from '../pulls.ts'
import {
  type Account,
  type Branch,
  fullName,
  type Issue,
  isKnown,
  isoTime,
  type PullRequest,
  type Review,
  type ReviewComment,
  type World,
} from '../world.ts'
import { associationOf, type Json, nodeId, viewUser } from './accounts.ts'
import { viewLabel, viewReactionCounts } from './issues.ts'
import { apiUrl, viewRepository, webUrl } from './repositories.ts'

export type Pull = Issue & { pull: PullRequest }

function viewBranch(world: World, branch: Branch, caller?: Account): Json {
  const { owner } = branch.repository
  return {
    label: `${owner.login}:${branch.ref}`,
    ref: branch.ref,
    sha: branch.sha,
    user: viewUser(world, owner),
    repo: isKnown(world, branch.repository) ? viewRepository(world, branch.repository, caller) : null,
  }
}

/** A pull request as lists show it. */
export function viewPull(world: World, issue: Pull, caller?: Account): Json {
  const { repository, pull } = issue
  const url = `${apiUrl(world, repository)}/pulls/${issue.number}`
  const web = `${webUrl(repository)}/pull/${issue.number}`
  const issueUrl = `${apiUrl(world, repository)}/issues/${issue.number}`
  const links = {
    self: url,
    html: web,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${apiUrl(world, repository)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${apiUrl(world, repository)}/statuses/${pull.head.sha}`,
  }
  return {
    url,
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issueUrl,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: viewUser(world, issue.user),
    body: issue.body,
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : isoTime(issue.closedAt),
    merged_at: pull.mergedAt === undefined ? null : isoTime(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit ?? null,
    assignee: issue.assignees[0] ? viewUser(world, issue.assignees[0]) : null,
    assignees: issue.assignees.map((user) => viewUser(world, user)),
    requested_reviewers: [],
    requested_teams: [],
    labels: issue.labels.map((label) => viewLabel(world, issue, label)),
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: viewBranch(world, pull.head, caller),
    base: viewBranch(world, pull.base, caller),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(repository, issue.user),
    auto_merge: null,
    active_lock_reason: null,
  }
}

/** A pull request as asking for one shows it, with counts and mergeability. */
export function viewFullPull(world: World, issue: Pull, caller?: Account): Json {
  const { pull } = issue
  const changes = changesOf(pull)
  const mergeable = pull.mergedAt === undefined ? isMergeable(pull) : null
  return {
    ...viewPull(world, issue, caller),
    merged: pull.mergedAt !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === false ? 'dirty' : mergeable ? 'clean' : 'unknown',
    merged_by: pull.mergedBy ? viewUser(world, pull.mergedBy) : null,
    comments: issue.comments.length,
    review_comments: shownComments(pull).length,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commitsBetween(pull.base.repository.store, pull.base.sha, pull.head.sha).length,
    additions: changes.reduce((sum, change) => sum + change.additions, 0),
    deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
    changed_files: changes.length,
  }
}

/** A pull request as check runs name it. */
export function viewMinimalPull(world: World, issue: Pull): Json {
  const minimal = (branch: Branch): Json => ({
    ref: branch.ref,
    sha: branch.sha,
    repo: { id: branch.repository.id, url: apiUrl(world, branch.repository), name: branch.repository.name },
  })
  const url = `${apiUrl(world, issue.repository)}/pulls/${issue.number}`
  return { id: issue.id, number: issue.number, url, head: minimal(issue.pull.head), base: minimal(issue.pull.base) }
}

/** Review comments that are not part of a review still being written. */
export function shownComments(pull: PullRequest): ReviewComment[] {
  const pending = new Set(pull.reviews.filter((review) => review.state === 'PENDING').map((review) => review.id))
  return pull.comments.filter((comment) => !pending.has(comment.reviewId))
}

export function viewReview(world: World, issue: Pull, review: Review): Json {
  const html = `https://github.com/${fullName(issue.repository)}/pull/${issue.number}#pullrequestreview-${review.id}`
  const pullUrl = `${apiUrl(world, issue.repository)}/pulls/${issue.number}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: viewUser(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(issue.repository, review.user),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt !== undefined && { submitted_at: isoTime(review.submittedAt) }),
    commit_id: review.commit,
  }
}

export function viewReviewComment(world: World, issue: Pull, comment: ReviewComment): Json {
  const { repository } = issue
  const url = `${apiUrl(world, repository)}/pulls/comments/${comment.id}`
  const html = `https://github.com/${fullName(repository)}/pull/${issue.number}#discussion_r${comment.id}`
  const pullUrl = `${apiUrl(world, repository)}/pulls/${issue.number}`
  const startSide = comment.originalStartLine === null ? null : comment.startSide
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    html_url: html,
    pull_request_url: pullUrl,
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    position: comment.position ?? (comment.subject === 'file' ? 1 : null),
    original_position: comment.originalPosition ?? 1,
    commit_id: comment.commit,
    original_commit_id: comment.originalCommit,
    user: viewUser(world, comment.user),
    body: comment.body,
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: associationOf(repository, comment.user),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    reactions: viewReactionCounts(url, comment.reactions),
    start_line: comment.startLine,
    original_start_line: comment.originalStartLine,
    start_side: startSide,
    line: comment.line,
    original_line: comment.originalLine,
    side: comment.side,
    subject_type: comment.subject,
    ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
  }
}
