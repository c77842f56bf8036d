/** Makes a rule of a pure generator over the curated list, for the runner and for any remark configuration. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { isBetweenCharacters, type Problem } from '../src/finding.ts'
import type { Document } from '../src/list/document.ts'
import { findGenerated } from '../src/list/format/guide.ts'
import { coverOf } from '../src/list/markdown/cover.ts'
import { spend } from '../src/list/markdown/limits.ts'
import type { Span } from '../src/list/markdown/span.ts'
import { perDocument } from '../src/list/per-document.ts'
import defaults from './defaults.json' with { type: 'json' }
import type { Schema } from './options.ts'
import type { Context, Reading } from './reading.ts'
import { type Run, remarkRule } from './remark-rule.ts'

export { type Context, hiddenSeverity, type Listed, type Reading, type RepositoryFiles, read, tooMuch, type Unread } from './reading.ts'
export { helpUrl, lendReading, lendSettings, problems } from './remark-rule.ts'

export type Check<Options> = (list: Document, options: Options, context: Context) => Iterable<Problem>

const runs = new WeakMap<Plugin<[unknown?], Root>, Run>()

/** The problems of a text that one rule finds, in the order in which it finds them; places count in the given text. */
export function problemsOf(rule: Plugin<[unknown?], Root>, reading: Reading, options: unknown): readonly Problem[] {
  return runs.get(rule)!(reading, options)
}

/**
 * A rule for any remark configuration. `schema` checks the options and holds their defaults, which stand in
 * `defaults.json` too, made from it.
 * A list that a script writes is no matter of rules, but of the one that says so; nor is what a bot keeps in it.
 */
export function listRule<Options>(
  name: string,
  schema: Schema<Options>,
  check: Check<Options>,
  { speaksOfGenerated = false }: { readonly speaksOfGenerated?: boolean } = {},
): Plugin<[unknown?], Root> {
  const run: Run = (reading, options) => {
    const people = peopleOf(reading.document)
    const own = optionsOf(name, schema, options)
    const found: Problem[] = []
    if (!speaksOfGenerated && isGenerated(reading.document, reading.context)) return found
    for (const problem of check(reading.document, own, reading.context)) {
      spend(sizeOf(problem))
      if (!people.holds(problem.at)) found.push(withoutCuts(toGiven(problem, reading), reading))
    }
    return found
  }
  const plugin = remarkRule(name, run)
  runs.set(plugin, run)
  return plugin
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

/** @throws {TypeError} for options that the rule does not have, in one line. */
function optionsOf<Options>(name: string, schema: Schema<Options>, given: unknown): Options {
  const known = (defaults as Readonly<Record<string, unknown>>)[name]
  if ((given ?? undefined) === undefined && known !== undefined) return known as Options
  const result = schema().safeParse(given ?? {})
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const where = path.length === 0 ? '' : `"${path.join('.')}": `
  throw new TypeError(`The options of the rule ${name} are wrong: ${where}${message.replace(/\s+/g, ' ')}`)
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
