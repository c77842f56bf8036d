/** Where in a list an entry is, as its readers see it: which list or table of which section, and on which line its work is. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { identifierKey, identify } from '../identity/identifier.ts'
import { lineAt, type Span } from '../markdown/span.ts'
import { perDocument } from '../per-document.ts'

/** For each entry its list or table; lists of one section that nothing parts are one. */
const placesOf = perDocument((list): ReadonlyMap<Entry, string> => {
  const places = new Map<Entry, string>()
  const parting = list.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'table' || kind === 'html' || kind === 'heading')
  let parts = 0
  for (const entry of list.entries) {
    while (parts < parting.length && parting[parts]!.start < entry.place.start) parts++
    const isList = entry.container === 'list' && entry.depth === 0
    places.set(entry, isList ? `${entry.section} list ${parts}` : `${entry.section} ${entry.group}`)
  }
  return places
})

/** The list or table that an entry is in, as a key. */
export function placeOf(list: Document, entry: Entry): string {
  return placesOf(list).get(entry) ?? `${entry.section} ${entry.group}`
}

/** The text of an entry without its marker, spaces folded. */
export function lineOf(list: Document, { content }: Entry): string {
  return list.text.slice(content.start, content.end).replace(/\s+/g, ' ').trim()
}

/** What of an entry names a work: the entry, or, where that has several lines, the link of the work on a later one. */
export function spanOf(list: Document, entry: Entry, key: string): Span {
  const first = lineAt(list.lines, entry.place.start)
  if (lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1)) === first) return entry.place
  const link = entry.links.find(({ url }) => {
    const identifier = identify(url)
    return identifier !== undefined && identifierKey(identifier) === key
  })
  return link && lineAt(list.lines, link.start) !== first ? { start: link.start, end: link.end } : entry.place
}

/** Entries that list something: those at the top of a list, and those below a mere category; what is below an entry is a detail of it. */
const listedOf = perDocument((list): ReadonlySet<Entry> => {
  const starts = new Set(list.entries.map(({ place }) => place.start))
  const byStart = new Map(list.blocks.flatMap((block) => (block.kind === 'item' ? [[block.start, block] as const] : [])))
  const isDetail = new Map<number, boolean>()
  const isBelowEntry = (start: number): boolean => {
    const known = isDetail.get(start)
    if (known !== undefined) return known
    const parent = list.blocks[byStart.get(start)?.parent ?? -1]
    const found = parent?.kind === 'item' && (starts.has(parent.start) || isBelowEntry(parent.start))
    isDetail.set(start, found)
    return found
  }
  return new Set(list.entries.filter((entry) => entry.depth === 0 || !isBelowEntry(entry.place.start)))
})

/** Whether an entry lists a work rather than a detail of another one. */
export function isListed(list: Document, entry: Entry): boolean {
  return entry.depth === 0 || listedOf(list).has(entry)
}
