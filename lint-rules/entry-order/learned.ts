/** The order of a section, by title or by date: the configured one, or the one that it keeps. A section in no clear order has none. */
import type { Document } from '../../src/list/document.ts'
import { type Entry, isAside } from '../../src/list/entry.ts'
import { arrangements, longestOrdered, nearlyOrdered } from '../../src/list/format/sequence.ts'
import { dateNumber, dateOf, otherTitleKeys, precisionOf, titleComparer, titleOrderKey } from './keys.ts'

/** Entries in the order of the text, each with its key; entries without a key are in nobody's way. */
export type Keyed = { readonly entry: Entry; readonly key: string | number }

export type Order = {
  readonly name: 'alphabetical' | 'newest first' | 'oldest first'
  readonly keyed: (list: Document, entries: readonly Entry[]) => Iterable<Keyed>
  readonly compare: (a: Keyed, b: Keyed) => number
  /** Whether an entry is in order between two others by any reading that people use. */
  readonly fits: (own: Keyed, before: Keyed | undefined, after: Keyed | undefined) => boolean
  /** How many entries of the section it was learned from, and how many of them keep it. */
  readonly total: number
  readonly kept: number
  /** Whether it is configured, not learned. */
  readonly isAsked: boolean
}

/** A section shows its order from this many entries on, and few may be out of it. */
const fewest = 8
const mostOut = (total: number): number => Math.max(1, Math.floor(0.05 * total))
/** Dates that make an order are in nearly all entries, and are not all the same. */
const dated = 0.9
const fewestDates = 3

/** An order counts where one in ten to this power of all arrangements would look so. */
const leastChance = 2.5

/** The top entries of each section, in the order of the text. */
export function bySection(list: Document): Map<number, Entry[]> {
  const found = new Map<number, Entry[]>()
  for (const entry of list.entries) {
    if (entry.depth > 0) continue
    const same = found.get(entry.section)
    if (same) same.push(entry)
    else found.set(entry.section, [entry])
  }
  return found
}

/** The order that entries of one section keep; undefined where none is clear. */
export function orderOf(list: Document, entries: readonly Entry[], locale: string): Order | undefined {
  if (entries.length < fewest || isAside(list.sections[entries[0]!.section]!)) return undefined
  return learn(list, entries, alphabetical(locale)) ?? byDate(list, entries)
}

/** The configured order; dates count as precisely as nine of ten entries write them. */
export function askedOrder(
  list: Document,
  entries: readonly Entry[],
  { asked, locale }: { asked: 'alpha' | 'date-desc'; locale: string },
): Order {
  const kind = asked === 'alpha' ? alphabetical(locale) : newestFirst(list, entries)
  return { ...kind, total: entries.length, kept: entries.length, isAsked: true }
}

type Kind = Omit<Order, 'total' | 'kept' | 'isAsked'>

function learn(list: Document, entries: readonly Entry[], kind: Kind): Order | undefined {
  const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, mostOut(entries.length))
  if (!keyed || keyed.length < fewest) return undefined
  const [total, kept] = [keyed.length, longestOrdered(keyed, kind.compare).length]
  // Each entry out of order can have come from anywhere to anywhere.
  const chance = arrangements(keyed.map(({ key }) => key)) - 2 * (total - kept) * Math.log10(total)
  return chance < leastChance ? undefined : { ...kind, total, kept, isAsked: false }
}

function alphabetical(locale: string): Kind {
  const compareKeys = titleComparer(locale)
  const compare = (a: Keyed, b: Keyed): number => compareKeys(a.key as string, b.key as string)
  return {
    name: 'alphabetical',
    compare,
    *keyed(_list, entries) {
      for (const entry of entries) {
        const key = /^https?:/.test(entry.title) ? '' : titleOrderKey(entry.title)
        if (key !== '') yield { entry, key }
      }
    },
    fits: (own, before, after) =>
      isBetween(compare, own, before, after) ||
      otherTitleKeys.some((keyOf) => {
        const other = (keyed: Keyed | undefined) => keyed && { entry: keyed.entry, key: keyOf(keyed.entry.title) }
        return isBetween((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0), other(own)!, other(before), other(after))
      }),
  }
}

function isBetween(compare: Order['compare'], own: Keyed, before: Keyed | undefined, after: Keyed | undefined): boolean {
  return (!before || compare(before, own) <= 0) && (!after || compare(own, after) <= 0)
}

function byDate(list: Document, entries: readonly Entry[]): Order | undefined {
  const precision = precisionIn(list, entries)
  if (!precision) return undefined
  const found = ([1, -1] as const).flatMap((sign) => learn(list, entries, dateKind(sign, precision)) ?? [])
  return found.length === 1 ? found[0] : undefined
}

function newestFirst(list: Document, entries: readonly Entry[]): Kind {
  return dateKind(-1, precisionIn(list, entries) ?? 1)
}

/** How precisely nearly all entries are dated; undefined where too few are, or all alike. */
function precisionIn(list: Document, entries: readonly Entry[]): 1 | 2 | 3 | undefined {
  const dates = entries.flatMap((entry) => dateOf(list, entry) ?? [])
  const enough = dated * entries.length
  const precision = ([3, 2, 1] as const).find((least) => dates.filter((date) => precisionOf(date) >= least).length >= enough)
  return precision && new Set(dates.map((date) => dateNumber(date, precision))).size >= fewestDates ? precision : undefined
}

/** By date, oldest first with the sign 1, newest first with -1. */
function dateKind(sign: 1 | -1, precision: 1 | 2 | 3): Kind {
  const compare = (a: Keyed, b: Keyed): number => sign * ((a.key as number) - (b.key as number))
  return {
    name: sign > 0 ? 'oldest first' : 'newest first',
    compare,
    *keyed(text, some) {
      for (const entry of some) {
        const date = dateOf(text, entry)
        if (date && precisionOf(date) >= precision) yield { entry, key: dateNumber(date, precision) }
      }
    },
    fits: (own, before, after) => isBetween(compare, own, before, after),
  }
}
