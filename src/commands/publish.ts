/** Says a review on GitHub by the best channel that the token allows: a review, else a check run, else annotations. Each run leaves the same state. */
import type { Severity } from '../finding.ts'
import type { Repo } from '../github/client.ts'
import { readState, type State } from '../github/read.ts'
import {
  type Annotation,
  createCheckRun,
  deleteComment,
  editComment,
  editReview,
  foldComments,
  type Posted,
  postFileComment,
  postReview,
} from '../github/write.ts'
import { escapeText } from '../markdown.ts'
import { toMarkdown } from '../report/markdown.ts'
import { moveToLines, type Review, type ReviewComment } from '../review/compose.ts'
import { type Plan, reconcile, summaryBody, summaryOf } from '../review/reconcile.ts'
import { counted, type Report } from './report.ts'
import type { Ports, PullRequest } from './review-pull-request.ts'

/** By which channel a review was said; `nothing`: there was nothing new to say; `moved`: it is about a commit or state that has passed. */
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
  if (said === 'closed') return { channel: 'moved', reason: 'the pull request was closed meanwhile' }
  const isInstead = said === 'refused'
  if (!checkRun && !isInstead) return { channel: said === 'said' ? 'review' : 'nothing' }
  const run = await createCheckRun(
    ports.client,
    pull,
    { commit: review.commit, conclusion: review.conclusion, ...checkOutput(review, report, isInstead) },
    ports,
  )
  if (!isInstead) return { channel: said === 'said' ? 'review' : 'nothing' }
  return run.kind === 'posted'
    ? { channel: 'check-run' }
    : { channel: 'annotations', reason: 'the token may neither post reviews nor make check runs' }
}

/** Says in a check run why a pull request is left alone; a token that may not make one says nothing. */
export async function publishSkip(ports: Ports, pull: PullRequest, reason: string): Promise<void> {
  const summary = `listkeeper left this pull request alone: ${escapeText(reason)}.`
  await createCheckRun(
    ports.client,
    pull,
    { commit: pull.head, conclusion: 'neutral', title: 'Not reviewed', summary, annotations: [] },
    ports,
  )
}

/** Lets a merge queue go on at once: each of its pull requests was reviewed by itself. What came of it comes back as a line. */
export async function passMergeGroup(ports: Ports, { owner, repo, commit }: Repo & { readonly commit: string }): Promise<string> {
  const said = { title: 'Nothing to say', summary: 'Each pull request of this merge group was reviewed by itself.', annotations: [] }
  const made = await createCheckRun(ports.client, { owner, repo }, { commit, conclusion: 'success', ...said }, ports)
  return made.kind === 'posted' ? 'The merge group may go on.' : `The merge group was not answered: ${made.kind}.`
}

/** Posts what is new, updates what changed, folds away what is cured. */
async function sayReview(ports: Ports, { pull, review, post }: Publication): Promise<'said' | 'nothing' | 'refused' | 'moved' | 'closed'> {
  const state = await readState(ports.client, pull, ports)
  if (!state.isOpen) return 'closed'
  if (state.head !== review.commit) return 'moved'
  const wanted = post === 'summary' ? moveToLines(review, review.comments) : review
  const plan = reconcile(wanted, state)
  const standing = summaryOf(state)
  const hasNews = wanted.comments.length + wanted.lines.length + wanted.notes.length > 0
  if (!standing && !hasNews && isEmpty(plan)) return 'nothing'
  const isNew = plan.post.length > 0 || (!standing && hasNews)
  const posted = isNew ? await postNew(ports, { pull, review: wanted, plan, standing }) : { review: wanted, summary: standing }
  if (typeof posted === 'string') return posted
  const body = summaryBody(posted.review)
  const isStale = posted.summary !== undefined && posted.summary.body !== body
  if (isStale) {
    const edited = await editReview(ports.client, pull, { id: posted.summary.id, body }, ports)
    if (edited.kind === 'refused' && !isNew) return 'refused'
  }
  await tidy(ports, pull, plan)
  if (isNew) await removeRepeats(ports, pull, wanted)
  return isNew || isStale || !isEmpty(plan) ? 'said' : 'nothing'
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
  const failed: ReviewComment[] = []
  let spoken = review
  let summary = standing
  if (onLines.length > 0 || !standing) {
    const first = await postSurely(ports, { pull, review, comments: onLines, isFirst: !standing })
    if (first.kind === 'invalid') {
      const { head } = await readState(ports.client, pull, ports)
      if (head !== review.commit) return 'moved'
      ports.log(`GitHub did not take the comments (${first.why}); they are said in the summary instead`)
      spoken = moveToLines(review, onLines)
    }
    const result =
      first.kind === 'invalid' && !standing ? await postSurely(ports, { pull, review: spoken, comments: [], isFirst: true }) : first
    if (result.kind === 'refused' || result.kind === 'lost') return 'refused'
    if (result.kind === 'invalid' && !standing) return 'refused'
    if (result.kind === 'posted') summary ??= { id: result.id, body: summaryBody(spoken) }
  }
  for (const comment of plan.post.filter((one) => !isOnLine(one))) {
    const result = await postFileComment(ports.client, pull, { commit: review.commit, path: comment.path, body: comment.body }, ports)
    if (result.kind !== 'posted') failed.push(comment)
  }
  return { review: moveToLines(spoken, failed), summary }
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

const levels: Readonly<Record<Severity, Annotation['level']>> = { error: 'failure', warning: 'warning', info: 'notice' }

/** GitHub takes 65,535 bytes of a check run's summary; it says characters and counts bytes (github/docs#35252). */
const longestOutput = 65_000

/** What a check run shows; annotations only where no review could be posted, so that nothing is said twice. */
function checkOutput(review: Review, report: Report, isInstead: boolean): { title: string; summary: string; annotations: Annotation[] } {
  const findings = counted(report)
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
  return { title: titleOf(review), summary: summaryOfRun(review, report), annotations }
}

/** As much of the report as has room in a check run, where a letter may take four bytes. */
function summaryOfRun(review: Review, report: Report): string {
  let text = outcomeMarkdown(review, report, longestOutput)
  for (let bytes = Buffer.byteLength(text), tried = 0; bytes > longestOutput && tried < 8; bytes = Buffer.byteLength(text), tried++)
    text = outcomeMarkdown(review, report, Math.floor((text.length * longestOutput) / bytes))
  return text
}

function titleOf({ conclusion, notes, lines, things }: Review): string {
  if (conclusion === 'neutral') return 'Not reviewed'
  if (things === 0) return notes.length + lines.length === 0 ? 'Nothing to say about this change' : 'Something to know about this change'
  return `${things} ${things === 1 ? 'thing' : 'things'} to look at`
}

/** Review and report as Markdown of at most so many characters, for a check run or a step summary: whole items, and how many are left out. */
export function outcomeMarkdown({ notes, conclusion }: Review, report: Report, longest: number): string {
  const own = notes.filter((note) => !report.shifts.includes(note)).join('\n')
  if (conclusion === 'neutral') return own
  return toMarkdown(report, { longest, notes: own })
}
