/** Finds entries that are indented unlike the others: at the top of a list by the width, below others by spaces among tabs. Which entry belongs below which is left to the maintainer. */
import type { Problem } from '../../src/finding.ts'
import { type Document, itemAt } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { type Norm, prevailing } from '../../src/list/format/norm.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'

/** Every entry whose indentation differs from the one its neighbours clearly have. */
export function* indentation(list: Document, baseList: Document): Generator<Problem> {
  const leads = prevailing(topEntries(baseList).map((entry) => leadOf(baseList, entry)))
  for (const entry of topEntries(list)) {
    const lead = leadOf(list, entry)
    if (leads && lead !== leads.form && !sectionDoes(list, entry, lead)) yield unlike(list, entry, { lead, leads })
  }
  yield* strokes(list, baseList)
}

/** Nested entries indented by spaces among such that are by tabs, or the other way round: editors show them alike, Markdown may nest them otherwise. */
function* strokes(list: Document, baseList: Document): Generator<Problem> {
  const kind = prevailing(
    nestedEntries(baseList).map((entry) => strokeOf(leadOf(baseList, entry))),
    { share: 0.9 },
  )
  if (!kind) return
  const all = nestedEntries(list)
  for (const [index, entry] of all.entries()) {
    const lead = leadOf(list, entry)
    if (strokeOf(lead) === kind.form) continue
    const [before, after] = [all[index - 1], all[index + 1]].map((other) => other && leadOf(list, other))
    const at = spanOfLead(list, entry)
    // Spaces and tabs in one go as far as tabs or spaces alone would; else the neighbours tell how deep it should be, if they agree.
    const same = strokeOf(lead) === 'both' ? asFar(lead, kind.form) : undefined
    const alike = before !== undefined && before === after && strokeOf(before) === kind.form && isOneLine(list, entry) ? before : undefined
    const text = same ?? alike
    yield {
      message: `Unexpected indentation by ${strokeOf(lead) === 'both' ? 'tabs and spaces' : strokeOf(lead)}, expected ${kind.form}`,
      at: { start: at.start, end: entry.marker.end },
      form: 'indentation',
      severity: 'warning',
      evidence: `${kind.count} of ${kind.total} entries below others are indented by ${kind.form}`,
      ...(text === undefined ? {} : { fix: [{ ...at, text }] }),
    }
  }
}

/** An indentation of the same width by tabs or spaces alone; a tab reaches to the next fourth column (CommonMark 0.31, 2.2). */
function asFar(lead: string, form: 'tabs' | 'spaces' | 'both'): string | undefined {
  const width = Array.from(lead).reduce((column, stroke) => (stroke === '\t' ? column + 4 - (column % 4) : column + 1), 0)
  if (form === 'spaces') return ' '.repeat(width)
  return form === 'tabs' && width % 4 === 0 ? '\t'.repeat(width / 4) : undefined
}

function strokeOf(lead: string): 'tabs' | 'spaces' | 'both' {
  return !lead.includes('\t') ? 'spaces' : lead.includes(' ') ? 'both' : 'tabs'
}

function nestedEntries(list: Document): Entry[] {
  return list.entries.filter((entry) => entry.container === 'list' && entry.depth > 0 && /^[ \t]+$/.test(leadOf(list, entry)))
}

function topEntries(list: Document): Entry[] {
  return list.entries.filter((entry) => entry.container === 'list' && entry.depth === 0 && !/[>|]/.test(leadOf(list, entry)))
}

function spanOfLead(list: Document, entry: Entry): { start: number; end: number } {
  return { start: list.lines[lineAt(list.lines, entry.marker.start)]!, end: entry.marker.start }
}

function leadOf(list: Document, entry: Entry): string {
  const { start, end } = spanOfLead(list, entry)
  return list.text.slice(start, end)
}

/** Whether other entries of the section, or the neighbours in its list, are indented in the same way: then it is no slip. */
function sectionDoes(list: Document, entry: Entry, lead: string): boolean {
  const leads = leadsOf(list).get(entry.section)
  const alike = leads?.counts.get(lead) ?? 0
  return alike > 2 && alike > 0.3 * leads!.all
}

/** For each section how many entries at the top of its lists are indented, and how. */
const leadsOf = perDocument((list) => {
  const found = new Map<number, { all: number; readonly counts: Map<string, number> }>()
  for (const entry of list.entries) {
    if (entry.depth > 0 || entry.container !== 'list') continue
    const own = found.get(entry.section) ?? { all: 0, counts: new Map<string, number>() }
    const lead = leadOf(list, entry)
    own.all++
    own.counts.set(lead, (own.counts.get(lead) ?? 0) + 1)
    found.set(entry.section, own)
  }
  return found
})

function unlike(list: Document, entry: Entry, { lead, leads }: { lead: string; leads: Norm<string> }): Problem {
  const at = spanOfLead(list, entry)
  const say = (spaces: string): string =>
    spaces === '' ? 'none' : `${spaces.length} ${spaces.includes('\t') ? 'tabs or spaces' : spaces.length === 1 ? 'space' : 'spaces'}`
  return {
    message: `Unexpected indentation, ${say(lead)}, expected ${say(leads.form)}`,
    at: { start: at.start, end: entry.marker.end },
    form: 'indentation',
    severity: 'warning',
    evidence: `${leads.count} of ${leads.total} entries have ${say(leads.form)} before the bullet`,
    ...(isOneLine(list, entry) ? { fix: [{ ...at, text: leads.form }] } : {}),
  }
}

/** Lines below an entry would change their meaning with its indentation. */
function isOneLine(list: Document, entry: Entry): boolean {
  const item = itemAt(list, entry.place.start)
  return item !== undefined && !list.text.slice(item.start, item.end).includes('\n')
}
