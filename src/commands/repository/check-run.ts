/** The one check run that can be required: it is there, completed, on every head that listkeeper judged, made or left alone. */
import type { Severity } from '../../finding.ts'
import { GitHubError, type Repo } from '../../github/client.ts'
import { type Annotation, type CheckRun, createCheckRun } from '../../github/write.ts'
import { code, escapeText } from '../../markdown.ts'
import { toMarkdown } from '../../report/markdown.ts'
import { nothingFound, plainLine } from '../../report/plain-words.ts'
import { counted, type Report } from '../../report/report.ts'
import type { Review } from '../../review/comment/compose.ts'
import { summaryText } from '../../review/comment/reconcile.ts'
import { unjudgedTitle } from '../../review/comment/unjudged-words.ts'
import { counted as countOf } from '../../review/text/enumerate.ts'
import type { Ports } from './ports.ts'

/** What happened to a check run; `refused`: the token lacks `checks: write`, so that only the result of the job shows the conclusion. */
export type Check = 'made' | 'refused' | 'lost'

type Target = Repo & { readonly head: string }

export type CheckSaid = {
  readonly review: Review
  readonly report: Report
  /** Whether no review says it, so that the check run has to say all of it. */
  readonly isInstead: boolean
}

/** Says a review in the check run of its commit. */
export function publishCheck(ports: Ports, repo: Repo, { review, report, isInstead }: CheckSaid): Promise<Check> {
  return make(ports, repo, {
    commit: review.commit,
    conclusion: review.conclusion,
    title: titleOf(review, report),
    summary: isInstead
      ? fitting((longest) => outcomeMarkdown(review, report, longest))
      : fitting((longest) => summaryOf(review, report, longest)),
    // Where a review says it, nothing is said twice.
    annotations: isInstead ? annotationsOf(report) : [],
    ...(ports.checks?.canFix && hasFix(report) ? { button: fixButton } : {}),
  })
}

/** Pressed, it does what `/listkeeper fix` does. */
const fixButton = { label: 'Fix', description: 'Commit the safe fixes to this branch', identifier: 'fix' }

function hasFix(report: Report): boolean {
  return counted(report).some(({ fix, introduced }) => fix !== undefined && introduced !== false)
}

/** Says why a pull request is left alone. */
export function publishSkip(ports: Ports, pull: Target, reason: string): Promise<Check> {
  const summary = `listkeeper did not review this pull request: ${escapeText(reason)}.`
  return make(ports, pull, { commit: pull.head, conclusion: 'neutral', title: 'Not reviewed', summary, annotations: [] })
}

/** Why a commit could not be judged, as a sentence without its period: what GitHub said, and of other errors nothing that is not for everybody. */
export function whyFailed(error: unknown): string {
  return error instanceof GitHubError ? error.message : 'listkeeper itself failed; its log says more'
}

/** Says that a commit could not be judged at all, and why; `why` is a sentence without its period. */
export function publishFailure(ports: Ports, pull: Target, why: string): Promise<Check> {
  const summary = `This commit could not be judged: ${escapeText(why)}. Run the check again; if that does not help, a maintainer has to look at it.`
  return make(ports, pull, { commit: pull.head, conclusion: 'action_required', title: 'Could not be judged', summary, annotations: [] })
}

/** Lets a merge queue continue at once: each of its pull requests was judged by itself. Returns the outcome as a line. */
export async function passMergeGroup(ports: Ports, { owner, repo, commit }: Repo & { readonly commit: string }): Promise<string> {
  const title = 'Each pull request in this merge group was checked separately'
  const summary = 'Merge groups are not checked again: each pull request in them was checked before it was queued.'
  const check = await make(ports, { owner, repo }, { commit, conclusion: 'success', title, summary, annotations: [] })
  const said = 'Each pull request in the merge group was checked separately'
  return check === 'made' ? `${said}.` : `${said}; ${withoutCheck(check)}.`
}

/** Why there is no check run, and what serves instead; a sentence without its period. */
export function withoutCheck(check: Exclude<Check, 'made'>): string {
  return check === 'refused'
    ? 'the token may not make check runs (`checks: write`), so only the job itself can be a required check'
    : 'GitHub did not accept the check run; run this again if the check is required'
}

async function make({ client, checks, ...waiting }: Ports, repo: Repo, run: CheckRun): Promise<Check> {
  const id = checks?.take(run.commit)
  const whole = { ...run, ...(id === undefined ? {} : { id }), ...(checks ? { subject: checks.subject } : {}) }
  const made = await createCheckRun(client, repo, whole, waiting)
  if (made.kind === 'invalid') waiting.log(`GitHub did not accept the check run: ${made.why}`)
  return made.kind === 'posted' ? 'made' : made.kind === 'refused' ? 'refused' : 'lost'
}

const levels: Readonly<Record<Severity, Annotation['level']>> = { error: 'failure', warning: 'warning', info: 'notice' }

function annotationsOf(report: Report): Annotation[] {
  return report.files.flatMap((file) =>
    counted({ ...report, files: [file] }).map((finding) => ({
      path: finding.path,
      line: finding.place.start.line,
      endLine: finding.place.end.line,
      level: levels[finding.severity],
      title: finding.rule,
      message: [plainLine(finding, file), ...(finding.corrected === undefined ? [] : [`Corrected:\n${finding.corrected}`])].join('\n\n'),
    })),
  )
}

/** What was checked and the outcome. It never says that a change is good. */
function titleOf(review: Review, { files }: Report): string {
  const { conclusion, notes, lines, things, facts, unjudged = [], isUnread, waiting = 0, requirements } = review
  if (isUnread) return 'Not reviewed: the configuration cannot be read'
  if (conclusion === 'neutral') return 'Not reviewed'
  const found = things === 0 ? '' : `${countOf(things, 'thing')} to look at`
  if (unjudged.length > 0) return [unjudgedTitle(unjudged), ...(found ? [found] : [])].join('; ')
  if (found) return found
  if (waiting > 0) return `Waits for a maintainer: ${countOf(waiting, 'answered question')}`
  if (conclusion === 'failure') return 'There is something to look at before this can be merged'
  if (files.length === 0 && notes.length === 0)
    return facts === undefined
      ? 'This change touches no list, so nothing was checked'
      : 'This change takes a list away, so nothing is left to check in it'
  const toKnow = notes.length + lines.length
  const byHand = requirements?.unknown ?? 0
  const more = [toKnow === 0 ? '' : countOf(toKnow, 'note'), byHand === 0 ? '' : `${countOf(byHand, 'requirement')} to check by hand`]
  return ['No formatting or duplicate problems found', ...more.filter((one) => one !== '')].join('; ')
}

/** The summary of the review, what was looked at, and what was found in it. */
function summaryOf(review: Review, report: Report, longest: number): string {
  const { things, notes, lines, facts, requirements, unjudged = [], isUnread } = review
  const hasNews = things + notes.length + lines.length + unjudged.length > 0
  const said = hasNews ? cutLines(summaryText(review), longest / 2) : ''
  const start = [
    said === '' ? (facts ?? '') : said,
    isUnread ? '' : lookedAt(report, things === 0),
    said === '' ? (requirements?.markdown ?? '') : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  return things === 0 ? start : `${start}\n\n${toMarkdown(report, { longest: Math.max(0, longest - start.length - 2) })}`
}

/** More paths than this, or longer ones, are only counted. */
const mostPaths = 20
const longestPath = 200

function lookedAt({ files }: Report, isClean: boolean): string {
  if (files.length === 0) return 'No list was checked.'
  const shown = files
    .filter(({ path }) => path.length <= longestPath)
    .slice(0, mostPaths)
    .map(({ path, entries }) => `${code(path)} (${entries === 1 ? '1 entry' : `${entries} entries`})`)
  const rest = files.length - shown.length
  return `The change was checked for format, hidden links, duplicates and table of contents in ${[...shown, ...(rest > 0 ? [countOf(rest, 'list')] : [])].join(', ')}. ${isClean ? nothingFound : 'A maintainer decides whether it fits the list.'}`
}

/** Whole lines of a text, as many as there is room for. */
function cutLines(text: string, longest: number): string {
  if (text.length <= longest) return text
  const more = 'This is only a part; the review has all of it.'
  const end = text.lastIndexOf('\n', longest - more.length - 2)
  return `${text.slice(0, Math.max(0, end))}\n\n${more}`
}

/** GitHub takes 65,535 bytes of a check run's summary; it says characters and counts bytes (github/docs#35252). */
const longestOutput = 65_000

/** As much of a text as has room in a check run, where a letter may take four bytes. */
function fitting(textOf: (longest: number) => string): string {
  let text = textOf(longestOutput)
  for (let bytes = Buffer.byteLength(text), tried = 0; bytes > longestOutput && tried < 8; bytes = Buffer.byteLength(text), tried++)
    text = textOf(Math.floor((text.length * longestOutput) / bytes))
  return text
}

/** Review and report as Markdown of at most so many characters, for a check run or a step summary: whole items, and how many are left out. */
export function outcomeMarkdown({ notes, conclusion, isUnread, requirements }: Review, report: Report, longest: number): string {
  const own = notes.filter((note) => !report.shifts.includes(note)).join('\n')
  if (conclusion === 'neutral' || isUnread) return own
  const table = requirements?.markdown ?? ''
  const said = toMarkdown(report, { longest: Math.max(0, longest - table.length - 3), notes: own })
  return table === '' ? said : `${said.trimEnd()}\n\n${table}\n`
}
