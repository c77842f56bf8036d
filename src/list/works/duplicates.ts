/** Which entries are the same work: by what their links identify, never by likeness of titles, which was right in none of 23 measured pairs. */
import type { Document } from '../document.ts'
import { type Entry, isLabel } from '../entry.ts'
import { identifierKey, isPaper } from '../identity/identifier.ts'
import { isAscii } from '../markdown/ascii.ts'
import { perDocument } from '../per-document.ts'
import { isListed } from './places.ts'

/** Entries of one work, in the order of the text. */
export type Repeat = { readonly key: string; readonly entries: readonly Entry[] }

/** The key of the work that an entry lists: its first paper, else what its first link identifies; undefined without a web link. */
export function workOf(entry: Entry): string | undefined {
  const identifier = entry.identifiers.find(isPaper) ?? entry.identifiers[0]
  return identifier && identifierKey(identifier)
}

/** The works that a document lists at the top of its lists, each with its first entry. */
export function worksOf(list: Document): Map<string, Entry> {
  const works = new Map<string, Entry>()
  for (const entry of list.entries) {
    const key = entry.depth > 0 ? undefined : workOf(entry)
    if (key !== undefined && !works.has(key)) works.set(key, entry)
  }
  return works
}

/** A title for comparison: letters and digits alone. */
export function titleKey(title: string): string {
  const lower = title.toLowerCase()
  return isAscii(lower) ? lower.replace(/[^a-z0-9]+/g, '') : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a title is long enough to name one work: at least three words and 15 letters. */
export function isTelling(title: string): boolean {
  return title.split(/\s+/).length >= 3 && titleKey(title).length >= 15
}

/** The works that several entries of a document list; items below an entry are details of it, not works. */
export const findRepeats: (list: Document) => readonly Repeat[] = perDocument((list) => {
  const byWork = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    const key = isWork(list, entry) ? workOf(entry) : undefined
    if (key === undefined) continue
    const same = byWork.get(key)
    if (same) same.push(entry)
    else byWork.set(key, [entry])
  }
  return [...byWork].filter(([, entries]) => entries.length > 1).map(([key, entries]) => ({ key, entries }))
})

/** Whether an entry lists a work: below a category, what is called *Code* or *Paper* is a detail all the same. */
function isWork(list: Document, entry: Entry): boolean {
  return entry.depth === 0 || (isListed(list, entry) && !isLabel(entry.title))
}

/** Details of one entry that are the same to the letter. */
export function findNestedRepeats(list: Document): Repeat[] {
  const byText = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    if (entry.depth === 0 || isWork(list, entry)) continue
    const key = `${entry.group}\n${list.text.slice(entry.content.start, entry.content.end).trim()}`
    const same = byText.get(key)
    if (same) same.push(entry)
    else byText.set(key, [entry])
  }
  return [...byText.values()].flatMap((entries) =>
    entries.length > 1 ? [{ key: workOf(entries[0]!) ?? titleKey(entries[0]!.title), entries }] : [],
  )
}

/** Entries with one telling title whose links identify different papers: a preprint and its published version, usually. */
export function findVersions(list: Document): Repeat[] {
  const byTitle = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    if (entry.depth > 0 || !entry.identifiers.some(isPaper) || !isTelling(entry.title)) continue
    const key = titleKey(entry.title)
    const same = byTitle.get(key)
    if (same) same.push(entry)
    else byTitle.set(key, [entry])
  }
  return [...byTitle].flatMap(([key, entries]) => (new Set(entries.map(workOf)).size > 1 ? [{ key, entries }] : []))
}
