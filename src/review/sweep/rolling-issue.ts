/** What a sweep of links does to the one rolling issue: nothing, open it, edit it quietly, close it or open it again. Pure. */
import type { Memory } from '../../links/memory/memory.ts'
import type { Judgement } from '../../links/verdict.ts'
import { hash } from '../comment/mark.ts'
import { sweepMark, ticksIn, visibleBody } from './issue-body.ts'
import { noState, readState, type SweepState, writeBlock, writeRecords } from './issue-record.ts'
import { isBroken, isListed, type Settled, type SweptLink, settle } from './settle.ts'
import type { UpkeepSweep } from './upkeep.ts'

export type SweepInput = {
  readonly links: readonly SweptLink[]
  /** The checker's memory after the run. */
  readonly memory: Memory | undefined
  readonly day: string
  /** The issue of earlier sweeps: its body is believed, so it must be our own. */
  readonly standing?: { readonly body: string; readonly isOpen: boolean } | undefined
  /** The paths of the lists. */
  readonly lists: readonly string[]
  /** Whether a list could not be read: its links are kept as they were. */
  readonly isCut: boolean
  /** Whether the issue is the only place to remember what fails, but is not yet dead. */
  readonly isNotebook: boolean
  readonly say: (judgement: Judgement) => string
  readonly notes?: readonly string[]
  /** What was asked about entries; absent where the list does not want it. */
  readonly upkeep?: UpkeepSweep | undefined
}

/** What is to be done. `isNote`: the issue is closed at once, because nothing is broken yet and it only remembers what fails. */
export type IssueAct =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly title: string; readonly body: string; readonly labels: readonly string[]; readonly isNote: boolean }
  | { readonly kind: 'edit'; readonly body: string; readonly state?: 'open' | 'closed' }

const sweepTitle = 'Links that need attention'
export const sweepLabel = 'listkeeper'

/** Whether a body carries the mark of the rolling issue. */
export function isSweepBody(body: string): boolean {
  return body.includes(sweepMark)
}

/** What the sweep makes of the issue. With the same facts a second time it is nothing. */
export function composeIssue(input: SweepInput): IssueAct {
  const { standing, day } = input
  const old = standing ? readState(standing.body) : noState
  const settled = settle(old, input)
  const next = standing ? nextState(standing.isOpen, old, settled) : firstState(settled, input.isNotebook)
  if (next === undefined) return { kind: 'none' }
  const staysAtRest = next.isResting && old.isResting
  const shown = { ...settled, fixed: settled.fixed.filter((link) => link.day === day || staysAtRest) }
  const { body, said } = bodyOf(shown, next.isResting, { ...input, ticked: standing ? ticksIn(standing.body) : new Set() })
  if (!standing) return { kind: 'open', title: sweepTitle, body, labels: [sweepLabel], isNote: next.isResting }
  const isChange = standing.isOpen !== next.isOpen
  if (said === old.said && !isChange) return { kind: 'none' }
  return { kind: 'edit', body, ...(isChange ? { state: next.isOpen ? ('open' as const) : ('closed' as const) } : {}) }
}

type Next = { readonly isOpen: boolean; readonly isResting: boolean }

/** The first issue is opened for what is broken, and for entries that no longer meet the requirements. What only fails so far must be remembered somewhere, else nothing ever died. */
function firstState({ kept, upkeep }: Settled, isNotebook: boolean): Next | undefined {
  const all = [...kept.values()]
  if (all.some(isBroken) || upkeep.kept.size > 0) return { isOpen: true, isResting: false }
  return isNotebook && all.some(({ row }) => row !== undefined) ? { isOpen: false, isResting: true } : undefined
}

/**
 * An open issue stays open while there is something to do. One that we closed is opened again when something breaks; one
 * that a person closed only when something new dies.
 */
function nextState(isOpen: boolean, old: SweepState, { kept, upkeep }: Settled): Next {
  const all = [...kept.values()]
  const hasEntries = upkeep.kept.size > 0
  const hasWork = hasEntries || all.some((one) => isListed(one) && !one.worth)
  if (isOpen) return { isOpen: hasWork, isResting: !hasWork }
  if (old.isResting) {
    const isAlarm = hasEntries || all.some(isBroken)
    return { isOpen: isAlarm, isResting: !isAlarm }
  }
  const hasDied = all.some(({ key, verdict }) => verdict.kind === 'dead' && old.kept.get(key)?.verdict.kind !== 'dead')
  return { isOpen: hasDied, isResting: !hasDied && !hasWork }
}

/** The body, and the hash of all that it says but its ticks: a tick or a note by a person changes nothing. */
function bodyOf(
  settled: Settled,
  isResting: boolean,
  input: SweepInput & { readonly ticked: ReadonlySet<string> },
): { body: string; said: string } {
  const records = writeRecords(settled)
  const parts = { ...input, settled, isResting, notes: input.notes ?? [], taken: records.length + 100 }
  // The day on which entries were looked at is no news by itself: it is written when something else is.
  const news = writeRecords({ ...settled, upkeep: { kept: settled.upkeep.kept } })
  const said = hash(`${isResting ? 'rest' : 'open'}\n${visibleBody({ ...parts, ticked: new Set() })}\n${news}`)
  return { body: `${visibleBody(parts)}\n\n${writeBlock(records, { said, isResting })}\n`, said }
}
