/** The order of a section, by title or by date: the configured one, or the one that it keeps. A section in no clear order has none. */
import type { Document } from '../../src/list/document.ts'
import { type Entry, isAside } from '../../src/list/entry.ts'
import { arrangements, longestOrdered, nearlyOrdered } from '../../src/list/format/sequence.ts'
import { dateNumber, dateOf, precisionOf, type SortingWay, sortingWays, titleComparer } from './keys.ts'

/** Entries in the order of the text, each with its key; entries without a key are in nobody's way. */
export type Keyed = { readonly entry: Entry; readonly key: string | number }

export type Order = {
  readonly name: 'alphabetical' | 'newest first' | 'oldest first'
  readonly keyed: (list: Document, entries: readonly Entry[]) => Iterable<Keyed>
  readonly compare: (a: Keyed, b: Keyed) => number
  /** Whether an entry is in order between two others by any reading that people use. */
  readonly fits: (list: Document, own: Keyed, before: Keyed | undefined, after: Keyed | undefined) => boolean
  /** Whether entries are pinned to the head of the section, before what is in order. */
  readonly hasHead?: boolean
  /** Whether it is the order of the list, not of the section alone. */
  readonly isOfList: boolean
  /** How many entries it was learned from, and how many of them keep it. */
  readonly total: number
  readonly kept: number
  /** Whether it is configured, not learned. */
  readonly isAsked: boolean
}

/** A section shows its order from this many entries on, and few may be out of it; one of fewer entries only in a list that is mostly in order. */
const fewestAlone = 8
const fewest = 6
const mostly = 0.8
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

/** The order that entries of one section keep, by title or else by date; a section too small or too loose to show one keeps that of the list. */
export function orderOf(
  list: Document,
  entries: readonly Entry[],
  { locale, habit }: { locale: string; habit: () => Habit | undefined },
): Order | undefined {
  if (isAside(list.sections[entries[0]!.section]!)) return undefined
  const speaks = entries.length >= fewestAlone || (entries.length >= fewest && isBorneOut(habit()))
  const own = speaks ? (byTitle(list, entries, locale) ?? byDate(list, entries)) : undefined
  return own ?? byHabit(list, entries, { locale, habit: habit() })
}

function isBorneOut(habit: Habit | undefined): boolean {
  return habit !== undefined && habit.kept >= mostly * habit.total
}

/** The configured order; dates count as precisely as nine of ten entries write them. */
export function askedOrder(
  list: Document,
  entries: readonly Entry[],
  { asked, locale }: { asked: 'alpha' | 'date-desc'; locale: string },
): Order {
  const kind = asked === 'alpha' ? alphabetical(locale, sortingWays) : newestFirst(list, entries)
  return { ...kind, total: entries.length, kept: entries.length, isAsked: true, isOfList: false }
}

type Kind = Omit<Order, 'total' | 'kept' | 'isAsked' | 'isOfList'>

function learn(list: Document, entries: readonly Entry[], kind: Kind, most = mostOut(entries.length)): Order | undefined {
  const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, most)
  if (!keyed || keyed.length < fewest) return undefined
  const [total, kept] = [keyed.length, longestOrdered(keyed, kind.compare).length]
  // Each entry out of order can have come from anywhere to anywhere.
  const chance = arrangements(keyed.map(({ key }) => key)) - 2 * (total - kept) * Math.log10(total)
  return chance < leastChance ? undefined : { ...kind, total, kept, isAsked: false, isOfList: false }
}

/** The order by title, in the way of sorting that most entries keep; ways that explain nearly as many are as good for a new entry. */
function byTitle(list: Document, entries: readonly Entry[], locale: string): Order | undefined {
  const found = sortingWays.flatMap((way) => {
    const order = learn(list, entries, alphabetical(locale, [way]))
    return order ? [{ way, order }] : []
  })
  const best = found.toSorted((a, b) => b.order.kept - a.order.kept)[0]
  if (!best) return withoutHead(list, entries, locale)
  const good = found.filter(({ order }) => order.kept >= best.order.kept - Math.floor(nearlyAsGood * best.order.total))
  return { ...best.order, ...alphabetical(locale, [best.way, ...good.map(({ way }) => way)]) }
}

/** What share of the entries a way of sorting may explain less than the best one, and still be one that people follow there. */
const nearlyAsGood = 0.01

/** So many entries are pinned to the head of a section at most, above enough others. */
const longestHead = 3

/** The order of a section without the entries that are pinned to its head. */
function withoutHead(list: Document, entries: readonly Entry[], locale: string): Order | undefined {
  for (let head = 1; head <= longestHead && entries.length - head >= fewestAlone; head++) {
    const rest = entries.slice(head)
    const order = learn(list, rest, alphabetical(locale, sortingWays.slice(0, 1)), 0)
    if (order) return { ...order, ...alphabetical(locale, sortingWays), hasHead: true }
  }
  return undefined
}

/** How entries are ordered all over a list. */
export type Habit = {
  /** The way of sorting that most entries keep, and those that explain nearly as many. */
  readonly ways: readonly SortingWay[]
  readonly total: number
  readonly kept: number
}

/** A list shows its order in so many sections of so many entries, and in so many entries after the first of each. */
const fewestSections = 3
const fewestOfSection = 3
const fewestPlaces = 20
const habitual = 0.93

/** The order that the sections of a list keep most; undefined where too few show any. */
export function habitOf(list: Document, sections: ReadonlyMap<number, readonly Entry[]>, locale: string): Habit | undefined {
  const own = [...sections.values()].filter((entries) => entries.length >= fewestOfSection && !isAside(list.sections[entries[0]!.section]!))
  if (own.length < fewestSections) return undefined
  const counted = sortingWays.map((way) => {
    const kind = alphabetical(locale, [way])
    let [total, kept] = [0, 0]
    for (const entries of own) {
      const keyed = [...kind.keyed(list, entries)]
      if (keyed.length < 2) continue
      total += keyed.length - 1
      kept += longestOrdered(keyed, kind.compare).length - 1
    }
    return { way, total, kept, rate: total < fewestPlaces ? 0 : kept / total }
  })
  const best = counted.toSorted((a, b) => b.rate - a.rate)[0]!
  const ways = counted.filter(({ rate }) => rate >= best.rate - nearlyAsGood).map(({ way }) => way)
  return { ways: [best.way, ...ways], total: best.total, kept: best.kept }
}

/** Of a section with so many entries, this share, and one at least, may be out of the list's order; one that is smaller keeps it whole. */
const fewestLoose = 5
const looselyOut = 0.12
/** How sure the list's order must be where a section has one entry or two. */
const surer = [1, 0.97, 0.95, habitual] as const
/** From so many entries on, which are all in order, less will do. */
const weaklyHabitual = 0.88

/** The list's order, where it explains the entries of a section. */
function byHabit(
  list: Document,
  entries: readonly Entry[],
  { locale, habit }: { locale: string; habit: Habit | undefined },
): Order | undefined {
  if (!habit || habit.kept < (surer[entries.length] ?? weaklyHabitual) * habit.total) return undefined
  const most =
    entries.length < fewestLoose || habit.kept < habitual * habit.total ? 0 : Math.max(1, Math.floor(looselyOut * entries.length))
  const outBy = (way: SortingWay): number => {
    const kind = alphabetical(locale, [way])
    const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, most)
    if (!keyed || keyed.length === 0 || keyed.length < entries.length - most) return Number.POSITIVE_INFINITY
    return keyed.length - longestOrdered(keyed, kind.compare).length
  }
  const explained = habit.ways.map((way) => ({ way, out: outBy(way) })).filter(({ out }) => out <= most)
  const best = explained.toSorted((a, b) => a.out - b.out)[0]
  return best && kept(best.way, { habit, locale })
}

function kept(way: SortingWay, { habit, locale }: { habit: Habit; locale: string }): Order {
  return { ...alphabetical(locale, [way, ...habit.ways]), total: habit.total, kept: habit.kept, isAsked: false, isOfList: true }
}

/** So many of the entries that come with a section may be out of the list's order: a section with more is in another one. */
const mostOutOfNew = 1 / 3
/** How sure the list's order must be for a section that it has not yet. */
const sureForNew = 0.95

/** The list's order, for the entries of a section that a change brings: they have to be in order among themselves. */
export function orderOfNew(
  list: Document,
  entries: readonly Entry[],
  { locale, habit }: { locale: string; habit: Habit | undefined },
): Order | undefined {
  if (!habit || habit.kept < sureForNew * habit.total || isAside(list.sections[entries[0]!.section]!)) return undefined
  const order = kept(habit.ways[0]!, { habit, locale })
  const keyed = [...order.keyed(list, entries)]
  return keyed.length - longestOrdered(keyed, order.compare).length <= mostOutOfNew * keyed.length ? order : undefined
}

/** By title, in the first of some ways of sorting; a new entry fits that is in order in any of them. */
function alphabetical(locale: string, ways: readonly SortingWay[]): Kind {
  const compareKeys = titleComparer(locale)
  const comparerOf = ({ isPlain }: SortingWay): Order['compare'] =>
    isPlain ? (a, b) => compareKeys(a.key as string, b.key as string) : (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  const [first] = ways
  return {
    name: 'alphabetical',
    compare: comparerOf(first!),
    *keyed(list, entries) {
      for (const entry of entries) {
        const key = first!.keyOf(list, entry)
        if (key !== '') yield { entry, key }
      }
    },
    fits: (list, own, before, after) =>
      ways.some((way) => {
        const other = (keyed: Keyed | undefined) => keyed && { entry: keyed.entry, key: way.keyOf(list, keyed.entry) }
        return isBetween(comparerOf(way), other(own)!, other(before), other(after))
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
    fits: (_list, own, before, after) => isBetween(compare, own, before, after),
  }
}
