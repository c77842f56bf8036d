/** Reviews one pull request on GitHub: reads it, decides, and says what the token may say. The Action and the app both call this and nothing else. */
import { type Config, ConfigError, configPaths, defaultConfig, parseConfig } from '../config/index.ts'
import type { Severity } from '../finding.ts'
import type { Client, Repo } from '../github/client.ts'
import { type ChangedPath, type Comparison, readComparison, readPaths, readTexts, type TextAt } from '../github/read.ts'
import { code, escapeText } from '../markdown.ts'
import { composeReview, type Review } from '../review/compose.ts'
import type { Change } from '../review/introduced.ts'
import { reviewReport } from './check.ts'
import { previewConfig } from './preview.ts'
import { type Published, publish } from './publish.ts'
import type { Report } from './report.ts'
import { isList } from './review.ts'

/** What commands on GitHub need of their shell. */
export type Ports = {
  readonly client: Client
  readonly sleep: (ms: number) => Promise<void>
  /** One line for the log; never text of the pull request that could be read as a command. */
  readonly log: (line: string) => void
}

/** A pull request as its event tells of it. */
export type PullRequest = Repo & {
  readonly number: number
  readonly head: string
  /** The branch that it is proposed to. */
  readonly base: string
  readonly author: string
  readonly isDraft: boolean
  readonly labels: readonly string[]
}

export type ReviewOptions = {
  readonly failOn: Severity | 'never'
  /** Whether a check run shows the conclusion, because no job of the workflow does. */
  readonly checkRun: boolean
}

/** How a review ended. `report` is absent where nothing was reviewed. */
export type Outcome = {
  readonly conclusion: Review['conclusion']
  readonly channel: Published['channel'] | 'skipped'
  readonly reason?: string
  readonly report?: Report
  readonly review?: Review
}

/** Reviews a pull request and posts what there is to say. @throws {GitHubError} where GitHub cannot be read. */
export async function reviewPullRequest(ports: Ports, pull: PullRequest, options: ReviewOptions): Promise<Outcome> {
  const { client } = ports
  const comparison = await readComparison(client, pull, ports)
  const listed = comparison.files.filter(({ path, previousPath }) => [path, previousPath].some((name) => /\.(?:md|markdown)$/i.test(name)))
  const configWanted = configPaths.map((path) => ({ commit: comparison.tip, path }))
  const wanted = listed.flatMap(({ path, previousPath }) => [
    { commit: comparison.mergeBase, path: previousPath },
    { commit: pull.head, path },
    ...(comparison.tip === comparison.mergeBase ? [] : [{ commit: comparison.tip, path: previousPath }]),
  ])
  const texts = await readTexts(client, pull, [...configWanted, ...wanted], ports)
  const read = readConfig(texts.slice(0, configPaths.length))
  if (read instanceof ConfigError) return sayBroken(ports, pull, read, options)
  const reason = whySkipped(read, pull)
  if (reason !== undefined) return { conclusion: 'neutral', channel: 'skipped', reason }
  const { changes, notes } = toChanges(read, listed, {
    texts: texts.slice(configPaths.length),
    each: comparison.tip === comparison.mergeBase ? 2 : 3,
  })
  const exists = await pathsFor(ports, pull, comparison, changes)
  const around = exists ? { exists } : {}
  const report = reviewReport(changes, read, around)
  const preview = await previewConfig(ports, { pull, comparison, changes, around })
  const review = composeReview(report.files, {
    commit: pull.head,
    patches: new Map(comparison.files.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch] as const]))),
    failOn: options.failOn,
    most: read.review.comments,
    notes: [...report.shifts, ...notes, ...preview.lines],
  })
  const whole: Review = preview.isBroken && options.failOn !== 'never' ? { ...review, conclusion: 'failure' } : review
  const published = await publish(ports, { pull, review: whole, report, post: read.review.post, ...options })
  return {
    conclusion: published.channel === 'moved' ? 'neutral' : whole.conclusion,
    channel: published.channel,
    report,
    review: whole,
    ...(published.reason ? { reason: published.reason } : {}),
  }
}

/** The configuration of the base; a broken one comes back as its error. */
function readConfig(texts: readonly TextAt[]): Config | ConfigError {
  const at = texts.findIndex(({ kind }) => kind !== 'absent')
  const found = texts[at]
  if (!found || found.kind === 'absent') return defaultConfig()
  const path = configPaths[at]!
  if (found.kind === 'refused') return new ConfigError(found.why, { path, line: 1, column: 1, key: '' })
  try {
    return parseConfig(found.text, path)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
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

function whySkipped({ review: { skip, post } }: Config, { author, labels, isDraft }: PullRequest): string | undefined {
  if (post === 'none') return 'the configuration asks for no reviews'
  if (isDraft && skip.drafts) return 'it is a draft'
  if (skip.authors.includes(author)) return `the configuration skips pull requests of ${author}`
  const label = labels.find((name) => skip.labels.includes(name))
  return label === undefined ? undefined : `it has the label ${label}`
}

/** The changed lists with their texts, and a note on each file that was not read. */
function toChanges(
  config: Config,
  listed: readonly ChangedPath[],
  { texts, each }: { texts: readonly TextAt[]; each: number },
): { changes: Change[]; notes: string[] } {
  const changes: Change[] = []
  const notes: string[] = []
  listed.forEach(({ path, previousPath, status }, index) => {
    const before = status === 'added' ? ({ kind: 'absent' } as const) : texts[index * each]!
    const after = status === 'removed' ? ({ kind: 'absent' } as const) : texts[index * each + 1]!
    const textOf = (text: TextAt): string | null => (text.kind === 'text' ? text.text : null)
    const tip = each === 3 ? textOf(texts[index * each + 2]!) : null
    const change = { path, previousPath, before: textOf(before), after: textOf(after), ...(tip === null ? {} : { tip }) }
    if (!isList(config, change)) return
    const refused = [after, before].find((text) => text.kind === 'refused')
    if (refused?.kind === 'refused') notes.push(`- ${code(path)} was not reviewed: ${escapeText(refused.why)}.`)
    else changes.push(change)
  })
  return { changes, notes }
}

/** The paths of the head commit, where a line that the change adds links to a file; else nobody needs them. */
async function pathsFor(
  ports: Ports,
  pull: PullRequest,
  { files }: Comparison,
  changes: readonly Change[],
): Promise<((path: string) => boolean) | undefined> {
  const paths = new Set(changes.map(({ path }) => path))
  const linksFile = /^\+.*(?:\]\(\s*<?(?!https?:|mailto:|#|\/\/)[^)\s]+\)|<(?:a|img)\b[^>]*(?:href|src)=["'](?!https?:|mailto:|#|\/\/))/m
  const isNeeded = files.some(({ path, patch }) => paths.has(path) && (patch === undefined || linksFile.test(patch)))
  const known = isNeeded ? await readPaths(ports.client, pull, pull.head, ports) : undefined
  return known && ((path) => known.has(path))
}
