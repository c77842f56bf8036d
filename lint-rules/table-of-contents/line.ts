/** Edits that remove whole lines of a document. */
import type { Edit, Fix } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'

/** The edit that takes the lines of a span out, with the line end before them; undefined on the first line, which has none. */
export function wholeLine(list: Document, { start, end }: Span): Fix | undefined {
  const first = lineAt(list.lines, start)
  if (first === 0) return undefined
  return [{ start: endOf(list, first - 1), end: endOfLines(list, { start, end }), text: '' } satisfies Edit]
}

/** The end of the last line of a span, before its line end. */
export function endOfLines(list: Document, { start, end }: Span): number {
  return endOf(list, lineAt(list.lines, Math.max(start, end - 1)))
}

/** What is before an item on its line: its indentation. */
export function leadOf(list: Document, start: number): Span {
  return { start: list.lines[lineAt(list.lines, start)]!, end: start }
}

function endOf(list: Document, line: number): number {
  const next = list.lines[line + 1] ?? list.text.length
  return next - (/(?:\r\n|[\r\n])$/.exec(list.text.slice(Math.max(0, next - 2), next))?.[0].length ?? 0)
}
