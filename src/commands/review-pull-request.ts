/** Reviews one pull request on GitHub: reads it, decides, and says what the token may say. The Action and the app both call this and nothing else. */
import type { Config, ConfigError } from '../config/index.ts'
import { compareFindings, type Finding, type Severity } from '../finding.ts'
import { correctTogether } from '../lint.ts'
import { escapeText } from '../markdown.ts'
import { composeReview, type Review } from '../review/compose.ts'
import { type EntryContext, entryContext } from './entry-context.ts'
import { autofixPullRequest } from './fix-pull-request.ts'
import { checkNewLinks, type LinkTools, type NewLinks } from './new-links.ts'
import { previewConfig } from './preview.ts'
import { type Published, publish, publishSkip } from './publish.ts'
import { type Ports, type PullReading, type PullRequest, readPullRequest } from './read-pull-request.ts'
import type { Report } from './report.ts'
import { steadyCorrections } from './steady.ts'

export type { Ports, PullRequest } from './read-pull-request.ts'

export type ReviewOptions = {
  readonly failOn: Severity | 'never'
  /** Whether a check run shows the conclusion, because no job of the workflow does. */
  readonly checkRun: boolean
  /** Rules whose corrections are committed first, besides those of the configuration. */
  readonly autofix?: readonly string[]
  /** What links are asked with; without it none is asked for. */
  readonly links?: LinkTools
  /** Which links are asked for, stronger than the configuration. */
  readonly which?: Config['review']['links']
  /** Markdown lines for a summary that is written anyway, from what stands at a commit of the base. */
  readonly remarks?: (commit: string) => Promise<readonly string[]>
  /** Milliseconds since 1970; without it the age of what is new is not judged. */
  readonly now?: () => number
}

/** How a review ended. `report` is absent where nothing was reviewed. */
export type Outcome = {
  readonly conclusion: Review['conclusion']
  readonly channel: Published['channel'] | 'skipped'
  readonly reason?: string
  readonly report?: Report
  readonly review?: Review
  /** The commit with corrections that was made first; the review is about it. */
  readonly fixed?: string
}

/** Reviews a pull request and posts what there is to say, after it has corrected what the configuration asks to be corrected. @throws {GitHubError} where GitHub cannot be read. */
export async function reviewPullRequest(ports: Ports, pull: PullRequest, options: ReviewOptions): Promise<Outcome> {
  const read = await readPullRequest(ports, pull, (config) => whySkipped(config, pull))
  const fixed = read.kind === 'read' ? await autofixPullRequest(ports, pull, read, options.autofix) : undefined
  if (fixed === undefined) return sayReading(ports, pull, read, options)
  // No workflow runs after a commit by the workflow's own token: this run says what holds for the new head.
  const corrected = { ...pull, head: fixed }
  const again = await readPullRequest(ports, corrected)
  return { ...(await sayReading(ports, corrected, again, { ...options, checkRun: true })), fixed }
}

/** Says what was read. */
async function sayReading(ports: Ports, pull: PullRequest, read: PullReading, options: ReviewOptions): Promise<Outcome> {
  if (read.kind === 'broken') return sayBroken(ports, pull, read.error, options)
  if (read.kind === 'skipped') return saySkipped(ports, pull, read.reason, options)
  const { config, comparison, changes, notes, around } = read
  const preview = await previewConfig(ports, { pull, comparison, changes, around })
  const { report: found, context, doubts } = await lookFurther(ports, pull, read, options)
  const report = steadyCorrections(found, read)
  const review = composeReview(report.files, {
    commit: pull.head,
    patches: new Map(comparison.files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch] as const]))),
    failOn: options.failOn,
    most: config.review.comments,
    notes: [...report.shifts, ...notes, ...preview.lines, ...context.lines],
    details: context.table,
    doubts,
  })
  const isTold = review.comments.length + review.lines.length + review.notes.length > 0
  const remarks = isTold ? ((await options.remarks?.(comparison.tip)) ?? []) : []
  const told: Review = remarks.length > 0 ? { ...review, notes: [...review.notes, ...remarks] } : review
  const whole: Review = preview.isBroken && options.failOn !== 'never' ? { ...told, conclusion: 'failure' } : told
  const published = await publish(ports, { pull, review: whole, report, post: config.review.post, ...options })
  return {
    conclusion: published.channel === 'moved' ? 'neutral' : whole.conclusion,
    channel: published.channel,
    report,
    review: whole,
    ...(published.reason ? { reason: published.reason } : {}),
  }
}

type Read = PullReading & { readonly kind: 'read' }

/** What takes more than the texts: whether new links answer, and what is known of new entries. */
async function lookFurther(
  ports: Ports,
  pull: PullRequest,
  { report, reviewed, changes, config }: Read,
  { links, now, which = config.review.links }: ReviewOptions,
): Promise<{ report: Report; context: EntryContext; doubts: readonly Finding[] }> {
  const found = links && which !== 'none' ? await checkNewLinks({ report, reviewed, config, which }, links) : undefined
  const context = await entryContext(ports, {
    pull,
    added: reviewed.added,
    files: report.files,
    config,
    base: new Map(changes.map(({ path, before, tip }) => [path, tip ?? before ?? ''])),
    judgements: found?.judgements ?? [],
    ...(now ? { now: now() } : {}),
  })
  const further = [...(found?.findings ?? []), ...context.findings]
  for (const note of found?.notes ?? []) ports.log(note)
  return { report: withFindings(found ? withLinks(report, found) : report, further), context, doubts: found?.doubts ?? [] }
}

function withLinks(report: Report, { links, notes }: NewLinks): Report {
  return { ...report, notes: [...report.notes, ...notes], links }
}

/** The report with further findings, each corrected together with what else is to be corrected in its entry. */
function withFindings(report: Report, further: readonly Finding[]): Report {
  if (further.length === 0) return report
  const files = report.files.map((file) => {
    const own = further.filter(({ path }) => path === file.path)
    if (own.length === 0) return file
    const all = [...file.findings, ...own].sort(compareFindings)
    return { ...file, findings: own.some(({ fix }) => fix) ? correctTogether(file.reading, all) : all }
  })
  return { ...report, files }
}

/** A pull request that is left alone has a check run that says why, where one shows the conclusion. */
async function saySkipped(ports: Ports, pull: PullRequest, reason: string, { checkRun }: ReviewOptions): Promise<Outcome> {
  if (checkRun) await publishSkip(ports, pull, reason)
  return { conclusion: 'neutral', channel: 'skipped', reason }
}

/** A broken configuration is said once, to everybody, and judges nobody. */
async function sayBroken(ports: Ports, pull: PullRequest, error: ConfigError, options: ReviewOptions): Promise<Outcome> {
  const note = `The configuration of listkeeper on the base branch cannot be read, so this pull request was not reviewed: ${escapeText(error.message)}. A maintainer can mend it there; this is not the fault of this change.`
  const review: Review = {
    commit: pull.head,
    conclusion: 'neutral',
    notes: [note],
    lines: [],
    comments: [],
    things: 0,
    left: 0,
    elsewhere: [],
  }
  const report: Report = { files: [], hasBase: true, notes: [], shifts: [] }
  const { channel } = await publish(ports, { pull, review, report, post: 'review', ...options })
  return { conclusion: 'neutral', channel, reason: error.message, report, review }
}

function whySkipped({ review: { skip, post } }: Config, { author, labels, isDraft, branch }: PullRequest): string | undefined {
  if (branch?.startsWith('listkeeper/')) return 'it is one of listkeeper itself'
  if (post === 'none') return 'the configuration asks for no reviews'
  if (isDraft && skip.drafts) return 'it is a draft'
  if (skip.authors.includes(author)) return `the configuration skips pull requests of ${author}`
  const label = labels.find((name) => skip.labels.includes(name))
  return label === undefined ? undefined : `it has the label ${label}`
}
