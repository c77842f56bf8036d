/** Makes a remark-lint rule of a pure generator over the curated list; the list is read once per file, however many rules look at it. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { VFile } from 'vfile'
import { type Fix, isBetweenCharacters, type Problem, projectUrl } from '../src/finding.ts'
import { type Document, parseList } from '../src/list/document.ts'
import type { Entry } from '../src/list/entry.ts'
import { findGenerated } from '../src/list/format/guide.ts'
import { coverOf } from '../src/list/markdown/cover.ts'
import { blankAll, blankLongLines, longestLine, spend, TooManySteps, within } from '../src/list/markdown/limits.ts'
import { findGarbled, offsetsBefore } from '../src/list/markdown/mojibake.ts'
import { type Position, positionOf, readLines, type Span } from '../src/list/markdown/span.ts'
import { perDocument } from '../src/list/per-document.ts'
import defaults from './defaults.json' with { type: 'json' }
import type { Schema } from './options.ts'

/** An entry and its document. */
type Placed = { readonly entry: Entry; readonly document: Document }

/** Where another file of the same list has a work. */
export type Listed = {
  readonly path: string
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
  /** Whether a path, relative to the repository's root, exists there; absent where nobody knows. */
  readonly exists?: (path: string) => boolean
  /** Whether a page of the repository has an anchor, as `#a`; undefined where that page cannot be read, absent where none can. */
  readonly hasAnchor?: (path: string, anchor: string) => boolean | undefined
}

/** The other files of a list's repository. */
export type RepositoryFiles = Pick<Context, 'exists' | 'hasAnchor'>

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
  /** The parts of `text` that are not judged: the rules read spaces instead. */
  readonly unjudged: readonly Unread[]
}

/** A line, from 1, that is too long; without one the whole text, which would be too much work. */
export type Unread = { readonly line?: number; readonly reason: string }

export type Check<Options> = (list: Document, options: Options, context: Context) => Iterable<Problem>

/** Where each rule is explained. */
export function helpUrl(name: string): string {
  return `${projectUrl}/tree/main/lint-rules/${name}#readme`
}

const readings = new WeakMap<VFile, Reading>()

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

/** Lends a reading to the rules that will run on a file. */
export function lendReading(file: VFile, reading: Reading): void {
  readings.set(file, reading)
}

function readingOf(file: VFile): Reading {
  let reading = readings.get(file)
  if (!reading) {
    reading = read(String(file), file.path ?? 'README.md')
    readings.set(file, reading)
  }
  return reading
}

/** The problems that travel with their messages to `lint.ts`; other unified tools use `expected` alone. */
export const problems: WeakMap<object, Problem> = new WeakMap()

/**
 * A rule for any remark configuration. `schema` checks the options and holds their defaults; `defaults.json` is made from it.
 * The origin must be `remark-lint:<name>`, or comments in the text could not switch the rule off.
 * A list that a script writes is no matter of rules, but of the one that says so; nor is what a bot keeps in it.
 */
export function listRule<Options>(
  name: string,
  schema: Schema<Options>,
  check: Check<Options>,
  { speaksOfGenerated = false }: { readonly speaksOfGenerated?: boolean } = {},
): Plugin<[unknown?], Root> {
  return lintRule<Root, unknown>({ origin: `remark-lint:${name}`, url: helpUrl(name) }, (_tree, file, options) => {
    const reading = readingOf(file)
    const people = peopleOf(reading.document)
    const own = optionsOf(name, schema, options)
    if (!speaksOfGenerated && isGenerated(reading.document, reading.context)) return
    for (const problem of check(reading.document, own, reading.context)) {
      spend(sizeOf(problem))
      if (people.holds(problem.at)) continue
      const given = withoutCuts(toGiven(problem, reading), reading)
      const message = file.message(problem.message, { place: positionOf(reading.lines, given.at) })
      message.url = helpUrl(name)
      const expected = given.fix && expectedText(reading.text, given.at, given.fix)
      if (expected !== undefined) message.expected = [expected]
      problems.set(message, given)
    }
  }) as Plugin<[unknown?], Root>
}

const peopleOf = perDocument(({ people }) => coverOf(people))

/** How much a problem says: what many problems say again and again is work too. */
function sizeOf({ message, evidence = '', fix = [] }: Problem): number {
  return fix.reduce((sum, { text }) => sum + text.length, message.length + evidence.length)
}

/** Whether a script writes the list. A proposed change cannot say so of a list that people write. */
export function isGenerated(list: Document, { baseList }: Context): boolean {
  return findGenerated(list) !== undefined && (baseList === undefined || findGenerated(baseList) !== undefined)
}

function optionsOf<Options>(name: string, schema: Schema<Options>, given: unknown): Options {
  const known = (defaults as Readonly<Record<string, unknown>>)[name]
  return (given ?? undefined) === undefined && known !== undefined ? (known as Options) : schema().parse(given ?? {})
}

/** A problem with its places in the given text; a fix that would mix garbled and repaired text is dropped. */
function toGiven(problem: Problem, { document, toGiven: to }: Reading): Problem {
  if (!document.repair) return problem
  const span = (place: Span): Span => ({ start: to(place.start), end: to(place.end) })
  const isRepair = problem.fix?.every((edit) => edit.text === document.text.slice(edit.start, edit.end))
  const isPlain = problem.fix?.every((edit) => !/[\u0080-\uffff]/.test(edit.text + document.text.slice(edit.start, edit.end)))
  const { fix, related, ...rest } = problem
  return {
    ...rest,
    at: span(problem.at),
    ...(fix && (isRepair || isPlain) ? { fix: fix.map((edit) => ({ ...span(edit), text: edit.text })) } : {}),
    ...(related ? { related: related.map((other) => ('at' in other ? { ...other, at: span(other.at) } : other)) } : {}),
  }
}

/** A fix that would cut through a character or a CRLF is none. */
function withoutCuts({ fix, ...rest }: Problem, { text }: Reading): Problem {
  return fix && isBetweenCharacters(text, fix) ? { ...rest, fix } : rest
}

/** The text of `at` after the fix; undefined where the fix reaches outside it, because other tools replace exactly that range. */
function expectedText(text: string, at: Span, fix: Fix): string | undefined {
  if (!fix.every((edit) => edit.start >= at.start && edit.end <= at.end)) return undefined
  let result = ''
  let from = at.start
  for (const edit of fix) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from, at.end)
}
