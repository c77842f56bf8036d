/** What a list gets when its turn comes, without any event: its links are swept, and where its maintainers have chosen so, fixes are proposed and proposals that wait are looked after. */

import { triagedLine, triageProposals } from '../commands/admission/triage-proposals.ts'
import type { LinkTools } from '../commands/links/check-new-links.ts'
import { type Choices, readChoices } from '../commands/repository/choices.ts'
import type { Ports, SweepTarget } from '../commands/repository/ports.ts'
import { repairedLine, repairList } from '../commands/sweep/repair-list.ts'
import { type SweepOutcome, type SweepPorts, sweepLinks } from '../commands/sweep/sweep-links.ts'
import { type RepositoryNow, readRepository } from '../github/commits.ts'
import type { PullRequest } from '../github/pull.ts'
import { dayOf } from '../links/check.ts'
import type { LinkReport } from '../report/report.ts'
import type { Database } from './store/database.ts'
import { type HealthCounts, rememberHealth } from './store/health.ts'
import { openShared } from './store/shared-links.ts'
import { type Repository, rememberRepositories } from './store/tenants.ts'
import { endTurn, sweptAt } from './store/turns.ts'

export type TurnTools = {
  /** At the pace of all that this service asks; without it no link is checked. */
  readonly links?: LinkTools
  readonly now: () => number
  readonly database: Database
  readonly stopped?: AbortSignal
  /** Reviews a pull request that was opened again, or that came to meet the rules. */
  readonly review: (pull: PullRequest) => Promise<unknown>
}

/** A list whose turn it is: as it was stored and as it is now. */
type TurnScene = {
  readonly ports: Ports
  readonly tools: TurnTools
  readonly repository: Repository
  readonly now: RepositoryNow
  readonly target: SweepTarget
  readonly choices: Choices
  /** Whether the interval of the list is over; a list may have turns in between, to look after its proposals. */
  readonly isSweepDue: boolean
}

/** How a part of a turn ended, as a line; `isLeft`: there was no time for all of it. */
type Part = { readonly line: string; readonly isLeft?: boolean }

/** What a turn does, in this order. */
const parts: readonly ((scene: TurnScene) => Promise<Part>)[] = [triage, sweep, repair]

/** Milliseconds for the links of one turn; what is left is gone on with soon. A job that takes half an hour is taken for stuck. */
const deadline = 900_000
const day = 86_400_000

/** Does what is to be done in a turn, and returns how it ended as a line. @throws {GitHubError} */
export async function takeTurn(ports: Ports, tools: TurnTools, repository: Repository): Promise<string> {
  const { query } = tools.database
  const now = await readRepository(ports.client, { owner: repository.owner, repo: repository.name }, ports)
  if (now?.id !== repository.id) return 'The repository is no longer there under its name.'
  const { owner, name, isPrivate, isArchived } = now
  // A lost event must neither share what is private nor keep an old name.
  await rememberRepositories(query, [
    { id: now.id, installation: repository.installation, owner, name, isPrivate, isArchived, isNew: false, isKnown: true },
  ])
  if (isArchived) return 'The repository is archived.'
  if (!now.tip) return 'The repository has no commits yet.'
  const target: SweepTarget = { owner, repo: name, ...now.tip }
  const choices = await readChoices(ports, target)
  const isSweepDue = tools.now() - ((await sweptAt(query, repository.id)) ?? 0) > choices.every - day / 2
  const scene: TurnScene = { ports, tools, repository: { ...repository, owner, name, isPrivate }, now, target, choices, isSweepDue }
  const done: Part[] = []
  for (const part of parts) done.push(await part(scene))
  const isLeft = done.some((part) => part.isLeft === true)
  await endTurn(query, repository.id, {
    seconds: Math.round((choices.looksDaily ? day : choices.every) / 1000),
    isLeft,
    isSwept: isSweepDue && !isLeft,
    now: tools.now(),
  })
  return done.flatMap(({ line }) => (line === '' ? [] : [line])).join(' ')
}

/** What the configuration asks for proposals that wait. */
async function triage({ ports, tools, target, choices }: TurnScene): Promise<Part> {
  if (!choices.isConfigured) return { line: '' }
  const { links, review, now } = tools
  return { line: triagedLine(await triageProposals(ports, target, { now, review, ...(links ? { links } : {}) })) ?? '' }
}

/** The links. Without a configuration they are counted for the pages, and nothing is said; of a private list without one there is nothing to do. */
async function sweep({ ports, tools, repository, now, target, choices, isSweepDue }: TurnScene): Promise<Part> {
  if (!isSweepDue) return { line: '' }
  if (!tools.links) return { line: 'No link is checked here.' }
  if (repository.isPrivate && !choices.isConfigured)
    return { line: 'The list is private and has no configuration, so its links were not checked.' }
  const web = await tools.links.open()
  const { githubToken } = tools.links
  try {
    const sweepPorts: SweepPorts = { ...ports, ...web, now: tools.now }
    const outcome = await sweepLinks(sweepPorts, target, {
      shared: openShared(tools.database, { repository, now: tools.now, sleep: (ms) => web.sleep(ms) }),
      deadline,
      isSilent: !choices.isConfigured || !now.hasIssues,
      ...(githubToken === undefined ? {} : { githubToken }),
      ...(tools.stopped ? { signal: tools.stopped } : {}),
      ...(tools.links.pauses ? { pauses: tools.links.pauses } : {}),
    })
    tools.stopped?.throwIfAborted()
    const { report } = outcome
    const isLeft = report?.partial === true
    if (report && !report.offline && !isLeft)
      await rememberHealth(tools.database.query, repository.id, { day: dayOf(tools.now()), ...countsOf(report.links ?? []) })
    return { line: sweptLine(outcome), isLeft: isLeft || report?.offline === true }
  } finally {
    await web.close()
  }
}

/** Links by what is sure of them. */
function countsOf(links: readonly LinkReport[]): HealthCounts {
  const count = (kind: LinkReport['verdict']['kind']): number => links.filter(({ verdict }) => verdict.kind === kind).length
  const [alive, moved, dead] = [count('alive'), count('moved'), count('dead')]
  return { links: links.length, alive, moved, dead, unknown: links.length - alive - moved - dead }
}

function sweptLine(outcome: SweepOutcome): string {
  const { report } = outcome
  const links = report?.links
    ? `${report.links.length} links were checked${report.partial ? ', not all of them' : ''}`
    : 'No link was checked'
  switch (outcome.kind) {
    case 'skipped':
    case 'refused':
      return `${links}: ${outcome.why}.`
    case 'unchanged':
      return `${links}.`
    case 'opened':
    case 'noted':
    case 'updated':
    case 'closed':
    case 'reopened':
      return `${links}; issue ${outcome.number} was ${outcome.kind}.`
  }
}

/** Fixes, where the configuration says so. */
async function repair({ ports, tools, target, choices, isSweepDue }: TurnScene): Promise<Part> {
  if (!isSweepDue) return { line: '' }
  if (!choices.wantsRepairs) return { line: 'Nothing is proposed unless the configuration says so.' }
  return { line: repairedLine(await repairList(ports, target, { occasion: 'schedule', now: tools.now })) }
}
