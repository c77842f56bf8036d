/** The scheduled sweep: checks the links of the lists on the default branch, and keeps one issue about broken links up to date. */
import { ConfigError } from '../../config/index.ts'
import type { Repo } from '../../github/client.ts'
import { editIssue, findIssues, type IssueWritten, makeLabel, type OwnIssue, openIssue } from '../../github/issues.ts'
import { dayOf, type LinkPorts } from '../../links/check.ts'
import { noMemory } from '../../links/memory/memory.ts'
import type { Shared } from '../../links/memory/shared-memory.ts'
import { code, escapeText } from '../../markdown.ts'
import type { Report } from '../../report/report.ts'
import { sayVerdict } from '../../report/verdict-words.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import { noState, readState } from '../../review/sweep/issue-record.ts'
import { composeIssue, type IssueAct, isSweepBody, type SweepInput, sweepLabel } from '../../review/sweep/rolling-issue.ts'
import { memoryOf } from '../../review/sweep/settle.ts'
import { noUpkeep } from '../../review/sweep/upkeep.ts'
import { checkLinks, hrefOf } from '../links/check-links.ts'
import { placesIn, readLists } from '../links/find-links.ts'
import type { Secrets } from '../links/host-settings.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import { type ListsAt, readListsAt } from '../repository/read-lists.ts'
import { whyOff } from '../repository/switched-off.ts'
import { keepMemory, readMemory } from './keep-memory.ts'
import { lookAfterEntries } from './look-after-entries.ts'

/** What a sweep needs of its shell: GitHub, and the web. */
export type SweepPorts = Ports & LinkPorts

export type SweepOptions = {
  /** Of github.com, for its API, which knows repositories; it is sent to no other host. */
  readonly githubToken?: string
  /** Secrets for `links.hosts`; without them no secret is sent. */
  readonly secrets?: Secrets
  /** What is known of addresses in common with other lists. */
  readonly shared?: Shared
  /** Milliseconds after which the run ends with what it has, stronger than the configuration. */
  readonly deadline?: number
  readonly signal?: AbortSignal
  readonly pauses?: readonly number[]
  /** Whether nothing is read or written but the lists: the report is all that comes of it. */
  readonly isSilent?: boolean
}

/**
 * How a sweep ended. `unchanged`: nothing was written; `refused`: the token may not, `body` is what would have been said;
 * `skipped`: nothing was judged.
 */
export type SweepOutcome =
  | { readonly kind: 'opened' | 'noted' | 'updated' | 'closed' | 'reopened'; readonly number: number; readonly report: Report }
  | { readonly kind: 'unchanged'; readonly number?: number; readonly report: Report }
  | { readonly kind: 'refused'; readonly why: string; readonly body?: string; readonly report: Report }
  | { readonly kind: 'skipped'; readonly why: string; readonly report?: Report }

/** Sweeps the links once. Run again on the same day with the same answers it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function sweepLinks(
  ports: SweepPorts,
  target: SweepTarget,
  { isSilent = false, ...options }: SweepOptions = {},
): Promise<SweepOutcome> {
  const { owner, repo } = target
  const read = await readListsAt(ports, target)
  if (read instanceof ConfigError) return { kind: 'skipped', why: read.message }
  const off = whyOff(read.config)
  if (off !== undefined) return { kind: 'skipped', why: off }
  if (read.lists.length === 0) return { kind: 'skipped', why: sayNoLists(read) }
  const day = dayOf(ports.now())
  const { config } = read
  if (isSilent) {
    const { report } = await checkLinks(read.lists, ports, { ...options, config: config.links, memory: noMemory })
    return report.offline ? { kind: 'skipped', why: noNetwork, report } : { kind: 'unchanged', report }
  }
  const [before, ...repeated] = await findIssues(ports.client, { owner, repo }, search, ports)
  await closeRepeated(ports, target, repeated)
  const known = await recall(ports, target, { read, standing: before, day })
  const upkeep = await lookAfterEntries(ports, target, { read, state: before ? readState(before.body).upkeep : noUpkeep, day })
  const { report, memory } = await checkLinks(read.lists, ports, {
    ...options,
    config: config.links,
    memory: known.memory,
    ...(upkeep ? { known: upkeep.known } : {}),
  })
  if (report.offline) return { kind: 'skipped', why: noNetwork, report }
  const facts = { ...factsOf(read, report), memory, day, upkeep: upkeep?.judge(report.links ?? []) }
  const compose = (standing: OwnIssue | undefined): IssueAct => composeIssue({ ...facts, standing })
  const outcome = await carryOut(ports, target, { compose, before, report })
  if (known.branch && memory) await keepMemory(ports, target, { head: known.branch.head, before: known.branch.text, memory })
  return outcome
}

const noNetwork = 'no network, so no links were checked'

function factsOf({ config, lists, unread }: ListsAt, { links = [] }: Report): Omit<SweepInput, 'memory' | 'day' | 'standing'> {
  return {
    links,
    lists: lists.map(({ path }) => path),
    isCut: unread.length > 0,
    isNotebook: config.links.memory === 'issue',
    say: (judgement) => sayVerdict(judgement).why,
    notes: unread.map(({ path, why }) => `The list ${code(path)} was not read: ${escapeText(why)}.`),
  }
}

/** Whether an issue is the rolling one, on which commands may be given: it has our mark, and this very token opened it. @throws {GitHubError} */
export async function isSweepIssue(ports: Ports, { owner, repo, number }: Repo & { readonly number: number }): Promise<boolean> {
  const own = await findIssues(ports.client, { owner, repo }, search, ports)
  return own.some((issue) => issue.number === number)
}

const search = { label: sweepLabel, isIt: isSweepBody }

function sayNoLists({ unread }: ListsAt): string {
  return unread.length > 0
    ? unread.map(({ path, why }) => `${path} was not read: ${why}`).join('; ')
    : 'there is no list: neither a README.md nor what the configuration names'
}

type Recalled = { readonly memory: ReturnType<typeof memoryOf>; readonly branch?: Awaited<ReturnType<typeof readMemory>> }

/** What the checker is to know: the whole history where a branch keeps it, else what the issue does. */
async function recall(
  ports: Ports,
  target: SweepTarget,
  { read, standing, day }: { read: ListsAt; standing: OwnIssue | undefined; day: string },
): Promise<Recalled> {
  if (read.config.links.memory === 'branch') {
    const branch = await readMemory(ports, target)
    return { memory: branch.memory, branch }
  }
  const urls = readLists(read.lists).flatMap(placesIn).map(hrefOf)
  return { memory: memoryOf(standing ? readState(standing.body) : noState, urls, day) }
}

type Doing = {
  readonly compose: (standing: OwnIssue | undefined) => IssueAct
  readonly before: OwnIssue | undefined
  readonly report: Report
}

/** A sweep takes its time: what is to be written is decided once more from the issue as it is now. */
async function carryOut(ports: Ports, target: SweepTarget, { compose, before, report }: Doing): Promise<SweepOutcome> {
  const unchanged: SweepOutcome = { kind: 'unchanged', ...(before ? { number: before.number } : {}), report }
  if (compose(before).kind === 'none') return unchanged
  const { client } = ports
  const [standing, ...repeated] = await findIssues(client, target, search, ports)
  await closeRepeated(ports, target, repeated)
  const act = compose(standing)
  switch (act.kind) {
    case 'none':
      return unchanged
    case 'edit': {
      const { number } = standing!
      const { body, state } = act
      const result = await editIssue(client, target, { number, body, ...(state ? { state } : {}) }, ports)
      if (result.kind !== 'done') return refused(result, { body, report })
      return { kind: state === 'open' ? 'reopened' : state === 'closed' ? 'closed' : 'updated', number, report }
    }
    case 'open': {
      const { title, body, labels, isNote } = act
      await makeLabel(client, target, label, ports)
      const result = await openSurely(ports, target, { title, body, labels })
      if (result.kind !== 'done') return refused(result, { body, report })
      if (isNote) await editIssue(client, target, { number: result.number, state: 'closed' }, ports)
      return { kind: isNote ? 'noted' : 'opened', number: result.number, report }
    }
  }
}

const label = { name: sweepLabel, color: '0e8a16', description: 'Kept up to date by listkeeper' }

function refused(result: Exclude<IssueWritten, { kind: 'done' }>, { body, report }: { body: string; report: Report }): SweepOutcome {
  const why =
    result.kind === 'lost' ? 'GitHub did not answer; the next sweep says it' : sayRefused(result.why, 'write issues (`issues: write`)')
  return { kind: 'refused', why, body, report }
}

/** Opens the issue. Where no answer comes, what is there decides whether it must be opened again; of two runs at once the later one gives way. */
async function openSurely(
  ports: Ports,
  target: SweepTarget,
  issue: { title: string; body: string; labels: readonly string[] },
): Promise<IssueWritten> {
  const { client } = ports
  const first = await openIssue(client, target, issue, ports)
  if (first.kind === 'refused') return first
  const own = await findIssues(client, target, search, ports)
  const oldest = own[0]
  if (!oldest) return first.kind === 'lost' ? openIssue(client, target, issue, ports) : first
  await closeRepeated(ports, target, own.slice(1))
  return { kind: 'done', number: oldest.number }
}

/** Two runs at once may both have opened an issue: the oldest stays. */
async function closeRepeated(ports: Ports, target: SweepTarget, repeated: readonly OwnIssue[]): Promise<void> {
  for (const { number, isOpen } of repeated)
    if (isOpen) await editIssue(ports.client, target, { number, state: 'closed', isRepeated: true }, ports)
}
