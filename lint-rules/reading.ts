/** A text as rules get it: read once, garbled text repaired, and what is known besides it. */
import type { Severity } from '../src/finding.ts'
import { type Document, parseList } from '../src/list/document.ts'
import type { Entry } from '../src/list/entry.ts'
import { blankAll, blankLongLines, longestLine, TooManySteps, within } from '../src/list/markdown/limits.ts'
import { findGarbled, offsetsBefore } from '../src/list/markdown/mojibake.ts'
import { type Position, readLines } from '../src/list/markdown/span.ts'

/** An entry and its document. */
type Placed = { readonly entry: Entry; readonly document: Document }

/** Where another file of the same list has a work. */
export type Listed = {
  readonly path: string
  /** What it is called there. */
  readonly title: string
  readonly place: Position
  /** Whether it was there in the base. */
  readonly isInBase: boolean
}

/** What a rule may know besides the list itself. Under plain remark all of it is absent. The base is the list before a proposed change. */
export type Context = {
  /** The base, from which formats are learned. Absent: the list itself. */
  readonly baseList?: Document
  /** For each section of the list its section in `baseList`, both as indexes; new sections are absent. */
  readonly baseSections?: ReadonlyMap<number, number>
  /** Entries of the list that are in the base too: of two duplicates the other one is reported. */
  readonly inBase?: ReadonlySet<Entry>
  /** Returns the entry of the base that became this entry; undefined for a new one. */
  readonly before?: (entry: Entry) => Placed | undefined
  /** Entries of the base, from all changed files, that the change removes. */
  readonly lost?: readonly Placed[]
  /** The works in the other files of the same list, by the keys of `workOf`. */
  readonly otherFiles?: ReadonlyMap<string, Listed>
  /** The translations of the list, where they are known. */
  readonly mirrors?: readonly Document[]
  /** Whether a path, relative to the repository's root, exists there; absent where nobody knows. */
  readonly exists?: (path: string) => boolean
  /** Whether a page of the repository has an anchor, as `#a`; undefined where that page cannot be read, absent where none can. */
  readonly hasAnchor?: (path: string, anchor: string) => boolean | undefined
}

/** The other files of a list's repository. */
export type RepositoryFiles = Pick<Context, 'exists' | 'hasAnchor'>

/** The severity of what hides or melts entries: an error where a change is judged, a warning in a list that is checked without a base. */
export function hiddenSeverity(list: Document, { baseList = list }: Context): Severity {
  return baseList === list ? 'warning' : 'error'
}

/** A text as rules see it: garbled text repaired, with the way back to the offsets of what was given. */
export type Reading = {
  readonly document: Document
  readonly context: Context
  /** An offset of the document as an offset of the given text without its byte-order mark. */
  readonly toGiven: (offset: number) => number
  /** The given text without its byte-order mark. */
  readonly text: string
  /** Where the lines of the given text start. */
  readonly lines: readonly number[]
  /** What of the text is not judged, though it stands in `text`: to the rules it is blank. */
  readonly unjudged: readonly Unread[]
}

/** A line, from 1, that is too long; without one the whole text, which would be too much work. */
export type Unread = { readonly line?: number; readonly reason: string }

/** Reads a text for rules; garbled text is repaired first, so that one fault is not reported as a hundred. */
export function read(source: string, path: string, context: Context = {}): Reading {
  const { text: judged, long } = blankLongLines(source)
  const unjudged = long.map(({ line, length }) => ({
    line,
    reason: `it has ${length} characters, more than the ${longestLine} of a line that is judged`,
  }))
  try {
    return within(source.length, () => ({ ...readAll(judged, path, context), text: source.replace(/^\ufeff/, ''), unjudged }))
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error
    const blank = readAll(source.slice(0, source.startsWith('\ufeff') ? 1 : 0) + blankAll(source.replace(/^\ufeff/, '')), path, context)
    return { ...blank, text: source.replace(/^\ufeff/, ''), unjudged: [tooMuch] }
  }
}

/** What is said of a text that takes more work than texts of its length do. */
export const tooMuch: Unread = { reason: 'it takes far more work than a list of its length does' }

function readAll(source: string, path: string, context: Context): Omit<Reading, 'unjudged'> {
  const text = source.replace(/^\ufeff/, '')
  const repair = findGarbled(text)
  if (!repair) {
    const document = parseList(source, path)
    return { document, context, text, toGiven: (offset) => offset, lines: document.lines }
  }
  const document = parseList(source.slice(0, source.length - text.length) + repair.text, path)
  return { document: { ...document, repair }, context, text, toGiven: offsetsBefore(repair.garbled), lines: readLines(text) }
}
