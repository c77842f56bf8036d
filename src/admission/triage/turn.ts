/** What an open proposal waits for, whose turn it is, and since when. Times are milliseconds since 1970. Pure. */
import { hiddenLast, writeHidden } from '../../review/text/hidden-mark.ts'

/** Something that somebody said on a proposal. */
export type Word = {
  /** Undefined for a deleted account. */
  readonly author: string | undefined
  readonly isBot: boolean
  /** Whether this very token said it. */
  readonly isOwn: boolean
  /** Whether GitHub calls its author an owner, member or collaborator. */
  readonly isMaintainer: boolean
  readonly at: number
  readonly body: string
  /** Of a review, for example `CHANGES_REQUESTED`. */
  readonly state?: string
}

/** That somebody did something other than say words. */
export type Happened = {
  readonly kind: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'assigned' | 'milestoned'
  readonly by: string | undefined
  readonly isOwn: boolean
  readonly at: number
  readonly label?: string
}

/** A proposal, as far as it is about whose turn it is. */
export type Waiting = {
  readonly author: string
  readonly created: number
  /** When its newest commit was made. */
  readonly pushed: number
  readonly isDraft: boolean
  readonly isConflicting: boolean
  readonly labels: readonly string[]
  /** How the check of listkeeper ended, for example `FAILURE`. */
  readonly check?: string | undefined
  readonly words: readonly Word[]
  readonly happened: readonly Happened[]
}

export type Turn = { readonly waitsFor: 'author' | 'maintainer' | 'rule' | 'conflict'; readonly since: number }

/** Whether a comment reminds its author; whose it is must be asked before it is believed. */
export function isReminder(body: string): boolean {
  return hiddenLast(body, 'reminder')?.length === 0
}

/** A text with the mark by which it is known as a reminder. */
export function withReminder(text: string): string {
  return `${text}\n\n${writeHidden('reminder')}`
}

/** When its author last did something, as far as the dates of commits can be believed: who pushes writes them. */
function lastActive(proposal: Waiting): number {
  return Math.max(proposal.pushed, lastSaid(proposal))
}

/** When its author last said something, first of all by opening it. */
export function lastSaid({ author, created, words }: Waiting): number {
  return Math.max(created, ...words.filter((word) => isSame(word.author, author)).map(({ at }) => at))
}

/** Whose turn it is. Rules come first, then conflicts; after a reminder it is a maintainer's, until one has spoken. */
export function turnOf(proposal: Waiting): Turn {
  const { author, labels, words, happened, isDraft, isConflicting, check } = proposal
  const active = lastActive(proposal)
  const has = (name: string): boolean => labels.some((label) => label.toLowerCase() === name)
  const labelled = (name: string): number =>
    happened.findLast(({ kind, label }) => kind === 'labeled' && label?.toLowerCase() === name)?.at ?? active
  const theirs = words.filter(
    (word) => word.isMaintainer && !word.isBot && !word.isOwn && !isSame(word.author, author) && !isCommand(word.body),
  )
  const last = theirs.at(-1)
  const reminded = words.findLast((word) => (word.isOwn || word.isBot) && isReminder(word.body))?.at
  if (reminded !== undefined && !isDraft && !(last && last.at > reminded))
    return { waitsFor: 'maintainer', since: Math.max(reminded, active) }
  if (has('listkeeper: rules not met')) return { waitsFor: 'rule', since: Math.max(labelled('listkeeper: rules not met'), active) }
  if (isConflicting) return { waitsFor: 'conflict', since: active }
  if (isDraft) return { waitsFor: 'author', since: active }
  if (last && last.at > active && last.state !== 'APPROVED') return { waitsFor: 'author', since: last.at }
  if (has('listkeeper: needs changes')) return { waitsFor: 'author', since: Math.max(labelled('listkeeper: needs changes'), active) }
  if (check === 'FAILURE') return { waitsFor: 'author', since: active }
  return { waitsFor: 'maintainer', since: active }
}

/** Whether it is a command to us alone, which asks nothing of an author. */
function isCommand(body: string): boolean {
  return /^\/listkeeper\b[^\n]*$/i.test(body.trim())
}

/** Logins are one whatever their case; GraphQL and REST write those of bots differently. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
