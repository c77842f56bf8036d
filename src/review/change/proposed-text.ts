/** Reads a proposed text as it is judged: its marks of a bot's table, in which nothing is judged, count only where the base has them. Pure. */
import { type Context, type Reading, read } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import { lineAt, type Span } from '../../list/markdown/span.ts'
import { alignLines } from './align-lines.ts'
import { baseLine, givenSpan, linesOf, note } from './exceptions.ts'

export type Proposed = { readonly reading: Reading; readonly notes: readonly Finding[] }

/**
 * The text, and a note on a table of the all-contributors bot that is none in the base: its mark is read as a common comment of the
 * same length, so that all places stay.
 */
export function readProposed(source: string, path: string, { context, base }: { context: Context; base: Reading | undefined }): Proposed {
  const reading = read(source, path, context)
  const fresh = newTables(reading, base)
  const [first] = fresh
  if (!first) return { reading, notes: [] }
  const isFresh = new Set(fresh.map(({ start }) => start))
  const kept = new Set(reading.document.people.map((span) => givenSpan(reading, span).start).filter((start) => !isFresh.has(start)))
  const text = reading.text.replace(/<!-- ALL-CONTRIBUTORS-LIST:START/g, (mark, at: number) =>
    kept.has(at) ? mark : mark.replace(':', '-'),
  )
  const masked = read(source.slice(0, source.length - text.length) + text, path, context)
  const message = 'The text from this marker to its end is skipped once this is merged; this review does not skip it'
  return {
    reading: { ...masked, text: reading.text },
    notes: [note(reading, { start: first.start, end: first.start }, { message, form: 'new mark' })],
  }
}

/** A heading or an item of a list: the bot writes tables. */
const isNoTable = /^[ \t]*(?:[-*+]|\d+[.)]|#{1,6})[ \t]/m

/** The tables that were none in the base: neither of the same words nor a table between the same two lines. */
function newTables(head: Reading, base: Reading | undefined): Span[] {
  const tables = head.document.people.map((span) => givenSpan(head, span))
  const old = base?.document.people.map((span) => givenSpan(base, span)) ?? []
  const words = new Set(old.map(({ start, end }) => base!.text.slice(start, end)))
  const changed = tables.filter(({ start, end }) => !words.has(head.text.slice(start, end)))
  if (!base || changed.length === 0) return changed
  const between = alignLines(linesOf(base), linesOf(head))
  const ends = new Set(old.map((span) => endsOf(base, span).join()))
  const isOld = (span: Span): boolean =>
    ends.has(
      endsOf(head, span)
        .map((line) => baseLine(between[line]!))
        .join(),
    )
  return changed.filter((span) => !isOld(span) || isNoTable.test(head.text.slice(span.start, span.end)))
}

/** The first and the last line of a span. */
function endsOf({ lines }: Reading, { start, end }: Span): number[] {
  return [lineAt(lines, start), lineAt(lines, end - 1)]
}
