/** Says a review on GitHub by the best channel that the token allows: a review, else a check run, else annotations. Each run leaves the same state. */
import type { Severity } from '../finding.ts'
import { readState } from '../github/read.ts'
import {
  type Annotation,
  createCheckRun,
  deleteComment,
  editComment,
  editReview,
  foldComments,
  postFileComment,
  postReview,
} from '../github/write.ts'
import { code } from '../markdown.ts'
import { toMarkdown } from '../report/markdown.ts'
import type { Review } from '../review/compose.ts'
import { type Plan, reconcile, summaryBody, summaryOf } from '../review/reconcile.ts'
import { counted, type Report } from './report.ts'
import type { Ports, PullRequest } from './review-pull-request.ts'

/** By which channel a review was said; `nothing`: there was nothing new to say; `moved`: a newer commit will be reviewed instead. */
export type Published = { readonly channel: 'review' | 'check-run' | 'annotations' | 'nothing' | 'moved'; readonly reason?: string }

export type Publication = {
  readonly pull: PullRequest
  readonly review: Review
  readonly report: Report
  readonly post: 'review' | 'summary' | 'none'
  readonly checkRun: boolean
}

/** Publishes a review. Run again with the same review it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function publish(ports: Ports, publication: Publication): Promise<Published> {
  const { pull, review, report, checkRun } = publication
  const said = await sayReview(ports, publication)
  if (said === 'moved') return { channel: 'moved', reason: 'a newer commit was pushed meanwhile' }
  const needsCheck = checkRun || said === 'refused'
  if (!needsCheck) return { channel: said === 'said' ? 'review' : 'nothing' }
  const run = await createCheckRun(
    ports.client,
    pull,
    { commit: review.commit, conclusion: review.conclusion, ...checkOutput(review, report, said === 'refused') },
    ports,
  )
  if (said !== 'refused') return { channel: said === 'said' ? 'review' : 'nothing' }
  return run.kind === 'posted'
    ? { channel: 'check-run' }
    : { channel: 'annotations', reason: 'the token may neither post reviews nor make check runs' }
}

/** Posts what is new, updates what changed, folds away what is cured. */
async function sayReview(ports: Ports, { pull, review, post }: Publication): Promise<'said' | 'nothing' | 'refused' | 'moved'> {
  const state = await readState(ports.client, pull, ports)
  if (state.head !== review.commit) return 'moved'
  const wanted = post === 'summary' ? asSummary(review) : review
  const plan = reconcile(wanted, state)
  const summary = summaryOf(state)
  const hasNews = wanted.comments.length > 0 || wanted.lines.length > 0 || wanted.left > 0
  if (!summary && !hasNews && isEmpty(plan)) return 'nothing'
  let isSaid = false
  if (plan.post.length > 0 || (!summary && hasNews)) {
    const result = await postNew(ports, { pull, review: wanted, plan, isFirst: summary === undefined })
    if (result !== 'said') return result
    isSaid = true
  }
  if (summary && summary.body !== summaryBody(wanted)) {
    const edited = await editReview(ports.client, pull, { id: summary.id, body: summaryBody(wanted) }, ports)
    if (edited.kind === 'refused') return isSaid ? 'said' : 'refused'
    isSaid = true
  }
  const tidied = await tidy(ports, pull, plan)
  return isSaid || tidied ? 'said' : 'nothing'
}

function isEmpty({ post, edit, fold, unfold, remove }: Plan): boolean {
  return [post, edit, fold, unfold, remove].every(({ length }) => length === 0)
}

type News = { readonly pull: PullRequest; readonly review: Review; readonly plan: Plan; readonly isFirst: boolean }

/** One review with all new comments; where GitHub does not take its lines, the same as a summary alone. */
async function postNew(ports: Ports, { pull, review, plan, isFirst }: News): Promise<'said' | 'refused' | 'moved'> {
  const onLines = plan.post.filter(({ line }) => line !== undefined)
  const body = isFirst ? summaryBody(review) : 'New since the last review:'
  const result = await postReview(ports.client, pull, { commit: review.commit, body, comments: onLines }, ports)
  if (result.kind === 'refused') return 'refused'
  if (result.kind === 'lost') return afterLoss(ports, { pull, review, plan, isFirst })
  if (result.kind === 'invalid') {
    ports.log(`GitHub did not take the comments (${result.why}); they are said in the summary instead`)
    const again = await postReview(ports.client, pull, { commit: review.commit, body: summaryBody(asSummary(review)), comments: [] }, ports)
    return again.kind === 'posted' ? 'said' : 'refused'
  }
  for (const { path, body: text, line } of plan.post)
    if (line === undefined) await postFileComment(ports.client, pull, { commit: review.commit, path, body: text }, ports)
  await removeRepeats(ports, pull, review)
  return 'said'
}

/** No answer came: what is there decides whether it must be said again. */
async function afterLoss(ports: Ports, news: News): Promise<'said' | 'refused' | 'moved'> {
  const state = await readState(ports.client, news.pull, ports)
  const plan = reconcile(news.review, state)
  const isThere = plan.post.every(({ line }) => line === undefined) && (!news.isFirst || summaryOf(state) !== undefined)
  if (isThere) return 'said'
  const result = await postReview(
    ports.client,
    news.pull,
    {
      commit: news.review.commit,
      body: news.isFirst ? summaryBody(news.review) : 'New since the last review:',
      comments: plan.post.filter(({ line }) => line !== undefined),
    },
    ports,
  )
  return result.kind === 'posted' ? 'said' : 'refused'
}

/** Two runs at once may both have posted: the later one takes its own words back. */
async function removeRepeats(ports: Ports, pull: PullRequest, review: Review): Promise<void> {
  const state = await readState(ports.client, pull, ports)
  const { remove } = reconcile(review, state)
  for (const id of remove) await deleteComment(ports.client, pull, id, ports)
  const first = summaryOf(state)
  const repeated = state.reviews.filter((one) => first && one.id !== first.id && one.body === first.body && !one.isMinimized)
  if (repeated.length > 0) await foldComments(ports.client, { fold: [], unfold: [], repeated: repeated.map(({ nodeId }) => nodeId) }, ports)
}

async function tidy(ports: Ports, pull: PullRequest, { edit, fold, unfold, remove }: Plan): Promise<boolean> {
  for (const one of edit) await editComment(ports.client, pull, one, ports)
  for (const id of remove) await deleteComment(ports.client, pull, id, ports)
  if (fold.length + unfold.length > 0) await foldComments(ports.client, { fold, unfold }, ports)
  return edit.length + fold.length + unfold.length + remove.length > 0
}

/** The review without comments on lines: each becomes a line of the summary. */
function asSummary(review: Review): Review {
  const lines = review.comments.map(
    ({ path, line, body }) => `- ${code(path)}${line === undefined ? '' : `, line ${line}`}: ${firstParagraph(body)}`,
  )
  return { ...review, comments: [], lines: [...lines, ...review.lines] }
}

function firstParagraph(body: string): string {
  return body.split('\n\n')[0]!.replace(/^- /, '').replace(/\n- /g, ' ')
}

const levels: Readonly<Record<Severity, Annotation['level']>> = { error: 'failure', warning: 'warning', info: 'notice' }

/** What a check run shows; annotations only where no review could be posted, so that nothing is said twice. */
function checkOutput(review: Review, report: Report, isInstead: boolean): { title: string; summary: string; annotations: Annotation[] } {
  const findings = counted(report)
  const title =
    review.conclusion === 'neutral'
      ? 'Not reviewed'
      : findings.length === 0
        ? 'Nothing to say about this change'
        : `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to look at`
  const annotations = !isInstead
    ? []
    : findings.map(({ path, place, severity, rule, message, corrected }) => ({
        path,
        line: place.start.line,
        endLine: place.end.line,
        level: levels[severity],
        title: rule,
        message: corrected === undefined ? message : `${message}\n\nCorrected:\n${corrected}`,
      }))
  return { title, summary: review.conclusion === 'neutral' ? review.lines.join('\n') : toMarkdown(report), annotations }
}
