// Posting reviews and review comments under GitHub's rules: every anchor must be in a hunk of the diff, and one fault
// refuses the whole review.
import { checkBody, type FieldError, invalid, unprocessable } from './answers.ts'
import { type Anchor, type AnchorFault, excerptHunk, type Hunk, type Place, parseHunks, placeAnchor, type Side } from './hunks.ts'
import { anchorAgain, changesOf, hasCommit } from './pulls.ts'
import { type Account, type Issue, nextId, type PullRequest, type Review, type ReviewComment, type World } from './world.ts'

export type Pull = Issue & { pull: PullRequest }
export type CommentInput = {
  path: string
  body: string
  line?: number | undefined
  side?: string | undefined
  start_line?: number | undefined
  start_side?: string | undefined
  position?: number | undefined
  subject_type?: string | undefined
}
type Checked = { input: CommentInput; anchor: Anchor | undefined; place: Place | undefined }
type Fault = AnchorFault | 'path' | 'position'

const sentences: Record<Fault, string> = {
  path: 'Pull request review thread path is invalid',
  position: 'Pull request review thread position is invalid',
  line: 'Pull request review thread line must be part of the diff',
  start: 'Pull request review thread start line must be part of the same hunk as the line.',
  order: 'Pull request review thread start line must precede the end line.',
}
const blankHunk = "Pull request review thread diff hunk can't be blank"

/** What GitHub says about the faults of one anchor, in one sentence. */
function describeFaults(faults: readonly Fault[]): string {
  const hasHunk = faults.every((fault) => fault === 'order' || fault === 'start')
  const parts = [...faults.map((fault) => sentences[fault]), ...(hasHunk ? [] : [blankHunk])]
  if (parts.length <= 2) return parts.join(' and ')
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

function checkComment(pull: PullRequest, commit: string, input: CommentInput): Checked | Fault[] {
  const change = changesOf(pull, commit).find(({ path }) => path === input.path)
  if (!change) return ['path']
  if (input.subject_type === 'file') return { input, anchor: undefined, place: undefined }
  const hunks = parseHunks(change.patch)
  const anchor = input.position === undefined ? readAnchor(input) : anchorAt(hunks, input.position)
  if (!anchor) return [input.position === undefined ? 'line' : 'position']
  const place = placeAnchor(hunks, anchor)
  return Array.isArray(place) ? place : { input, anchor, place }
}

function readAnchor(input: CommentInput): Anchor | undefined {
  if (input.line === undefined) return undefined
  const side = readSide(input.side, 'RIGHT')
  return { line: input.line, side, startLine: input.start_line, startSide: readSide(input.start_side, side) }
}

function readSide(text: string | undefined, otherwise: Side): Side {
  return text === 'LEFT' || text === 'RIGHT' ? text : otherwise
}

function anchorAt(hunks: readonly Hunk[], position: number): Anchor | undefined {
  const line = hunks.flatMap((hunk) => hunk.lines).find((other) => other.position === position)
  const [side, number] = line?.new === undefined ? (['LEFT', line?.old] as const) : (['RIGHT', line.new] as const)
  return number === undefined ? undefined : { line: number, side, startLine: undefined, startSide: side }
}

function makeComment(world: World, pull: PullRequest, user: Account, review: Review, checked: Checked): ReviewComment {
  const { anchor, place, input } = checked
  const startLine = anchor?.startLine ?? null
  const comment: ReviewComment = {
    id: nextId(world),
    user,
    body: input.body,
    createdAt: world.clock.now,
    updatedAt: world.clock.now,
    reactions: [],
    minimized: undefined,
    reviewId: review.id,
    replyTo: undefined,
    path: input.path,
    subject: anchor ? 'line' : 'file',
    side: anchor?.side ?? 'RIGHT',
    startSide: anchor?.startSide ?? 'RIGHT',
    line: anchor?.line ?? null,
    startLine,
    position: place?.line.position ?? null,
    originalLine: anchor?.line ?? null,
    originalStartLine: startLine,
    originalPosition: place?.line.position ?? null,
    commit: review.commit,
    originalCommit: review.commit,
    diffHunk: place ? excerptHunk(place) : '',
    outdated: false,
    resolvedBy: undefined,
  }
  pull.comments.push(comment)
  anchorAgain(pull, comment)
  return comment
}

function makeReview(world: World, pull: PullRequest, review: Omit<Review, 'id'>): Review {
  const made = { ...review, id: nextId(world) }
  pull.reviews.push(made)
  return made
}

export type ReviewInput = { commit_id?: string; body?: string; event?: string; comments?: CommentInput[] }
const states = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const

/** The state of a review after an event; refused where the event is not open to the user. */
export function stateAfter(issue: Pull, user: Account, event: string): Review['state'] {
  const isOwn = issue.user.id === user.id
  if (isOwn && event === 'APPROVE') unprocessable(['Can not approve your own pull request'])
  if (isOwn && event === 'REQUEST_CHANGES') unprocessable(['Can not request changes on your own pull request'])
  return states[event as keyof typeof states]
}

/** Posts a review with all its comments, or nothing at all. */
export function addReview(world: World, issue: Pull, user: Account, input: ReviewInput): Review {
  const { pull } = issue
  const comments = input.comments ?? []
  const commit = input.commit_id ?? pull.head.sha
  const state = input.event ? stateAfter(issue, user, input.event) : 'PENDING'
  const needsText = input.event === 'COMMENT' || input.event === 'REQUEST_CHANGES'
  if (needsText && !input.body?.trim() && comments.length === 0) unprocessable(['Body is required'])
  if (state === 'PENDING' && pull.reviews.some((other) => other.state === 'PENDING' && other.user.id === user.id))
    unprocessable(['User can only have one pending review per pull request'])
  for (const text of [input.body, ...comments.map(({ body }) => body)]) checkBody(text, (message) => unprocessable([message]))
  if (!hasCommit(pull, commit)) unprocessable(['Commit oid is not part of the pull request'])
  const results = comments.map((comment) => checkComment(pull, commit, comment))
  const faults = results.filter((result) => Array.isArray(result)).map(describeFaults)
  if (faults.length > 0) unprocessable([...new Set(faults)])
  const submittedAt = state === 'PENDING' ? undefined : world.clock.now
  const review = makeReview(world, pull, { user, body: input.body ?? '', state, commit, submittedAt })
  for (const result of results) if (!Array.isArray(result)) makeComment(world, pull, user, review, result)
  issue.updatedAt = world.clock.now
  return review
}

function fieldErrors(faults: readonly Fault[]): FieldError[] {
  const resource = 'PullRequestReviewComment'
  const field = (fault: Fault): string => (fault === 'start' || fault === 'order' ? 'start_line' : fault)
  const errors = faults.map((fault) => ({
    resource,
    code: fault === 'path' ? 'invalid' : 'custom',
    field: `pull_request_review_thread.${field(fault)}`,
    message: sentences[fault].replace(/^Pull request review thread (start line|\w+) /, ''),
  }))
  const hasHunk = faults.every((fault) => fault === 'order' || fault === 'start')
  const blank = { resource, code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' }
  return hasHunk ? errors : [...errors, blank]
}

/** Posts one comment on a line or a file, in a review of its own without text. */
export function addReviewComment(world: World, issue: Pull, user: Account, input: CommentInput & { commit_id?: string }): ReviewComment {
  const { pull } = issue
  const commit = input.commit_id ?? pull.head.sha
  checkBody(input.body, refuseBody)
  if (!hasCommit(pull, commit))
    invalid({
      resource: 'PullRequestReviewComment',
      code: 'custom',
      field: 'commit_id',
      message: 'commit_id is not part of the pull request',
    })
  const checked = checkComment(pull, commit, input)
  if (Array.isArray(checked)) invalid(...fieldErrors(checked))
  const review = makeReview(world, pull, { user, body: '', state: 'COMMENTED', commit, submittedAt: world.clock.now })
  issue.updatedAt = world.clock.now
  return makeComment(world, pull, user, review, checked)
}

/** Answers in the thread that a comment belongs to. */
export function addReply(world: World, issue: Pull, user: Account, to: ReviewComment, body: string): ReviewComment {
  const { pull } = issue
  checkBody(body, refuseBody)
  const root = pull.comments.find((comment) => comment.id === to.replyTo) ?? to
  const submittedAt = world.clock.now
  const review = makeReview(world, pull, { user, body: '', state: 'COMMENTED', commit: pull.head.sha, submittedAt })
  const reply: ReviewComment = {
    ...root,
    id: nextId(world),
    user,
    body,
    createdAt: world.clock.now,
    updatedAt: world.clock.now,
    reactions: [],
    minimized: undefined,
    reviewId: review.id,
    replyTo: root.id,
    resolvedBy: undefined,
  }
  pull.comments.push(reply)
  issue.updatedAt = world.clock.now
  return reply
}

function refuseBody(message: string): never {
  invalid({ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message })
}
