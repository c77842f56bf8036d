/** What came out of asking a proposal, its entries, or entries of the list what the list requires. Everything that is said, labelled or closed is said of these. */
import type { Config } from '../config/index.ts'

/** A requirement by the name of its key in the configuration. */
export type RequirementName = Config['triage']['close']['rules'][number]

/** `unknown`: nobody could tell, or not in time. It is never held against anybody: a person looks. */
export type Result = 'met' | 'missed' | 'unknown'

/** One row of the table: what was asked, what was found, and what to do where it was missed. */
export type Answer = {
  readonly requirement: RequirementName
  readonly result: Result
  /** In words for people, as "at least 50 stars". */
  readonly asked: string
  /** In words for people, as "about 20 stars"; of what is unknown why. */
  readonly found: string
  readonly todo?: string
  /** Of an entry: the same after its name, where it was missed, as "has about 20 stars, but new entries need at least 50". */
  readonly sentence?: string
  /** The key of the configuration, as `require.repository.stars`. */
  readonly key: string
  /** The box that was ticked, where an exception of the configuration holds. */
  readonly exception?: string
}

/** An entry and its answers, in the order of the configuration. */
export type EntryAnswers = { readonly path: string; readonly title: string; readonly answers: readonly Answer[] }

/** All answers of a proposal: of each work that it adds, and of the proposal itself. */
export type Admission = { readonly entries: readonly EntryAnswers[]; readonly proposal: readonly Answer[] }
