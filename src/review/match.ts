/** Which entry of the proposed text is which of the base's: by identity, wherever it moved, so that only what is new counts as new. */
import type { Document } from '../list/document.ts'
import { titleKey, workOf } from '../list/duplicates.ts'
import type { Entry } from '../list/entry.ts'
import { pathOf } from '../list/section.ts'

/** An entry of the proposed text and the one it was before; no pair for new entries. */
export type Matches = ReadonlyMap<Entry, Entry>

type Side = { readonly document: Document; readonly entries: readonly Entry[] }

/**
 * Pairs the entries of the base with those of the proposed change, across files and sections: first those whose text is the
 * same, then those that share a work and a title, a work, a title. One entry has one partner, so a copy is new.
 */
export function matchEntries(before: readonly Document[], after: readonly Document[]): Matches {
  const old = before.map((document): Side => ({ document, entries: document.entries }))
  const now = after.map((document): Side => ({ document, entries: document.entries }))
  const pairs = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  for (const key of keys) {
    const waiting = new Map<string, Entry[]>()
    for (const { document, entries } of old)
      for (const entry of entries) {
        if (taken.has(entry)) continue
        const name = key(document, entry)
        if (name === undefined) continue
        const queue = waiting.get(name)
        if (queue) queue.push(entry)
        else waiting.set(name, [entry])
      }
    if (waiting.size === 0) continue
    for (const { document, entries } of now)
      for (const entry of entries) {
        if (pairs.has(entry)) continue
        const name = key(document, entry)
        const partner = name === undefined ? undefined : waiting.get(name)?.shift()
        if (!partner) continue
        pairs.set(entry, partner)
        taken.add(partner)
      }
  }
  return pairs
}

const keys: readonly ((document: Document, entry: Entry) => string | undefined)[] = [
  (document, entry) => `${document.path}\n${document.sections[entry.section]!.title}\n${wordsOf(document, entry)}`,
  (document, entry) => `${document.sections[entry.section]!.title}\n${wordsOf(document, entry)}`,
  wordsOf,
  (document, entry) => {
    const work = workOf(entry)
    return work && `${document.path}\n${document.sections[entry.section]!.title}\n${work}\n${titleKey(entry.title)}`
  },
  (_document, entry) => {
    const work = workOf(entry)
    return work && `${work}\n${titleKey(entry.title)}`
  },
  (document, entry) => {
    const work = workOf(entry)
    return work && `${document.path}\n${document.sections[entry.section]!.title}\n${work}`
  },
  (_document, entry) => workOf(entry),
  (document, entry) => (titleKey(entry.title) ? `${document.sections[entry.section]!.title}\n${titleKey(entry.title)}` : undefined),
  (_document, entry) => titleKey(entry.title) || undefined,
]

/** An entry's text without its marker and indentation, blanks folded. */
export function wordsOf(document: Document, entry: Entry): string {
  return document.text.slice(entry.content.start, entry.content.end).replace(/\s+/g, ' ').trim()
}

/**
 * Which section of the base each section of the proposed text was, both as indexes: the one of the same title and parents,
 * else the one most of its entries come from, else the only one that is left between the same neighbours. New sections have none.
 */
export function matchSections(before: Document, after: Document, matches: Matches): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>([[0, 0]])
  const free = new Set(before.sections.keys())
  free.delete(0)
  const pair = (now: number, old: number): void => {
    pairs.set(now, old)
    free.delete(old)
  }
  for (const key of [pathKey, (document: Document, index: number) => titleKey(document.sections[index]!.title)]) {
    const waiting = new Map<string, number[]>()
    for (const index of free) waiting.set(key(before, index), [...(waiting.get(key(before, index)) ?? []), index])
    for (const index of after.sections.keys()) {
      const old = pairs.has(index) ? undefined : waiting.get(key(after, index))?.shift()
      if (old !== undefined) pair(index, old)
    }
  }
  const origins = new Map(before.entries.map((entry) => [entry, entry.section]))
  for (const index of after.sections.keys()) {
    if (pairs.has(index)) continue
    const own = after.entries.filter((entry) => entry.section === index)
    const from = new Map<number, number>()
    for (const entry of own) {
      const old = matches.get(entry)
      const origin = old && origins.get(old)
      if (origin !== undefined && free.has(origin)) from.set(origin, (from.get(origin) ?? 0) + 1)
    }
    const [most] = [...from].sort((a, b) => b[1] - a[1])
    if (most && most[1] * 2 >= own.length) pair(index, most[0])
    else if (own.length === 0) {
      const left = pairs.get(index - 1)
      const right = pairs.get(index + 1) ?? (index + 1 === after.sections.length ? before.sections.length : undefined)
      if (left !== undefined && right === left + 2 && free.has(left + 1)) pair(index, left + 1)
    }
  }
  return pairs
}

function pathKey(document: Document, index: number): string {
  return `${document.sections[index]!.level} ${pathOf(document.sections, index).map(titleKey).join(' > ')}`
}
