// Everything that hangs on a pull request as plain data without numbers and dates, so that two runs can be compared.
import { shownComments } from './views/pulls.ts'
import type { Annotation, CheckRun, Comment, Issue, Reaction, ReviewComment } from './world.ts'

type PostedComment = { user: string; body: string; minimized: string | undefined; reactions: string[] }
export type PostedThread = {
  path: string
  subject: 'line' | 'file'
  side: string
  line: number | null
  startLine: number | null
  originalLine: number | null
  commit: string
  originalCommit: string
  isOutdated: boolean
  isResolved: boolean
  comments: PostedComment[]
}
type PostedReview = { user: string; state: string; body: string; commit: string; comments: number; minimized: string | undefined }
type PostedCheckRun = {
  app: string
  name: string
  sha: string
  status: string
  conclusion: string | null
  externalId: string
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
  actions: CheckRun['actions']
}
export type Posted = {
  state: string
  title: string
  body: string | null
  labels: string[]
  reviews: PostedReview[]
  threads: PostedThread[]
  comments: PostedComment[]
  checkRuns: PostedCheckRun[]
}

/** What was posted on an issue or pull request, and the check runs on any of its commits' hashes that have some. */
export function collectPosted(issue: Issue, commits: readonly string[]): Posted {
  const { pull, repository } = issue
  const comments = pull ? shownComments(pull) : []
  const reviews = (pull?.reviews ?? []).filter((review) => review.state !== 'PENDING')
  return {
    state: pull?.mergedAt === undefined ? issue.state : 'merged',
    title: issue.title,
    body: issue.body,
    labels: issue.labels.map((label) => label.name),
    reviews: reviews.map((review) => ({
      user: review.user.login,
      state: review.state,
      body: review.body,
      commit: review.commit,
      comments: comments.filter((comment) => comment.reviewId === review.id).length,
      minimized: review.minimized,
    })),
    threads: comments.filter((comment) => comment.replyTo === undefined).map((root) => showThread(root, comments)),
    comments: issue.comments.map(showComment),
    checkRuns: repository.checkRuns.filter((run) => commits.includes(run.sha)).map(showRun),
  }
}

function showThread(root: ReviewComment, all: readonly ReviewComment[]): PostedThread {
  return {
    path: root.path,
    subject: root.subject,
    side: root.side,
    line: root.line,
    startLine: root.startLine,
    originalLine: root.originalLine,
    commit: root.commit,
    originalCommit: root.originalCommit,
    isOutdated: root.outdated,
    isResolved: root.resolvedBy !== undefined,
    comments: all.filter((comment) => comment === root || comment.replyTo === root.id).map(showComment),
  }
}

function showComment(comment: Comment): PostedComment {
  const reactions = comment.reactions.map((reaction: Reaction) => `${reaction.user.login} ${reaction.content}`)
  return { user: comment.user.login, body: comment.body, minimized: comment.minimized, reactions }
}

function showRun(run: CheckRun): PostedCheckRun {
  return {
    app: run.app,
    name: run.name,
    sha: run.sha,
    status: run.status,
    conclusion: run.conclusion,
    externalId: run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    annotations: run.annotations,
    actions: run.actions,
  }
}
