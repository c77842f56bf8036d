/** Which entry of the proposed text is which of the base's: by identity, wherever it moved, so that only what is new counts as new. */
import type { Document } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { titleKey, workOf } from '../../list/works/duplicates.ts'

/** An entry of the proposed text and the one it was before; no pair for new entries. */
export type Matches = ReadonlyMap<Entry, Entry>

/**
 * Pairs the entries of the base with those of the proposed change, across files and sections: first those whose text is the
 * same, then those that share a work and a title, a work, a title. One entry has one partner, so a copy is new.
 */
export function matchEntries(before: readonly Document[], after: readonly Document[]): Matches {
  const pairs = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  for (const key of keysWith(numbered())) {
    const waiting = new Map<string, Queue<Entry>>()
    for (const document of before)
      for (const entry of document.entries) {
        const name = taken.has(entry) ? undefined : key(document, entry)
        if (name !== undefined) enqueue(waiting, name, entry)
      }
    if (waiting.size === 0) continue
    for (const document of after)
      for (const entry of document.entries) {
        const name = pairs.has(entry) ? undefined : key(document, entry)
        const partner = name === undefined ? undefined : dequeue(waiting, name)
        if (!partner) continue
        pairs.set(entry, partner)
        taken.add(partner)
      }
  }
  return pairs
}

/** What waits for a partner, and how much of it has one. */
type Queue<One> = { readonly all: One[]; next: number }

function enqueue<One>(waiting: Map<string, Queue<One>>, key: string, one: One): void {
  const queue = waiting.get(key)
  if (queue) queue.all.push(one)
  else waiting.set(key, { all: [one], next: 0 })
}

function dequeue<One>(waiting: ReadonlyMap<string, Queue<One>>, key: string): One | undefined {
  const queue = waiting.get(key)
  return queue?.all[queue.next++]
}

/** Gives the same text the same number, so that a long one in many keys is read once. */
function numbered(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
}

type Key = (document: Document, entry: Entry) => string | undefined

/** What makes two entries the same, the surest first. */
function keysWith(numberOf: (text: string) => number): readonly Key[] {
  const titleOf = (document: Document, entry: Entry): number => numberOf(document.sections[entry.section]!.title)
  const known = new WeakMap<Entry, string>()
  const wordsIn: Key = (document, entry) => {
    const words = known.get(entry) ?? wordsOf(document, entry)
    known.set(entry, words)
    return words
  }
  const work = (entry: Entry, key: string): string | undefined => {
    const own = workOf(entry)
    return own && `${key}\n${own}`
  }
  const neighboursOf = neighbours(numberOf)
  const around =
    (part: 0 | 1 | 2): Key =>
    (document, entry) => {
      const near = neighboursOf(document, entry)
      const of = part === 2 ? near.join() : String(near[part])
      return `${document.path}\n${titleOf(document, entry)}\n${of}\n${wordsIn(document, entry)}`
    }
  return [
    // Of lines that are the same to the letter, the one that stands where it stood is the old one.
    around(2),
    around(0),
    around(1),
    (document, entry) => `${document.path}\n${titleOf(document, entry)}\n${wordsIn(document, entry)}`,
    (document, entry) => `${titleOf(document, entry)}\n${wordsIn(document, entry)}`,
    wordsIn,
    (document, entry) => work(entry, `${document.path}\n${titleOf(document, entry)}\n${titleKey(entry.title)}`),
    (_document, entry) => work(entry, titleKey(entry.title)),
    (document, entry) => work(entry, `${document.path}\n${titleOf(document, entry)}`),
    (_document, entry) => workOf(entry),
    (document, entry) => (titleKey(entry.title) ? `${titleOf(document, entry)}\n${titleKey(entry.title)}` : undefined),
    (_document, entry) => titleKey(entry.title) || undefined,
  ]
}

/** For an entry numbers of the words of the entries before and after it. */
function neighbours(numberOf: (text: string) => number): (document: Document, entry: Entry) => readonly [number, number] {
  const known = new WeakMap<Document, ReadonlyMap<Entry, readonly [number, number]>>()
  return (document, entry) => {
    let all = known.get(document)
    if (!all) {
      const numbers = document.entries.map((one) => numberOf(wordsOf(document, one)))
      all = new Map(document.entries.map((one, index) => [one, [numbers[index - 1] ?? -1, numbers[index + 1] ?? -1]]))
      known.set(document, all)
    }
    return all.get(entry)!
  }
}

/** An entry's text without its marker and indentation, spaces folded. */
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
  const numberOf = numbered()
  const titlesOf = ({ sections }: Document): string[] => sections.map(({ title }) => titleKey(title))
  for (const keysOf of [(document: Document) => pathKeys(document, numberOf), titlesOf]) {
    const [old, now] = [keysOf(before), keysOf(after)]
    const waiting = new Map<string, Queue<number>>()
    for (const index of free) enqueue(waiting, old[index]!, index)
    for (const index of after.sections.keys()) {
      const partner = pairs.has(index) ? undefined : dequeue(waiting, now[index]!)
      if (partner !== undefined) pair(index, partner)
    }
  }
  const origins = new Map(before.entries.map((entry) => [entry, entry.section]))
  const bySection = Map.groupBy(after.entries, ({ section }) => section)
  for (const index of after.sections.keys()) {
    if (pairs.has(index)) continue
    const own = bySection.get(index) ?? []
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

/** For each section its level, with a number for its title and those of the sections that it is part of. */
function pathKeys({ sections }: Document, numberOf: (text: string) => number): string[] {
  const paths: number[] = []
  return sections.map(({ title, parent, level }) => {
    const path = numberOf(`${parent > 0 ? paths[parent]! : ''} > ${titleKey(title)}`)
    paths.push(path)
    return `${level} ${path}`
  })
}
