/**
 * What is done for proposals on a schedule, as far as the configuration asks for it: those that are known to miss what the list asks are
 * told and closed, opened again once they meet it, and authors are reminded once. What a maintainer touched is left to people.
 */
import { dayAt, shiftDay } from '../../admission/span.ts'
import { type LabelName, labels } from '../../admission/triage/labels.ts'
import { missingLabels } from '../../github/admission/labels.ts'
import { readQueue } from '../../github/admission/queue.ts'
import type { Repo } from '../../github/client.ts'
import { makeLabel } from '../../github/issues.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import { readConfigAt } from '../repository/read-config.ts'
import { whyOff } from '../repository/switched-off.ts'
import { closeUnmet } from './close-unmet.ts'
import { remindAuthors } from './remind-authors.ts'
import { reopenMet } from './reopen-met.ts'
import { noticeOf, type Round, type TriageOptions } from './round.ts'
import { switchedOn } from './switched-on.ts'
import { thankTaken } from './thank-taken.ts'

/** The pull requests that something was done to; `planned`: what would have been done, were it not the first week. */
export type Triaged =
  | {
      readonly kind: 'done'
      readonly thanked: readonly number[]
      readonly told: readonly number[]
      readonly closed: readonly number[]
      readonly reopened: readonly number[]
      readonly reminded: readonly number[]
      readonly planned: readonly number[]
    }
  | { readonly kind: 'skipped'; readonly why: string }

const dryDays = 7

/** Does all of it once. Run again at the same time it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function triageProposals(ports: Ports, target: SweepTarget, options: TriageOptions): Promise<Triaged> {
  const { owner, repo, commit, branch } = target
  const read = await readConfigAt(ports, target, commit)
  if ('why' in read) return { kind: 'skipped', why: read.why }
  const { path, config } = read
  const off = whyOff(config)
  if (off !== undefined) return { kind: 'skipped', why: off }
  const thanked = await thankTaken(ports, { owner, repo })
  if (config.triage.labels) await makeLabels(ports, { owner, repo })
  const done = { thanked, told: [], closed: [], reopened: [], reminded: [], planned: [] }
  const { close, remind } = config.triage
  const isClosing = close.rules.length > 0
  if (!isClosing && remind === undefined) return { kind: 'done', ...done }
  const switched = await switchedOn(ports, target, { path, config })
  const pulls = (await readQueue(ports.client, { owner, repo }, { state: 'open' }, ports)).filter((pull) => pull.base === branch)
  const round: Round = {
    ports,
    config,
    options,
    switched,
    today: dayAt(options.now()),
    isDry: switched === undefined || dayAt(options.now()) < shiftDay(dayAt(switched), `${dryDays}d`, 1),
    may: new Map(),
  }
  const closing = isClosing ? await closeUnmet(round, pulls) : undefined
  const reopened = isClosing ? await reopenMet(round, target) : []
  // Who is told of a closing needs no reminder, nor does one whose proposal people have taken up since.
  const isTold = new Set(closing?.told)
  const waiting = pulls.filter((pull) => !isTold.has(pull.number) && !['told', 'kept'].includes(noticeOf(pull)?.kind ?? ''))
  const reminded = await remindAuthors(ports, waiting, { remind, switched, now: options.now() })
  return { kind: 'done', ...done, ...closing, reopened, reminded }
}

/** Makes the labels that are missing: reviews of the Action may set labels, and not make them. */
async function makeLabels(ports: Ports, repo: Repo): Promise<void> {
  const names = Object.keys(labels) as LabelName[]
  for (const name of await missingLabels(ports.client, repo, names, ports))
    await makeLabel(ports.client, repo, { name, ...labels[name] }, ports)
}

/** What was done, as a sentence for the log; undefined where nothing was. Why nothing was looked at, the sweep says too. */
export function triagedLine(triaged: Triaged): string | undefined {
  if (triaged.kind === 'skipped') return undefined
  const { kind: _, ...lists } = triaged
  const words = Object.entries(lists).flatMap(([name, numbers]) => (numbers.length === 0 ? [] : [`${name}: ${numbers.join(', ')}`]))
  return words.length === 0 ? undefined : `Proposals: ${words.join('; ')}.`
}
