/** Which new entries an older open pull request proposes too: by what their links identify, never by likeness of titles. Pure. */

import { read } from '../../../lint-rules/list-rule.ts'
import { workOf } from '../../list/works/duplicates.ts'
import { escapeText } from '../../markdown.ts'
import { enumerate } from '../text/enumerate.ts'
import { type Added, shortened, titleOf, worksAdded } from './new-entries.ts'

/** Texts by the paths of their files. */
export type Texts = ReadonlyMap<string, string>

/** An open pull request, and the lists as it would have them. */
export type Proposal = {
  readonly number: number
  readonly texts: Texts
  /** The lists as they were on the base branch when it was last changed, where that is known: what was there is none of its entries. */
  readonly before?: Texts
}

/** A new entry, and the pull request that proposed it before. */
export type Proposed = { readonly added: Added; readonly number: number }

type Wanted = {
  /** The number of the pull request that is reviewed. */
  readonly number: number
  readonly added: readonly Added[]
  /** The lists as they are on the base branch. */
  readonly base: Texts
  readonly proposals: readonly Proposal[]
}

/** Each new entry with each older proposal that adds its work, the oldest first. A work of the base branch is proposed by nobody. */
export function alreadyProposed({ number, added, base, proposals }: Wanted): Proposed[] {
  const works = worksAdded(added).flatMap((one) => {
    const work = workOf(one.entry)
    return work === undefined ? [] : [{ one, work }]
  })
  const older = proposals.filter((proposal) => proposal.number < number).sort((a, b) => a.number - b.number)
  if (works.length === 0 || older.length === 0) return []
  const standing = worksIn(base)
  const brought = older.map((proposal) => ({ number: proposal.number, works: worksBrought(proposal) }))
  return works.flatMap(({ one, work }) =>
    standing.has(work) ? [] : brought.flatMap((other) => (other.works.has(work) ? [{ added: one, number: other.number }] : [])),
  )
}

/** The works that a proposal adds to the lists. */
export function worksBrought({ texts, before }: Pick<Proposal, 'texts' | 'before'>): ReadonlySet<string> {
  return worksIn(texts).difference(before ? worksIn(before) : new Set())
}

function worksIn(texts: Texts): Set<string> {
  return new Set([...texts].flatMap(([path, text]) => read(text, path).document.entries.flatMap((entry) => workOf(entry) ?? [])))
}

/** Most titles that one line names. */
const mostNamed = 3

/** A line for the summary for each closed pull request whose works were declined. */
export function declinedLines(declined: readonly Proposed[]): string[] {
  return [...Map.groupBy(declined, ({ number }) => number)].map(([number, same]) => {
    const names = namesOf(same.map(({ added }) => added))
    return `- ${names} ${same.length === 1 ? 'was' : 'were'} proposed before in #${number}, which a maintainer closed. If something has changed since then, please say what.`
  })
}

function namesOf(entries: readonly Added[]): string {
  return enumerate(
    entries.map(({ entry }) => `*${escapeText(shortened(titleOf(entry), 100))}*`),
    mostNamed,
  )
}

/** A line for the summary for each older pull request, with the entries that it was the first to propose. GitHub makes a link of its number, and notes it there. */
export function proposedLines(proposed: readonly Proposed[]): string[] {
  const first = new Map<Added, number>()
  for (const { added, number } of proposed) if (number < (first.get(added) ?? Number.POSITIVE_INFINITY)) first.set(added, number)
  const byNumber = [...Map.groupBy(first.keys(), (added) => first.get(added)!)].sort(([a], [b]) => a - b)
  return byNumber.map(([number, entries]) => {
    return `- ${namesOf(entries)} ${entries.length === 1 ? 'is' : 'are'} already proposed in #${number}.`
  })
}
