/** What a maintainer wants to know about the new entries of a pull request: what registries say, what the list requires, who proposed them before. */
import { admissionOf } from '../../admission/admission.ts'
import type { Admission, RequirementName } from '../../admission/answers.ts'
import { admissionFindings } from '../../admission/findings.ts'
import { mostEntries } from '../../admission/rules.ts'
import type { Config } from '../../config/schema.ts'
import { requirementSeverity } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { GitHubError } from '../../github/client.ts'
import type { PullRequest } from '../../github/pull.ts'
import { type OpenProposal, readBefore, readProposals } from '../../github/read-proposals.ts'
import type { Asked } from '../../links/registries/ask-registries.ts'
import type { Judgement } from '../../links/verdict.ts'
import type { Section } from '../../list/section.ts'
import { alreadyProposed, declinedLines, proposedLines, type Texts } from '../../review/change/already-proposed.ts'
import { type Added, worksAdded } from '../../review/change/new-entries.ts'
import type { ReviewedFile } from '../../review/change/reviewed.ts'
import { contextTable } from '../../review/comment/entry-table.ts'
import { type FactsRequest, gatherFacts } from '../repository/gather-facts.ts'
import type { Ports } from '../repository/ports.ts'
import { declinedBefore } from './declined-before.ts'
import { readTemplates } from './read-templates.ts'

export type EntryRequest = {
  readonly pull: PullRequest
  /** Entries that the pull request adds, as `reviewChanges` tells. */
  readonly added: readonly Added[]
  /** The reviewed files, in which the findings have their places. */
  readonly files: readonly Pick<ReviewedFile, 'path' | 'reading'>[]
  readonly config: Config
  /** The newest texts of the lists on the base branch, by path. */
  readonly base: Texts
  /** What is known of the links of the new entries, where they were checked. */
  readonly judgements?: readonly Judgement[]
  /** The newest commit of the base branch, whose templates count; without it they are unknown. */
  readonly tip?: string
  /** Milliseconds since 1970; without it ages are not judged. */
  readonly now?: number
  /** The requirements that somebody wants to know of; with it nobody is asked about others, or about other proposals. */
  readonly only?: readonly RequirementName[] | undefined
}

export type EntryContext = {
  /** Lines for the summary, which are notes and no faults. */
  readonly lines: readonly string[]
  /** Findings on the new entries. */
  readonly findings: readonly Finding[]
  /** A folded table for the summary. */
  readonly table?: string
  /** What the list asks of the entries and of the proposal, answered; absent where it asks nothing. */
  readonly admission?: Admission
}

/** The context of the new entries. Without new entries it asks GitHub nothing; where GitHub fails, only the lines are missing. */
export async function entryContext(ports: Ports, request: EntryRequest): Promise<EntryContext> {
  const { added, judgements = [] } = request
  if (added.length === 0) return { lines: [], findings: [] }
  const table = contextTable({ entries: worksAdded(added), judgements })
  const admission = await admissionFor(ports, request)
  if (request.only) return { lines: [], findings: findingsOf(admission, request), ...(admission ? { admission } : {}) }
  return {
    lines: [
      ...proposedLines(await proposedBefore(ports, request)),
      ...declinedLines(await declinedBefore(ports, request.pull, added, request.config)),
    ],
    findings: findingsOf(admission, request),
    ...(table === undefined ? {} : { table }),
    ...(admission ? { admission } : {}),
  }
}

/** What the list asks of the new entries and of the proposal; undefined where it asks nothing, or `entry-requirements` is off. */
async function admissionFor(ports: Ports, request: EntryRequest): Promise<Admission | undefined> {
  const { pull, added, files, config, judgements = [], tip, now, only } = request
  if (requirementSeverity(config) === 'off') return undefined
  const sections = sectionsOf(files)
  const { author, title, body } = pull
  const isListed = config.proposal.checklist && (only === undefined || only.includes('checklist'))
  const templates = isListed && tip !== undefined ? await readTemplates(ports, pull, tip) : undefined
  return admissionOf({ added, sections, judgements, config, author, title, body, templates, now })
}

type FactsOf = Pick<EntryRequest, 'added' | 'files' | 'config'> & Pick<FactsRequest, 'only' | 'tools' | 'now'>

/** What registries know of the new entries as far as the list asks for it; nothing where it asks nothing. */
export async function askForFacts(ports: Ports, { added, files, config, only, tools, now }: FactsOf): Promise<Map<string, Asked>> {
  const entries = worksAdded(added)
  if (config.require === undefined || requirementSeverity(config) === 'off' || entries.length === 0) return new Map()
  return gatherFacts(ports, { entries, sections: sectionsOf(files), config, only, tools, now })
}

function sectionsOf(files: EntryRequest['files']): Map<string, readonly Section[]> {
  return new Map(files.map(({ path, reading }) => [path, reading.document.sections]))
}

function findingsOf(admission: Admission | undefined, { added, files, config }: EntryRequest): readonly Finding[] {
  const severity = requirementSeverity(config)
  if (!admission || severity === 'off') return []
  const readings = new Map(files.map(({ path, reading }) => [path, reading]))
  return admissionFindings(admission, { added, severity, readings, most: mostEntries(config)?.most })
}

/** The new entries that older open pull requests propose too; what such a one only has because its branch is old does not count. */
async function proposedBefore(ports: Ports, { pull, added, base }: EntryRequest): Promise<ReturnType<typeof alreadyProposed>> {
  const { client } = ports
  const paths = [...new Set(added.flatMap(({ path, entry }) => (entry.identifiers.length > 0 ? [path] : [])))]
  const wanted = { number: pull.number, added, base }
  try {
    const lists = paths.map((path) => ({ path, size: base.get(path)?.length ?? 0 }))
    const proposals: readonly OpenProposal[] = await readProposals(client, pull, lists, ports)
    const found = new Set(alreadyProposed({ ...wanted, proposals }).map(({ number }) => number))
    const matching = proposals.filter(({ number }) => found.has(number))
    return alreadyProposed({ ...wanted, proposals: await readBefore(client, pull, matching, ports) })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    ports.log(`Other open pull requests were not looked at: ${error.message}`)
    return []
  }
}
