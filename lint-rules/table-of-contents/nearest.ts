/** The heading that a dead line of the contents means, found among many without comparing each line with each heading. */
import { distance } from 'fastest-levenshtein'
import { spend } from '../../src/list/markdown/limits.ts'
import type { Section } from '../../src/list/section.ts'

/** A line that leads nowhere: its label as `bare` leaves it, and the anchor as it is written. */
type Wanted = { readonly name: string; readonly written: string }

/** The index of the heading that is meant; `none` where there is none or more than one; `unknown` where too many had to be compared. */
type Meant = number | 'none' | 'unknown'

/** Finds what is meant among headings that no line leads to yet; `linked` may grow between two questions. */
export type Nearest = (wanted: Wanted) => Meant

/** So many headings are compared for one line; no list that people keep has as many of one length that its contents leave out. */
const mostCompared = 100

type Headings = { readonly sections: readonly Section[]; readonly names: readonly string[]; readonly linked: ReadonlySet<number> }

/** The heading with the words of a line, else the only one whose anchor or name is almost the same, else the only one that goes on as it begins. */
export function nearestAmong({ sections, names, linked }: Headings): Nearest {
  const indexes = [...sections.keys()].filter((index) => sections[index]!.level > 0)
  const same = Map.groupBy(indexes, (index) => names[index]!)
  const passed = new Map<string, number>()
  const anchored = indexes.filter((index) => sections[index]!.anchor !== '')
  const anchorOf = (index: number): string => sections[index]!.anchor
  const nameOf = (index: number): string => names[index]!
  const kinds = [
    { of: anchorOf, byLength: Map.groupBy(anchored, (index) => anchorOf(index).length) },
    { of: nameOf, byLength: Map.groupBy(anchored, (index) => nameOf(index).length) },
  ] as const
  const shortened = shortenedAmong(indexes, nameOf, linked)
  /** The first of the headings of a name that has no line, else the first: those with a line are passed once. */
  const firstFree = (name: string, all: readonly number[]): number => {
    let at = passed.get(name) ?? 0
    while (at < all.length && linked.has(all[at]!)) at++
    passed.set(name, at)
    return all[at] ?? all[0]!
  }
  return ({ name, written }) => {
    const equal = name === '' ? undefined : same.get(name)
    if (equal) return firstFree(name, equal)
    const near = new Set<number>()
    let compared = 0
    for (const [kind, text] of [written, name].entries())
      for (const length of lengthsNear(text.length))
        for (const index of freeOf(kinds[kind]!.byLength.get(length), linked)) {
          if (++compared > mostCompared) return 'unknown'
          spend(length)
          if (isNear(kinds[kind]!.of(index), text)) near.add(index)
          if (near.size > 1) return 'none'
        }
    const [only] = near
    return only ?? shortened(name)
  }
}

/** The headings without a line, one by one; those that have one by now are taken out for good. */
function* freeOf(indexes: number[] = [], linked: ReadonlySet<number>): Generator<number> {
  for (let at = 0; at < indexes.length; ) {
    if (linked.has(indexes[at]!)) {
      indexes[at] = indexes.at(-1)!
      indexes.pop()
    } else yield indexes[at++]!
  }
}

/** The lengths that a text almost the same as one of this length can have. */
function lengthsNear(length: number): number[] {
  const found: number[] = []
  for (let other = Math.max(0, length - mostEdits(length)); other - length <= mostEdits(other); other++) found.push(other)
  return found
}

function mostEdits(longest: number): number {
  return Math.max(1, Math.floor(longest / 6))
}

function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const most = mostEdits(longest)
  return longest >= 4 && Math.abs(a.length - b.length) <= most && distance(a.toLowerCase(), b.toLowerCase()) <= most
}

/** A name that begins as another one has to have so many letters. */
const fewestLetters = 6

/** Finds the only heading without a line of which the name is the beginning, or that is the beginning of the name. */
function shortenedAmong(
  indexes: readonly number[],
  nameOf: (index: number) => string,
  linked: ReadonlySet<number>,
): (name: string) => Meant {
  const byName = Map.groupBy(
    indexes.filter((index) => nameOf(index).length >= fewestLetters),
    nameOf,
  )
  const sorted = [...byName.keys()].sort((a, b) => (a < b ? -1 : 1))
  const lengths = [...new Set(sorted.map(({ length }) => length))].sort((a, b) => a - b)
  return (name) => {
    if (name.length < fewestLetters) return 'none'
    const found: number[] = []
    let compared = 0
    const look = (key: string): 'none' | 'unknown' | undefined => {
      for (const index of freeOf(byName.get(key), linked)) {
        found.push(index)
        if (found.length > 1) return 'none'
      }
      return ++compared > mostCompared ? 'unknown' : undefined
    }
    let from = 0
    for (let high = sorted.length; from < high; ) {
      const middle = (from + high) >> 1
      if (sorted[middle]! < name) from = middle + 1
      else high = middle
    }
    for (let at = from; sorted[at]?.startsWith(name); at++) {
      const end = look(sorted[at]!)
      if (end) return end
    }
    for (const length of lengths) {
      if (length >= name.length) break
      const end = look(name.slice(0, length))
      if (end) return end
    }
    return found[0] ?? 'none'
  }
}
