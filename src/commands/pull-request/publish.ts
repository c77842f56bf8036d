/** Posts a review on GitHub in the best way that the token allows: as a review, else a check run, else annotations. Running it again changes nothing. */

import type { PullRequest } from '../../github/pull.ts'
import { readState, type State } from '../../github/read.ts'
import { deleteComment, editComment, editReview, foldComments, type Posted, postReview } from '../../github/write.ts'
import type { Report } from '../../report/report.ts'
import { moveToLines, type Review } from '../../review/comment/compose.ts'
import type { ReviewComment } from '../../review/comment/line-comment.ts'
import { type Plan, reconcile, summaryBody, summaryOf } from '../../review/comment/reconcile.ts'
import { type Check, publishCheck } from '../repository/check-run.ts'
import type { Ports } from '../repository/ports.ts'

/** By which channel a review was said; `nothing`: there was nothing new to say; `moved`: it is about a commit or state that has passed. */
export type Published = {
  readonly channel: 'review' | 'check-run' | 'annotations' | 'nothing' | 'moved'
  readonly reason?: string
  /** What happened to the check run, where one was to be made. */
  readonly check?: Check
}

export type Publication = {
  readonly pull: PullRequest
  readonly review: Review
  readonly report: Report
  readonly post: 'review' | 'summary' | 'none'
  readonly checkRun: boolean
  /** Whether nothing but the check run is to say it. */
  readonly isQuiet?: boolean
  /** What stands on the pull request, where that was read for the review. */
  readonly state?: State | undefined
}

/** Publishes a review. Run again with the same review it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function publish(ports: Ports, publication: Publication): Promise<Published> {
  const { pull, review, report, checkRun, isQuiet = false } = publication
  const said = isQuiet ? ({ kind: 'refused' } as const) : await sayReview(ports, publication)
  if (said.kind === 'moved') return { channel: 'moved', reason: 'a newer commit was pushed meanwhile' }
  if (said.kind === 'closed') return { channel: 'moved', reason: 'the pull request was closed meanwhile' }
  const isInstead = said.kind === 'refused'
  if (!checkRun && !isInstead) return { channel: said.kind === 'said' ? 'review' : 'nothing' }
  const check = await publishCheck(ports, pull, { review: 'review' in said ? said.review : review, report, isInstead })
  if (!isInstead) return { channel: said.kind === 'said' ? 'review' : 'nothing', check }
  if (check === 'made') return { channel: 'check-run', check }
  return { channel: 'annotations', check, ...(isQuiet ? {} : { reason: 'the token may neither post reviews nor make check runs' }) }
}

type Said = { readonly kind: 'said' | 'nothing'; readonly review: Review } | { readonly kind: 'refused' | 'moved' | 'closed' }

/** Posts what is new, updates what changed, folds away what is fixed. */
async function sayReview(ports: Ports, { pull, review, post, state: read }: Publication): Promise<Said> {
  const state = read ?? (await readState(ports.client, pull, ports))
  if (!state.isOpen) return { kind: 'closed' }
  if (state.head !== review.commit) return { kind: 'moved' }
  const wanted = post === 'summary' ? moveToLines(review, review.comments) : review
  const plan = reconcile(wanted, state)
  const standing = summaryOf(state)
  const hasNews = wanted.comments.length + wanted.lines.length + wanted.notes.length + wanted.things + (wanted.unjudged?.length ?? 0) > 0
  if (!standing && !hasNews && isEmpty(plan)) return { kind: 'nothing', review: wanted }
  const isNew = plan.post.length > 0 || (!standing && hasNews)
  const posted = isNew ? await postNew(ports, { pull, review: wanted, plan, standing }) : { review: wanted, summary: standing }
  if (typeof posted === 'string') return { kind: posted }
  const body = summaryBody(posted.review)
  const isStale = posted.summary !== undefined && posted.summary.body !== body
  if (isStale) {
    const edited = await editReview(ports.client, pull, { id: posted.summary.id, body }, ports)
    if (edited.kind === 'refused' && !isNew) return { kind: 'refused' }
  }
  await tidy(ports, pull, plan)
  if (isNew) await removeRepeats(ports, pull, wanted)
  return { kind: isNew || isStale || !isEmpty(plan) ? 'said' : 'nothing', review: posted.review }
}

function isEmpty(plan: Plan): boolean {
  return Object.values(plan).every(({ length }) => length === 0)
}

type Summary = { readonly id: number; readonly body: string }
type News = { readonly pull: PullRequest; readonly review: Review; readonly plan: Plan; readonly standing: Summary | undefined }
type Spoken = { readonly review: Review; readonly summary: Summary | undefined }

/** One review with all new comments. What GitHub does not take as a comment comes back as a line for the summary. */
async function postNew(ports: Ports, { pull, review, plan, standing }: News): Promise<Spoken | 'refused' | 'moved'> {
  const onLines = plan.post.filter(isOnLine)
  let spoken = review
  let summary = standing
  if (onLines.length > 0 || !standing) {
    const first = await postSurely(ports, { pull, review, comments: onLines, isFirst: !standing })
    let result = first
    if (first.kind === 'invalid') {
      const { head } = await readState(ports.client, pull, ports)
      if (head !== review.commit) return 'moved'
      // GitHub refuses all for one; it does not say which, and those whose patch it gave itself are the less likely.
      const sure = onLines.filter(({ isOwnHunk }) => !isOwnHunk)
      const withSure = moveToLines(
        review,
        onLines.filter(({ isOwnHunk }) => isOwnHunk),
      )
      if (0 < sure.length && sure.length < onLines.length)
        result = await postSurely(ports, { pull, review: withSure, comments: sure, isFirst: !standing })
      spoken = result.kind === 'posted' ? withSure : moveToLines(review, onLines)
      if (result.kind !== 'posted') ports.log(`GitHub did not take the comments (${first.why}); they are in the summary instead`)
      if (result.kind === 'invalid' && !standing) result = await postSurely(ports, { pull, review: spoken, comments: [], isFirst: true })
    }
    if (result.kind === 'refused' || result.kind === 'lost') return 'refused'
    if (result.kind === 'invalid' && !standing) return 'refused'
    if (result.kind === 'posted') summary ??= { id: result.id, body: summaryBody(spoken) }
  }
  return { review: spoken, summary }
}

type OnLine = ReviewComment & { readonly line: number }

function isOnLine(comment: ReviewComment): comment is OnLine {
  return comment.line !== undefined
}

/** Posts a review. Where no answer comes, what is there decides whether it must be said again. */
async function postSurely(
  ports: Ports,
  { pull, review, comments, isFirst }: { pull: PullRequest; review: Review; comments: readonly OnLine[]; isFirst: boolean },
): Promise<Posted> {
  const post = (some: readonly OnLine[]): Promise<Posted> =>
    postReview(ports.client, pull, { commit: review.commit, body: isFirst ? summaryBody(review) : '', comments: some }, ports)
  const result = await post(comments)
  if (result.kind !== 'lost') return result
  const state: State = await readState(ports.client, pull, ports)
  const missing = reconcile(review, state).post.filter(isOnLine)
  const summary = summaryOf(state)
  if (missing.length === 0 && (!isFirst || summary)) return { kind: 'posted', id: summary?.id ?? 0 }
  return post(missing)
}

/** Two runs at once may both have posted: the later one takes its own words back. */
async function removeRepeats(ports: Ports, pull: PullRequest, review: Review): Promise<void> {
  const { remove, repeated } = reconcile(review, await readState(ports.client, pull, ports))
  await tidy(ports, pull, { edit: [], fold: [], unfold: [], outdated: [], resolve: [], unresolve: [], remove, repeated })
}

async function tidy(ports: Ports, pull: PullRequest, { edit, remove, ...folding }: Omit<Plan, 'post'>): Promise<void> {
  for (const one of edit) await editComment(ports.client, pull, one, ports)
  for (const id of remove) await deleteComment(ports.client, pull, id, ports)
  await foldComments(ports.client, folding, ports)
}
