/** Moves an entry's line to another place of its list; only where the line is the whole item and the list is one without blank lines. */
import type { Fix } from '../../src/finding.ts'
import { type Document, itemAt } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'

/** The edits that move an entry between two others; undefined where more than one line would have to move. */
export function moveEntry(list: Document, own: Entry, to: { before: Entry | undefined; after: Entry | undefined }): Fix | undefined {
  const line = lineOf(list, own)
  const target = to.after ? lineOf(list, to.after)?.start : to.before && lineOf(list, to.before)?.end
  const neighbour = to.after ?? to.before
  if (!line || target === undefined || neighbour?.group !== own.group || (target >= line.start && target <= line.end)) return undefined
  const cut = { ...line, text: '' }
  const paste = { start: target, end: target, text: list.text.slice(line.start, line.end) }
  return target < line.start ? [paste, cut] : [cut, paste]
}

/** The whole line of an entry with its end, where it is a bullet item of one line in a list without blank lines. */
function lineOf(list: Document, entry: Entry): { start: number; end: number } | undefined {
  const { lines, text } = list
  if (entry.container !== 'list' || /\d/.test(text.slice(entry.marker.start, entry.marker.end))) return undefined
  const item = itemAt(list, entry.place.start)
  const line = lineAt(lines, entry.place.start)
  const start = lines[line]!
  const end = lines[line + 1]
  if (!item || end === undefined || item.end > end || text.slice(start, entry.place.start).trim() !== '') return undefined
  const isBlank = (at: number): boolean => text.slice(lines[at] ?? text.length, lines[at + 1] ?? text.length).trim() === ''
  return isBlank(line - 1) && isBlank(line + 1) ? undefined : { start, end }
}
