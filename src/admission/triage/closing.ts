/** Whether a proposal may be closed because it misses what the list asks, when, and what is said. What is unknown closes nothing. Pure. */
import { code, escapeText } from '../../markdown.ts'
import { shortened } from '../../review/change/new-entries.ts'
import { enumerate, firstLines } from '../../review/text/enumerate.ts'
import { hiddenLast, writeHidden } from '../../review/text/hidden-mark.ts'
import type { Admission, Answer, EntryAnswers, RequirementName } from '../answers.ts'
import { dayAt, shiftDay } from '../span.ts'
import { lastSaid, type Waiting } from './turn.ts'

/**
 * `missed`: every added entry is known to miss one of some requirements, or the proposal itself does; `met`: it is known that one
 * entry meets all of them, and the proposal does; `unknown`: neither, which nobody is blamed for.
 */
export type Case = 'missed' | 'met' | 'unknown'

/** The case of a proposal for the requirements that the configuration names. */
export function caseOf({ entries, proposal }: Admission, rules: readonly RequirementName[]): Case {
  const isNamed = ({ requirement }: Answer): boolean => rules.includes(requirement)
  const ofEntry = ({ answers }: EntryAnswers): Case => summed([...answers, ...proposal].filter(isNamed))
  if (entries.length === 0) return 'unknown'
  const cases = entries.map(ofEntry)
  return cases.every((one) => one === 'missed') ? 'missed' : cases.includes('met') ? 'met' : 'unknown'
}

function summed(answers: readonly Answer[]): Case {
  if (answers.some(({ result }) => result === 'missed')) return 'missed'
  return answers.some(({ result }) => result === 'unknown') ? 'unknown' : 'met'
}

/** The hidden line in a summary of ours by which a later run finds the proposals that may be closed. */
export const unmetMark = writeHidden('unmet')

/** The details of a summary, with the hidden line where all that a proposal adds is known to miss one of the requirements. */
export function withUnmet(
  details: string | undefined,
  admission: Admission | undefined,
  rules: readonly RequirementName[],
): string | undefined {
  if (rules.length === 0 || !admission || caseOf(admission, rules) !== 'missed') return details
  return details === undefined ? unmetMark : `${details}\n\n${unmetMark}`
}

/** How a proposal stands in the one comment that is kept about its closing. */
export type Notice = Told | { readonly kind: 'kept' | 'closed' | 'lifted' | 'reopened'; readonly day: string }
/** That its author was told, and about which commit. */
export type Told = { readonly kind: 'told'; readonly day: string; readonly head: string }

/** What a comment of ours says about closing; whose it is must be asked before it is believed. */
export function readNotice(body: string): Notice | undefined {
  const [kind = '', day = '', head, ...more] = hiddenLast(body, 'notice') ?? []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || more.length > 0) return undefined
  if (kind === 'told') return head !== undefined && /^[0-9a-f]{40,64}$/.test(head) ? { kind, day, head } : undefined
  return /^(?:kept|closed|lifted|reopened)$/.test(kind) && head === undefined ? { kind: kind as 'kept', day } : undefined
}

function withNotice(text: string, notice: Notice): string {
  return `${text}\n\n${writeHidden('notice', notice.kind, notice.day, ...(notice.kind === 'told' ? [notice.head] : []))}`
}

/** Whether its author pushed since the notice, whatever the dates of the commits say. */
export function isPushedSince(told: Told, { head }: { readonly head: string }): boolean {
  return told.head !== head
}

/** A day on which something may be closed: so long after the notice, and after the last word of its author. A push is seen by its commit, and the dates that its author wrote count for nothing. */
export function dueDay(told: Told, { after, proposal }: { readonly after: string; readonly proposal: Waiting }): string {
  const last = dayAt(lastSaid(proposal))
  return shiftDay(last > told.day ? last : told.day, after, 1)
}

export type Telling = {
  readonly author: string
  readonly admission: Admission
  readonly rules: readonly RequirementName[]
  readonly day: string
  readonly after: string
  /** The commit that it is about. */
  readonly head: string
}

/** What its author is told before anything is closed. */
export function toldBody({ author, admission, rules, day, after, head }: Telling): string {
  return withNotice(
    [
      `Thank you for the proposal${nameOf(author)}. As it is, it cannot be added:`,
      missesOf(admission, rules),
      `If that can change, push to this branch, and it is looked at again. Otherwise it is closed on ${shiftDay(day, after, 1)}, to keep the queue short; that is no judgement of the work. A maintainer who wants it to stay open says so here.`,
    ].join('\n\n'),
    { kind: 'told', day, head },
  )
}

/** The same comment when it is closed. */
export function closedBody({ admission, rules, day }: Pick<Telling, 'admission' | 'rules' | 'day'>): string {
  return withNotice(
    [
      'Closed, because it does not meet what this list asks of new entries:',
      missesOf(admission, rules),
      'Once that has changed, it is opened again: push to the same branch, without rewriting what is there. I look from time to time. A maintainer can open it at any time.',
    ].join('\n\n'),
    { kind: 'closed', day },
  )
}

/** The same comment when nothing is to be closed any more, and when the proposal is open again. */
export function liftedBody(kind: 'lifted' | 'reopened', day: string): string {
  const text =
    kind === 'lifted'
      ? 'What this list asks is met now, so this stays open. Thank you!'
      : 'What this list asks is met now, so this is open again. Thank you!'
  return withNotice(text, { kind, day })
}

/** The same comment where people have taken it up since. */
export function keptBody(why: string, day: string): string {
  return withNotice(`I will not close this any more, because ${why}.`, { kind: 'kept', day })
}

/** What is said once where GitHub does not let us open it again. */
export function newPleaseBody(author: string): string {
  return `What this list asks is met now, thank you${nameOf(author)}! I could not open this one again, because its branch was rewritten or removed since. Please open a new pull request with the same change; it starts without a waiting time.\n\n${writeHidden('new-please')}`
}

/** Whether a comment of ours asks for a new pull request. */
export function isNewPlease(body: string): boolean {
  return hiddenLast(body, 'new-please')?.length === 0
}

/** The deleted account has no name. */
function nameOf(author: string): string {
  return author === 'ghost' ? '' : `, ${escapeText(author)}`
}

const mostRows = 10
const longestTitle = 60

/** A line for each requirement that was missed: what it is about, what was asked and what was found. */
function missesOf({ entries, proposal }: Admission, rules: readonly RequirementName[]): string {
  const isMissed = ({ requirement, result }: Answer): boolean => result === 'missed' && rules.includes(requirement)
  const rows = [
    ...proposal.filter(isMissed).map((answer) => `- ${said(answer)}`),
    ...entries.flatMap(({ title, answers }) =>
      answers.filter(isMissed).map((answer) => `- ${code(shortened(title, longestTitle))}: ${said(answer)}`),
    ),
  ]
  return firstLines(rows, mostRows).join('\n')
}

function said({ asked, found, todo }: Answer): string {
  return `${escapeText(asked)} (found: ${escapeText(found)})${todo === undefined ? '' : `. ${escapeText(todo)}`}`
}

/** The requirements that were missed, for a line of the log. */
export function missedWords({ entries, proposal }: Admission, rules: readonly RequirementName[]): string {
  const missed = [...proposal, ...entries.flatMap(({ answers }) => answers)].filter(({ result }) => result === 'missed')
  return enumerate(new Set(missed.flatMap(({ requirement }) => (rules.includes(requirement) ? [requirement] : []))))
}
