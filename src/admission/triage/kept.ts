/** Why a proposal is not closed whatever it misses: people have taken it up, or it was there before anybody asked for closing. Pure. */
import { isDecidedByPeople, type Labelled, whyOffHere } from './labels.ts'
import type { Happened, Waiting } from './turn.ts'

export type Kept = Waiting & {
  readonly isAuthorMaintainer: boolean
  readonly assignees: readonly string[]
  readonly hasMilestone: boolean
}

/** Said where a maintainer wrote a comment or a review. */
export const spokenFor = 'a maintainer has spoken'

export type Limits = {
  /** When closing was switched on: what was there before stays. Undefined: nobody knows, so that all of it does. */
  readonly since: number | undefined
  /** Whether what was there before is closed too. */
  readonly backlog: boolean
}

/** Why it stays open, as a clause; undefined where nothing speaks for that but what its commenters may do, which GitHub is asked. */
export function whyKept(proposal: Kept, { since, backlog }: Limits): string | undefined {
  const { created, labels } = proposal
  if (!backlog && (since === undefined || created <= since)) return 'it was opened before closing was switched on'
  return whyOffHere(labels) ?? whyNotToClose(proposal)
}

/** What keeps it open whenever it was opened, as a clause: what it is, whose it is, and what people did. */
export function whyNotToClose(proposal: Kept): string | undefined {
  if (proposal.isDraft) return 'it is a draft'
  if (proposal.isAuthorMaintainer) return 'its author may write to the repository'
  return whyTakenUp(proposal)
}

/** What people did that keeps it open, as a clause. */
function whyTakenUp({ author, words, happened, assignees, hasMilestone }: Kept): string | undefined {
  if (assignees.length > 0 || happened.some(({ kind }) => kind === 'assigned')) return 'it is assigned'
  if (hasMilestone || happened.some(({ kind }) => kind === 'milestoned')) return 'it has a milestone'
  if (happened.some(({ kind, isOwn }) => kind === 'reopened' && !isOwn)) return 'a person reopened it'
  if (isDecidedByPeople(labelHistory(happened))) return 'a person set or took off a label'
  if (words.some((word) => word.isMaintainer && !word.isOwn && !word.isBot && word.author?.toLowerCase() !== author.toLowerCase()))
    return spokenFor
  return undefined
}

/** The people besides its author who have spoken, and of whom only GitHub knows what they may do: members of an organization may be hidden. */
export function peopleToAsk({ author, words }: Kept): readonly string[] {
  const people = words.flatMap((word) =>
    word.author === undefined || word.isBot || word.isOwn || word.author.toLowerCase() === author.toLowerCase() ? [] : [word.author],
  )
  return [...new Set(people)]
}

function labelHistory(happened: readonly Happened[]): Labelled[] {
  return happened.flatMap(({ kind, label, isOwn }) =>
    label === undefined ? [] : [{ kind: kind === 'labeled' ? ('set' as const) : ('taken-off' as const), label, isOwn }],
  )
}
