/** What takes more than the texts of a pull request: whether new links answer, what is known of new entries, and what the list asks of both. */
import type { Admission, RequirementName } from '../../admission/answers.ts'
import type { Config } from '../../config/index.ts'
import { compareFindings, type Finding } from '../../finding.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readState } from '../../github/read.ts'
import { correctTogether } from '../../lint.ts'
import type { Report } from '../../report/report.ts'
import { checkNewLinks, type LinkTools, type NewLinks } from '../links/check-new-links.ts'
import { withFacts } from '../repository/gather-facts.ts'
import type { Ports } from '../repository/ports.ts'
import { askForFacts, type EntryContext, entryContext } from './entry-context.ts'
import { type PullReading, readPullRequest } from './read-pull-request.ts'
import { readSettled, settle } from './settled.ts'
import { whySkipped } from './why-skipped.ts'

export type Read = PullReading & { readonly kind: 'read' }

export type Found = { readonly report: Report; readonly context: EntryContext; readonly unconfirmed: readonly Finding[] }

/** What it is looked with: without tools for links none is checked; `which` is stronger than the configuration; `now` is for ages. */
type Looking = {
  readonly links?: LinkTools
  readonly now?: () => number
  readonly which?: Config['review']['links']
  /** The requirements that somebody wants to know of, and nothing else. */
  readonly only?: readonly RequirementName[]
}

/** What takes more than the texts: whether new links answer, and what is known of new entries. */
export async function lookFurther(
  ports: Ports,
  pull: PullRequest,
  { report, reviewed, changes, config, comparison }: Read,
  { links, now, which = config.review.links, only }: Looking,
): Promise<Found> {
  const { files } = report
  const asked = await askForFacts(ports, { added: reviewed.added, files, config, only, tools: links, now })
  const found = links && which !== 'none' ? await checkNewLinks({ report, reviewed, config, which, known: asked }, links) : undefined
  const context = await entryContext(ports, {
    pull,
    added: reviewed.added,
    files,
    config,
    base: new Map(changes.map(({ path, before, tip }) => [path, tip ?? before ?? ''])),
    judgements: withFacts(asked, found?.judgements ?? []),
    tip: comparison.tip,
    ...(now ? { now: now() } : {}),
    only,
  })
  const further = [...(found?.findings ?? []), ...context.findings]
  for (const note of found?.notes ?? []) ports.log(note)
  return { report: withFindings(found ? withLinks(report, found) : report, further), context, unconfirmed: found?.unconfirmed ?? [] }
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

/** Whether something that the list asks is still held against the pull request: what a person with write access accepted is not. */
export function isHeld({ files }: Report): boolean {
  return files.some(({ findings }) => findings.some(({ rule, introduced }) => rule === 'entry-requirements' && introduced))
}

/** What the list asks of a pull request and its entries, answered anew and without a word, as far as it may be closed for that; `accepted` where what it misses was, undefined where it is left alone or could not be read. @throws {GitHubError} */
export async function judgeAdmission(
  ports: Ports,
  pull: PullRequest,
  options: Pick<Looking, 'links' | 'now'>,
): Promise<Admission | 'accepted' | undefined> {
  const read = await readPullRequest(ports, pull, (config) => whySkipped(config, pull))
  if (read.kind !== 'read' || (read.report.unjudged ?? []).length > 0) return undefined
  const { context, report } = await lookFurther(ports, pull, read, { which: 'none', only: read.config.triage.close.rules, ...options })
  if (!isHeld(report)) return context.admission
  // What a person with write access accepted, with a command or by resolving the thread, is nobody's to close.
  const settled = await readSettled(ports, pull, await readState(ports.client, pull, ports))
  return isHeld(settle(report, { ...settled, acceptAll: false }).report) ? context.admission : 'accepted'
}
