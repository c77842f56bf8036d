/** Compares a review with what we posted before: nothing is repeated, what is cured is marked so, threads with human replies are left alone. Pure. */
import type { Review, ReviewComment } from './compose.ts'
import { readMark } from './marker.ts'

/** A comment of ours that stands on the pull request. */
export type PostedComment = {
  readonly id: number
  readonly nodeId: string
  readonly body: string
  readonly isMinimized: boolean
  /** Whether somebody else has answered in its thread. */
  readonly hasReplies: boolean
}

/** A review of ours that stands on the pull request. */
export type PostedReview = { readonly id: number; readonly nodeId: string; readonly body: string; readonly isMinimized: boolean }

export type Posted = { readonly comments: readonly PostedComment[]; readonly reviews: readonly PostedReview[] }

/** What is to be done so that the pull request says what the review says. */
export type Plan = {
  readonly post: readonly ReviewComment[]
  /** Comments whose words changed because some of their faults are cured. */
  readonly edit: readonly { readonly id: number; readonly body: string }[]
  /** Node ids of comments to fold away as resolved, and of cured ones that relapsed, to unfold. */
  readonly fold: readonly string[]
  readonly unfold: readonly string[]
  /** Comments of ours that say the same as an earlier one: two runs at once. */
  readonly remove: readonly number[]
}

/** The plan for a review. The same review again, after its plan was carried out, gives an empty plan. */
export function reconcile({ comments }: Review, posted: Posted): Plan {
  const known = new Map<string, PostedComment[]>()
  for (const comment of posted.comments.toSorted((a, b) => a.id - b.id)) {
    const mark = readMark(comment.body)
    if (mark) known.set(mark.key, [...(known.get(mark.key) ?? []), comment])
  }
  const post: ReviewComment[] = []
  const edit: { id: number; body: string }[] = []
  const unfold: string[] = []
  const kept = new Set<PostedComment>()
  for (const comment of comments) {
    const earlier = (known.get(comment.mark.key) ?? []).find((one) => coversAll(one, comment))
    if (!earlier) {
      post.push(comment)
      continue
    }
    kept.add(earlier)
    if (earlier.hasReplies) continue
    if (earlier.isMinimized) unfold.push(earlier.nodeId)
    if (faultsOf(earlier).length !== comment.mark.faults.length) edit.push({ id: earlier.id, body: comment.body })
  }
  const rest = [...known.values()].flat().filter((comment) => !kept.has(comment) && !comment.hasReplies)
  const remove = rest.filter((comment) =>
    [...known.values()].some((same) =>
      same.some((other) => other.id < comment.id && other.body === comment.body && !comment.isMinimized && kept.has(other)),
    ),
  )
  const fold = rest.filter((comment) => !comment.isMinimized && !remove.includes(comment)).map(({ nodeId }) => nodeId)
  return { post, edit, fold, unfold, remove: remove.map(({ id }) => id) }
}

function faultsOf({ body }: PostedComment): readonly string[] {
  return readMark(body)?.faults ?? []
}

/** Whether a posted comment speaks of every fault that the new one would. */
function coversAll(posted: PostedComment, comment: ReviewComment): boolean {
  const faults = faultsOf(posted)
  return comment.mark.faults.every((fault) => faults.includes(fault))
}

const summaryMark = '<!-- listkeeper:1 summary -->'

/** The summary review of ours, the first one posted. */
export function summaryOf({ reviews }: Posted): PostedReview | undefined {
  return reviews.filter(({ body }) => body.includes(summaryMark)).toSorted((a, b) => a.id - b.id)[0]
}

/** The body of the summary: how many things, what has no line of its own, and what the cap left out. */
export function summaryBody({ comments, lines, left, conclusion }: Review, report?: string): string {
  const count = comments.length + left
  const parts: string[] = []
  if (conclusion === 'neutral') parts.push(...lines)
  else if (count === 0 && lines.length === 0) parts.push('Everything is corrected. Thank you!')
  else {
    parts.push(headline(count, conclusion))
    if (lines.length > 0) parts.push(lines.join('\n'))
    if (left > 0)
      parts.push(
        `${left} more ${left === 1 ? 'thing is' : 'things are'} not shown as ${left === 1 ? 'a comment' : 'comments'}, so that this stays readable${report ? `: see ${report}` : ''}.`,
      )
  }
  return `${parts.join('\n\n')}\n\n${summaryMark}`
}

function headline(count: number, conclusion: Review['conclusion']): string {
  if (count === 0) return 'Thank you for the contribution! Nothing to change; just so you know:'
  const things = count === 1 ? 'one thing' : `${count} things`
  return conclusion === 'failure'
    ? `Thank you for the contribution! There ${count === 1 ? 'is' : 'are'} ${things} to look at before it can be merged; the comments say what, with the corrected lines.`
    : `Thank you for the contribution! ${count === 1 ? 'One small thing' : `${count} small things`} could be nicer; the comments say what. None of them stands in the way.`
}
