/** A proposed change as it comes in, and what was found in it, as data. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Finding, Unjudged } from '../../finding.ts'
import type { RuleSettings } from '../../lint.ts'
import type { Entry } from '../../list/entry.ts'
import type { Matches } from './match-entries.ts'

/** One file of a proposed change: its text before and after, `null` where it is not there. */
export type Change = {
  readonly path: string
  readonly previousPath?: string
  readonly before: string | null
  readonly after: string | null
  /** The newest text of the base branch, where it has moved on since the proposal left it. */
  readonly tip?: string | null
  /** The base's text of the list that a new file translates: what was wrong there already is not the translator's fault. */
  readonly original?: string
}

export type ReviewedFile = { readonly path: string; readonly reading: Reading; readonly findings: readonly Finding[] }

/** A file of the base, and the rules' settings for it. */
export type BaseText = { readonly reading: Reading; readonly settings: RuleSettings }

/** What listkeeper finds in a proposed change. */
export type Reviewed = {
  readonly files: readonly ReviewedFile[]
  readonly before: readonly BaseText[]
  /** Texts of the base that new files translate. */
  readonly originals: readonly BaseText[]
  readonly matches: Matches
  /** Lines of Markdown about forms that the change gives many entries on purpose: no finding says that these have them. */
  readonly shifts: readonly string[]
  /** Entries that the change adds. */
  readonly added: readonly { readonly path: string; readonly entry: Entry }[]
  /** What of the texts was not judged. Lines that are in the base too are not reported for the change. */
  readonly unjudged: readonly Unjudged[]
}
