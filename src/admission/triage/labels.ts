/** Which label says what a proposal waits for, and what to write so that it has it. A label that a person set or took off stays so. Pure. */
import type { Admission, Answer } from '../answers.ts'

export type LabelName = keyof typeof labels

/** The labels, as they look where the repository has none of that name yet. */
export const labels = {
  'listkeeper: checks passed': { color: '0e8a16', description: 'The checks of listkeeper found nothing; a maintainer looks' },
  'listkeeper: needs changes': { color: 'fbca04', description: 'The review has something for the author to fix' },
  'listkeeper: rules not met': { color: 'd93f0b', description: 'Known not to meet what the list asks' },
  'listkeeper: check by hand': { color: 'c5def5', description: 'Something that only a maintainer can tell' },
} as const

/** The label that stops everything on one pull request. */
export const offLabel = 'listkeeper: off'

/** Why nothing is done on a pull request with these labels, as a clause; on GitHub no two labels differ by case alone. */
export function whyOffHere(labels: readonly string[]): string | undefined {
  return labels.some((label) => label.toLowerCase() === offLabel) ? `it has the label ${offLabel}` : undefined
}

/** What a review found, as far as labels are about it. */
export type Found = {
  readonly admission?: Admission | undefined
  /** Whether what the list asks is still held against it: a person with write access may have accepted it. */
  readonly isHeld: boolean
  /** How many things there are to fix. */
  readonly things: number
  /** Whether something could not be judged. */
  readonly isPartial: boolean
  /** Whether entries of others are changed or removed. */
  readonly touchesOthers: boolean
}

/** The label that a proposal should have. What is unknown of it is for people to look at, and is never blamed. */
export function wantedLabel({ admission, isHeld, things, isPartial, touchesOthers }: Found): LabelName {
  const answers = admission ? answersIn(admission) : []
  if (isHeld && answers.some(({ result }) => result === 'missed')) return 'listkeeper: rules not met'
  if (things > 0) return 'listkeeper: needs changes'
  if (isPartial || touchesOthers || answers.some(({ result }) => result === 'unknown')) return 'listkeeper: check by hand'
  return 'listkeeper: checks passed'
}

/** All answers of a proposal and its entries. */
function answersIn({ entries, proposal }: Admission): readonly Answer[] {
  return [...proposal, ...entries.flatMap(({ answers }) => answers)]
}

/** That a label was set or taken off. */
export type Labelled = { readonly kind: 'set' | 'taken-off'; readonly label: string; readonly isOwn: boolean }

export type LabelPlan = { readonly add: readonly LabelName[]; readonly remove: readonly LabelName[] }

const nothing: LabelPlan = { add: [], remove: [] }

/** What to write; nothing where the labels are as they should be. `history`: the oldest first. */
export function planLabels(
  wanted: LabelName,
  { now, history }: { readonly now: readonly string[]; readonly history: readonly Labelled[] },
): LabelPlan {
  const names = Object.keys(labels) as LabelName[]
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const lastOf = (name: LabelName): Labelled | undefined => history.findLast(({ label }) => isSame(label, name))
  const standing = names.filter((name) => now.some((label) => isSame(label, name)))
  // Where a person has said it with one of these labels, that is what holds.
  if (standing.some((name) => lastOf(name)?.isOwn !== true)) return nothing
  const isTakenOff = lastOf(wanted)?.kind === 'taken-off' && lastOf(wanted)?.isOwn === false
  return {
    add: standing.includes(wanted) || isTakenOff ? [] : [wanted],
    remove: standing.filter((name) => name !== wanted),
  }
}

/** Whether a person has taken off a label of ours, or set one of the four: what holds is theirs to say. */
export function isDecidedByPeople(history: readonly Labelled[]): boolean {
  return (Object.keys(labels) as LabelName[]).some((name) => history.findLast(({ label }) => label.toLowerCase() === name)?.isOwn === false)
}
