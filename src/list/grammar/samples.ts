/** What is compared between entries: a sample is what one entry has in one place. */
import type { Document } from '../document.ts'
import type { Tokens } from '../format/tokens.ts'
import type { Sequence } from './parts.ts'

/**
 * What a sample is about: the glue between two parts, which part comes where, whether a part is there, the order of two parts, how a
 * part is written, how the description ends, whether brackets are closed, what a cell holds, a value, or a letter that is capital or small.
 */
export type What = 'joint' | 'kind' | 'part' | 'order' | 'form' | 'end' | 'balance' | 'cell' | 'value' | 'case'

/** What an entry has in one place. */
export type Feature = {
  readonly what: What
  /** The place, as `name>words`: what is in one place in one scope is compared. */
  readonly slot: string
  readonly form: string
  /** The kinds of the parts that come after: what comes later is not missing. */
  readonly later?: readonly string[]
}

/** What one entry has, and where: `start` and `end` are indexes into its tokens. */
export type Sample = Feature & { readonly start: number; readonly end: number }

/** What all entries of a shape have: `from` and `to` are indexes into the edges of their parts. */
export type Shared = Feature & { readonly from: number; readonly to: number }

/** What depends on the kinds of an entry's parts alone. */
export type Shape = {
  /** Which kinds come first, what an entry has at all, and which of two kinds comes first. */
  readonly shared: readonly Shared[]
  /** Where the first line ends, which is where a part is missing. */
  readonly lineEnd: Pick<Shared, 'from' | 'to'>
  /** Of each part but the first, the slot of the glue before it. */
  readonly joints: readonly string[]
}

/** An entry, or a cell, that samples are taken of. */
export type Frame = {
  readonly list: Document
  readonly tokens: Tokens
  /** The tokens' text without spaces at the end. */
  readonly text: string
  readonly sequence: Sequence
  readonly scope: string
  readonly shape: Shape
  /** The brackets of which more open than close in the text, or fewer. */
  readonly uneven: readonly Brackets[]
}

/** What opens and closes, and the slot of the balance between them. */
type Brackets = readonly [open: string, close: string, slot: string]

export const brackets: readonly Brackets[] = [
  ['(', ')', 'balance ('],
  ['[', ']', 'balance ['],
  ['（', '）', 'balance （'],
]

/** Whether a text has more or fewer brackets that open than brackets that close. */
export function isUneven(text: string, open: string, close: string): boolean {
  return countOf(text, open) !== countOf(text, close)
}

/** How often a mark is in a text. */
export function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++
  return count
}
