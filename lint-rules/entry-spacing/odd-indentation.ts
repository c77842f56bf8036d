/** Finds new entries that are indented as none of the list is, between two that are indented alike. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'

/** A list shows how it indents its entries from this many on. */
const fewest = 20

/** A deeper entry below one that is new as well is meant to be there; so it may be below an old one, which is why that is only noted. */
export function* oddIndentation(list: Document, baseList: Document): Generator<Problem> {
  const { leads, total, top, lines } = knownIn(baseList)
  if (baseList === list || total < fewest) return
  const entries = list.entries.filter(({ container }) => container === 'list')
  for (const [index, entry] of entries.entries()) {
    const lead = leadOf(list, entry)
    if (leads.has(lead) || /[^ \t]/.test(lead) || (entry.depth === 0 && top >= fewest)) continue
    const before = entries[index - 1]
    // What stands between is what it is below.
    if (before?.section === entry.section && lineAt(list.lines, before.place.end - 1) + 1 < lineAt(list.lines, entry.marker.start)) continue
    const near = [before, entries[index + 1]].filter((other) => other?.section === entry.section) as Entry[]
    const [first] = near
    if (!first || near.some((other) => !lines.has(lineOf(list, other)) || leadOf(list, other) !== leadOf(list, first))) continue
    const expected = leadOf(list, first)
    const start = entry.marker.start - lead.length
    // Entries that are read as below it now are those beside it; lines of its own would lose their place.
    const isAlone = !list.text.slice(entry.place.start, entry.place.end).trimEnd().includes('\n')
    yield {
      message: `Unexpected indentation, ${widthOf(lead)}, expected ${widthOf(expected)}`,
      at: { start, end: entry.marker.end },
      form: 'odd indentation',
      severity: entry.depth > first.depth ? 'info' : 'warning',
      evidence: `No other of ${total} entries is indented by ${widthOf(lead)}`,
      ...(isAlone ? { fix: [{ start, end: entry.marker.start, text: expected }] } : {}),
    }
  }
}

function widthOf(lead: string): string {
  if (lead === '') return 'none'
  if (lead.includes('\t')) return `${lead.length} ${lead.length === 1 ? 'tab' : 'tabs or spaces'}`
  return `${lead.length} ${lead.length === 1 ? 'space' : 'spaces'}`
}

function lineStart(list: Document, entry: Entry): number {
  return list.lines[lineAt(list.lines, entry.marker.start)]!
}

function leadOf(list: Document, entry: Entry): string {
  return list.text.slice(lineStart(list, entry), entry.marker.start)
}

function lineOf(list: Document, entry: Entry): string {
  const start = lineStart(list, entry)
  const end = list.text.indexOf('\n', start)
  return list.text.slice(start, end < 0 ? undefined : end).trim()
}

const knownIn = perDocument((list) => {
  const entries = list.entries.filter(({ container }) => container === 'list')
  return {
    leads: new Set(entries.map((entry) => leadOf(list, entry))),
    lines: new Set(entries.map((entry) => lineOf(list, entry))),
    total: entries.length,
    top: entries.filter(({ depth }) => depth === 0).length,
  }
})
