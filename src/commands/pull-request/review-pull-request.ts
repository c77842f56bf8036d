/** Reviews one pull request on GitHub: reads it, judges it, and posts what the token may post. The Action and the app both call this and nothing else. */

import type { Admission } from '../../admission/answers.ts'
import { admissionTable } from '../../admission/table.ts'
import { withUnmet } from '../../admission/triage/closing.ts'
import { offLabel, whyOffHere } from '../../admission/triage/labels.ts'
import type { Config } from '../../config/index.ts'
import type { Severity } from '../../finding.ts'
import { GitHubError } from '../../github/client.ts'
import { isOwnBranch } from '../../github/commits.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readState } from '../../github/read.ts'
import { hasCheckRun } from '../../github/write.ts'
import { escapeText, toPlain } from '../../markdown.ts'
import type { Report } from '../../report/report.ts'
import { isNamed } from '../../review/command/accepted.ts'
import { composeReview, type Review } from '../../review/comment/compose.ts'
import type { Hunk } from '../../review/comment/hunks.ts'
import { ownHunks } from '../../review/comment/own-hunks.ts'
import { standingOf } from '../../review/comment/reconcile.ts'
import type { LinkTools } from '../links/check-new-links.ts'
import { type Check, publishFailure, publishSkip, whyFailed } from '../repository/check-run.ts'
import type { Ports } from '../repository/ports.ts'
import { whyOff } from '../repository/switched-off.ts'
import { autofixPullRequest } from './fix-pull-request.ts'
import { labelProposal } from './label-proposal.ts'
import { type Found, isHeld, lookFurther, type Read } from './look-further.ts'
import { offerLines } from './offer-comments.ts'
import { previewConfig } from './preview-config.ts'
import { type Published, publish } from './publish.ts'
import { type PullReading, readPullRequest } from './read-pull-request.ts'
import { nothingSettled, readSettled, settle } from './settled.ts'
import { steadyCorrections } from './stable-suggestions.ts'
import { whySkipped } from './why-skipped.ts'

export type ReviewOptions = {
  readonly failOn: Severity | 'never'
  /** Whether a check run shows the conclusion, because no job of the workflow does. */
  readonly checkRun: boolean
  /** Rules whose corrections are committed first, besides those of the configuration. */
  readonly autofix?: readonly string[]
  /** What links are checked with; without it no link is checked. */
  readonly links?: LinkTools
  /** Which links are checked, stronger than the configuration. */
  readonly which?: Config['review']['links']
  /** Markdown lines for a summary that is written anyway, from what is at a commit of the base. */
  readonly remarks?: (commit: string) => Promise<readonly string[]>
  /** Whether the head is new, or somebody asks for a review: what was there before listkeeper came hears nothing until then. Default: true. */
  readonly isNews?: boolean
  /** Whether all that is found is accepted, because a person with write access asked for that. */
  readonly acceptAll?: boolean
  /** Milliseconds since 1970; without it the age of what is new is not judged. */
  readonly now?: () => number
}

/** How a review ended. `report` is absent where nothing was reviewed. */
export type Outcome = {
  readonly conclusion: Review['conclusion']
  readonly channel: Published['channel'] | 'skipped'
  readonly reason?: string
  /** What happened to the check run, where one was to be made. */
  readonly check?: Check
  readonly report?: Report
  readonly review?: Review
  /** What the list asks of the new entries and of the proposal, answered; absent where it asks nothing, or nothing is new. */
  readonly admission?: Admission
  /** The commit with corrections that was made first; the review is about it. */
  readonly fixed?: string
  /** The labels that would have made a difference; absent where that is not known. */
  readonly labels?: readonly string[]
}

/**
 * Reviews a pull request and posts what there is to say, after it has corrected what the configuration asks to be corrected. A run
 * that fails leaves a check run that says so.
 * @throws {GitHubError} where GitHub cannot be read.
 */
export async function reviewPullRequest(ports: Ports, pull: PullRequest, options: ReviewOptions): Promise<Outcome> {
  // A label needs no configuration: it holds where that is broken, too.
  const off = whyOffHere(pull.labels)
  if (off !== undefined) return { ...(await saySkipped(ports, pull, off, options)), labels: [offLabel] }
  if (options.isNews === false && !(await isKnown(ports, pull)))
    return {
      conclusion: 'neutral',
      channel: 'skipped',
      reason: 'listkeeper has not seen it before; its next push is reviewed, or `/listkeeper recheck`',
    }
  if (isOwn(pull)) return withFailure(ports, pull, options, () => judgeOwn(ports, pull, options))
  let labels: readonly string[] | undefined
  const fixed = await withFailure(ports, pull, options, async (): Promise<Outcome | string> => {
    const read = await readPullRequest(ports, pull, (config) => {
      labels = [offLabel, ...config.review.skip.labels]
      return whySkipped(config, pull)
    })
    const commit = read.kind === 'read' ? await autofixPullRequest(ports, pull, read, options.autofix) : undefined
    return commit ?? sayReading(ports, pull, read, options)
  })
  if (typeof fixed !== 'string') return labels ? { ...fixed, labels } : fixed
  // No workflow runs after a commit by the workflow's own token: this run says what holds for the new head.
  const corrected = { ...pull, head: fixed }
  const withCheckRun = { ...options, checkRun: true }
  const outcome = await withFailure(ports, corrected, withCheckRun, async () =>
    sayReading(ports, corrected, await readPullRequest(ports, corrected), withCheckRun),
  )
  return { ...outcome, fixed }
}

/** Does something for a commit; where it fails, the commit has a check run that says so, because GitHub would wait without end for a required one. */
async function withFailure<Result>(
  ports: Ports,
  pull: PullRequest,
  { checkRun }: ReviewOptions,
  task: () => Promise<Result>,
): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    if (checkRun) await publishFailure(ports, pull, whyFailed(error))
    throw error
  }
}

/** A pull request of our own is judged as any other, and says it in its check run alone: nobody is notified of it. */
async function judgeOwn(ports: Ports, pull: PullRequest, options: ReviewOptions): Promise<Outcome> {
  const read = await readPullRequest(ports, pull, whyOff)
  if (read.kind === 'skipped') return saySkipped(ports, pull, read.reason, options)
  if (read.kind === 'broken') return sayBroken(ports, pull, read, { ...options, isQuiet: true })
  return sayReview(
    ports,
    pull,
    { read, found: { report: read.report, context: { lines: [], findings: [] }, unconfirmed: [] } },
    { ...options, isQuiet: true },
  )
}

/** Whether listkeeper has said something on a pull request, or judged its head. What GitHub does not tell counts as yes. @throws {GitHubError} */
async function isKnown(ports: Ports, pull: PullRequest): Promise<boolean> {
  try {
    if (await hasCheckRun(ports.client, pull, pull.head, ports)) return true
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return true
    throw error
  }
  const { comments, reviews } = await readState(ports.client, pull, ports)
  return comments.length + reviews.length > 0
}

function isOwn({ branch }: PullRequest): boolean {
  return branch !== undefined && isOwnBranch(branch)
}

type Saying = ReviewOptions & {
  /** Whether the check run is all that is said. */
  readonly isQuiet?: boolean
}

/** Says what was read. */
async function sayReading(ports: Ports, pull: PullRequest, read: PullReading, options: Saying): Promise<Outcome> {
  if (read.kind === 'broken') return sayBroken(ports, pull, read, options)
  if (read.kind === 'skipped') return saySkipped(ports, pull, read.reason, options)
  return sayReview(ports, pull, { read, found: await lookFurther(ports, pull, read, options) }, options)
}

async function sayReview(
  ports: Ports,
  pull: PullRequest,
  { read, found }: { read: Read; found: Found },
  options: Saying,
): Promise<Outcome> {
  const { config, comparison, changes, notes, repositoryFiles } = read
  const preview = await previewConfig(ports, { pull, comparison, changes, repositoryFiles })
  const { context, unconfirmed } = found
  const state = options.isQuiet ? undefined : await readState(ports.client, pull, ports)
  const people = state ? await readSettled(ports, pull, state) : nothingSettled
  const { report, accepted } = settle(steadyCorrections(found.report, read), { ...people, acceptAll: options.acceptAll ?? false })
  const isAsked = isHeld(report)
  const patches = new Map(comparison.files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch] as const])))
  const bare = changes.filter(({ path, after }) => after !== null && !patches.has(path))
  const review = composeReview(report.files, {
    commit: pull.head,
    patches,
    hunks: new Map<string, readonly Hunk[]>([
      ...bare.map(({ path, before, after }) => [path, ownHunks(before, after!)] as const),
      // Files that the change does not touch have no lines in its diff.
      ...(repositoryFiles.others ?? []).map(({ path }) => [path, []] as const),
    ]),
    failOn: options.failOn,
    most: config.review.comments,
    notes: [...report.shifts, ...notes, ...preview.lines, ...context.lines],
    requirements: context.admission && admissionTable(context.admission, isAsked),
    details: withUnmet(context.table, isAsked ? context.admission : undefined, config.triage.close.rules),
    facts: report.facts,
    isAnswered: (mark) => isNamed(people.answered, mark),
    standing: state && standingOf(state),
    unconfirmed,
    unjudged: report.unjudged ?? [],
  })
  const hasContent = review.comments.length + review.lines.length + review.notes.length + review.things > 0
  const offer = hasContent && config.review.post === 'summary' && !options.isQuiet ? await offerLines(ports, pull, comparison.tip) : []
  for (const aside of read.asides) ports.log(toPlain(aside.replace(/^- /, '')))
  const remarks = hasContent ? [...read.asides, ...((await options.remarks?.(comparison.tip)) ?? []), ...offer] : []
  const withRemarks: Review = remarks.length > 0 ? { ...review, notes: [...review.notes, ...remarks] } : review
  const judged: Review = preview.isBroken && options.failOn !== 'never' ? { ...withRemarks, conclusion: 'failure' } : withRemarks
  const said: Review = accepted.length === 0 ? judged : { ...judged, accepted }
  const outcome = toOutcome(await publish(ports, { pull, review: said, report, post: config.review.post, state, ...options }), {
    review: said,
    report,
  })
  if (config.triage.labels && !options.isQuiet && outcome.channel !== 'moved')
    await labelProposal(ports, pull, {
      admission: context.admission,
      isHeld: isAsked,
      things: said.things,
      isPartial: (said.unjudged ?? []).length > 0,
      touchesOthers: (report.facts?.changes ?? 0) + (report.facts?.removes ?? 0) > 0,
    })
  return context.admission ? { ...outcome, admission: context.admission } : outcome
}

function toOutcome({ channel, reason, check }: Published, { review, report }: { review: Review; report: Report }): Outcome {
  return {
    conclusion: channel === 'moved' ? 'neutral' : review.conclusion,
    channel,
    report,
    review,
    ...(check ? { check } : {}),
    ...(reason ? { reason } : {}),
  }
}

/** A pull request that is left alone has a check run that says why: one that is required would be waited for. */
async function saySkipped(ports: Ports, pull: PullRequest, reason: string, { checkRun }: ReviewOptions): Promise<Outcome> {
  const check = checkRun ? await publishSkip(ports, pull, reason) : undefined
  return { conclusion: 'neutral', channel: 'skipped', reason, ...(check ? { check } : {}) }
}

type Broken = PullReading & { readonly kind: 'broken' }

/** A broken configuration is said once, to everybody. Nothing is judged then, so that nothing passes but what fixes the configuration. */
async function sayBroken(ports: Ports, pull: PullRequest, { error, comparison }: Broken, options: Saying): Promise<Outcome> {
  const note = `The configuration of listkeeper on the base branch cannot be read, so this pull request was not reviewed: ${escapeText(error.message)}. A maintainer has to fix it there; this change did not cause it.`
  const preview = await previewConfig(ports, { pull, comparison, changes: [], repositoryFiles: {} })
  const isFixing = preview.lines.length > 0 && !preview.isBroken
  const review: Review = {
    commit: pull.head,
    conclusion: isFixing ? 'neutral' : 'action_required',
    notes: [note],
    lines: [],
    comments: [],
    things: 0,
    marksWithoutComment: [],
    unjudged: [
      { path: error.path, reason: `the configuration on the base branch cannot be read (${error.message})`, todo: 'fix it there' },
    ],
    isUnread: true,
  }
  const report: Report = { files: [], hasBase: true, notes: [], shifts: [] }
  const outcome = toOutcome(await publish(ports, { pull, review, report, post: 'review', ...options }), { review, report })
  return { ...outcome, reason: error.message }
}
