/** The parts of the page of a link check. */

import type { Verdict } from '../../links/verdict.ts'
import type { LinkReport } from '../report.ts'
import { verdictLabels } from '../verdict-words.ts'

/** Classes as people see them: what fails, and is not yet surely dead, is one of its own. */
export type Kind = Verdict['kind'] | 'failing'

/** The class of a verdict. */
export function kindOf(verdict: Verdict): Kind {
  return verdict.kind === 'unknown' && verdict.reason === 'failing' ? 'failing' : verdict.kind
}

export const kindLabels = { ...verdictLabels, failing: 'Failing' } as const satisfies Readonly<Record<Kind, string>>
export type Counts = Readonly<Partial<Record<Kind, number>>>

/** A link as the page shows it: what a command that checks links comes back with. */
export type PageLink = LinkReport

export type LinkPage = {
  /** What was checked, as the paths of the lists. */
  readonly title: string
  /** The day of the check, as 2026-11-25. */
  readonly day: string
  readonly links: readonly PageLink[]
  /** What a person should know besides, a sentence each. */
  readonly notes: readonly string[]
  /** The links that were not so at the run before, as their addresses; absent where there was none. */
  readonly fresh?: { readonly since: string; readonly urls: ReadonlySet<string> }
  /** How many links were what on days before and on this one, oldest first. */
  readonly days: readonly { readonly day: string; readonly counts: Counts }[]
}

/** All classes of verdicts, what needs a person first. */
export const kinds = ['dead', 'failing', 'suspect', 'moved', 'unknown', 'blocked', 'alive', 'excluded'] as const satisfies readonly Kind[]

/** How many of the links are of each class; classes without any are left out. */
export function countKinds(links: readonly PageLink[]): Counts {
  const counts: Partial<Record<Kind, number>> = {}
  for (const { verdict } of links) counts[kindOf(verdict)] = (counts[kindOf(verdict)] ?? 0) + 1
  return counts
}

/** The counts in words, as `2 dead, 5 moved`. */
export function sayCounts(counts: Counts, wanted: readonly Kind[] = kinds): string {
  return wanted.flatMap((kind) => (counts[kind] ? [`${number(counts[kind])} ${kind}`] : [])).join(', ')
}

/** A whole number with commas, as `12,400`. */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** A share in words: `12%`, or `under 1%` where it would be none. */
export function percent(part: number, whole: number): string {
  const share = Math.round((part / whole) * 100)
  if (share === 0 && part > 0) return 'under 1%'
  return share === 100 && part < whole ? 'over 99%' : `${share}%`
}
