/** Entries of different works whose name leads to the same address: the line was copied and its first link forgotten. */
import type { Document } from '../document.ts'
import { type Entry, isLabel, labelOf } from '../entry.ts'
import { identifierKey, identify } from '../identity/identifier.ts'
import { titleKey, workOf } from './duplicates.ts'
import { shareOf } from './in-place.ts'
import { isListed } from './places.ts'

/** An entry, and the one whose link it has. */
export type Copied = { readonly key: string; readonly entry: Entry; readonly first: Entry }

/** The new entries whose first link is the first link of one other entry of another name; none where nobody knows which are new. */
export function findCopied(list: Document, isNew: ((entry: Entry) => boolean) | undefined): Copied[] {
  if (!isNew) return []
  const byLink = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    const link = entry.links[0]
    const identifier = link && isListed(list, entry) && !isLabel(labelOf(list.text, link)) ? identify(link.url) : undefined
    if (!identifier) continue
    const key = identifierKey(identifier)
    const same = byLink.get(key)
    if (same) same.push(entry)
    else byLink.set(key, [entry])
  }
  return [...byLink].flatMap(([key, entries]): Copied[] => {
    const [one, other] = entries
    if (entries.length !== 2 || !one || !other || workOf(one) === workOf(other)) return []
    // The link belongs to the one that it identifies.
    const entry = [other, one].find((each) => isNew(each) && workOf(each) !== key)
    const first = entry === one ? other : one
    return entry && areOtherNames(entry.title, first.title) ? [{ key, entry, first }] : []
  })
}

function areOtherNames(a: string, b: string): boolean {
  const [first, second] = [titleKey(a), titleKey(b)]
  return first.length > 2 && second.length > 2 && !first.includes(second) && !second.includes(first) && shareOf(a, b) === 0
}
