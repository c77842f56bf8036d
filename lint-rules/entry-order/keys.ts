/** What entries are sorted by: their titles as a reader compares them, and the dates that are in them. */

import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { isAscii } from '../../src/list/markdown/ascii.ts'
import { type Cover, coverOf } from '../../src/list/markdown/cover.ts'

/** A title for sorting: case, punctuation and leading emoji do not count, numbers count by their value. */
export function titleOrderKey(title: string): string {
  const small = title.toLowerCase()
  return pad((isAscii(small) ? small.replace(/[^a-z0-9]+/g, ' ') : small.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim())
}

const orderKeys = new WeakMap<Entry, string>()

/** The key of an entry's title, which several ways of sorting begin with; empty where the title is an address. */
function orderKeyOf(entry: Entry): string {
  let key = orderKeys.get(entry)
  if (key === undefined) {
    key = isAddress(entry) ? '' : titleOrderKey(entry.title)
    orderKeys.set(entry, key)
  }
  return key
}

function isAddress({ title }: Entry): boolean {
  return /^https?:/.test(title)
}

/** One way in which people sort entries; `keyOf` is empty where an entry has no place in it. */
export type SortingWay = { readonly keyOf: (list: Document, entry: Entry) => string; readonly isPlain?: true }

const byTitle = (keyOf: (title: string) => string): SortingWay => ({
  keyOf: (_list, entry) => (isAddress(entry) ? '' : keyOf(entry.title)),
})

/**
 * The ways in which people sort: as a reader compares titles; spaces, articles, or the owner of a repository left out; marks between words left out
 * but spaces before letters; as written without and with the letter case; and by whole lines, as an editor or a script sorts them.
 */
export const sortingWays: readonly SortingWay[] = [
  { keyOf: (_list, entry) => orderKeyOf(entry), isPlain: true },
  { keyOf: (_list, entry) => orderKeyOf(entry).replaceAll(' ', '') },
  { keyOf: (_list, entry) => orderKeyOf(entry).replace(/^(?:the|an?) (?=.)/, '') },
  { keyOf: (_list, entry) => (owner.test(entry.title) ? titleOrderKey(entry.title.replace(owner, '')) : orderKeyOf(entry)) },
  byTitle((title) => title.toLowerCase().replace(/[:,;!?'"()]/g, '')),
  byTitle((title) => pad(title.toLowerCase())),
  byTitle((title) => title.toLowerCase()),
  byTitle((title) => title),
  { keyOf: (list, entry) => lineOf(list, entry).toLowerCase() },
  { keyOf: lineOf },
]

/** The owner in the name of a repository. */
const owner = /^[\w.-]+ ?\/ ?(?=[^\s/])/

/** The whole line of an entry after its bullet; empty where that is no line of words, as a row of a table, or counted by hand. */
function lineOf({ text }: Document, { container, content }: Entry): string {
  const line = container === 'list' ? text.slice(content.start, content.end) : ''
  return /^\W*\d+[.):]/.test(line) ? '' : line
}

function pad(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(9, '0'))
}

/** Compares title keys by a language's rules; in English, what is plain once its accents are off by characters, which is the same and much faster. */
export function titleComparer(locale: string): (a: string, b: string) => number {
  let collator: Intl.Collator | undefined
  const byLanguage = (a: string, b: string): number => {
    collator ??= new Intl.Collator(locale, { sensitivity: 'base' })
    return collator.compare(a, b)
  }
  if (!/^en\b/.test(locale)) return byLanguage
  // Each key is compared with several others.
  const plain = new Map<string, string | undefined>()
  const plainOf = (key: string): string | undefined => {
    if (!plain.has(key)) {
      const bare = withoutAccents(key)
      plain.set(key, isPlain(bare) ? bare : undefined)
    }
    return plain.get(key)
  }
  return (a, b) => {
    const [plainA, plainB] = [plainOf(a), plainOf(b)]
    return plainA !== undefined && plainB !== undefined ? (plainA < plainB ? -1 : plainA > plainB ? 1 : 0) : byLanguage(a, b)
  }
}

function isPlain(text: string): boolean {
  return /^[a-z0-9 ]*$/.test(text)
}

function withoutAccents(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** A date as precise as it is written; `month` and `day` count from 1, 0 is unknown. */
export type EntryDate = { readonly year: number; readonly month: number; readonly day: number }

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const years = /(?<![\w.])(?:19[5-9]|20[0-4])\d(?!\d)/g
/** What is after a year and before it: `2024-05-31`, `May 31, 2024`, `31 May 2024`, `05/2024`. */
const numbersAfter = /[./-](0?[1-9]|1[0-2])(?:[./-](0?[1-9]|[12]\d|3[01]))?(?![\w-]|[./]\d)/y
const nameBefore = new RegExp(
  `(?<!\\w)(?:([12]?\\d|3[01])(?:st|nd|rd|th)? )?(${names})[a-z]{0,6}\\.?,? (?:([12]?\\d|3[01])(?:st|nd|rd|th)?,? )?$`,
  'i',
)
const numberBefore = /(?<![\w./-])(0[1-9]|1[0-2])\/$/

const known = new WeakMap<Entry, EntryDate | 'none'>()

/** The first of the most precise dates that a reader sees in an entry; addresses do not count. */
export function dateOf(list: Document, entry: Entry): EntryDate | undefined {
  const date = known.get(entry) ?? readDate(list, entry) ?? 'none'
  known.set(entry, date)
  return date === 'none' ? undefined : date
}

function readDate({ text }: Document, { content, links, images }: Entry): EntryDate | undefined {
  const raw = text.slice(content.start, content.end)
  let best: EntryDate | undefined
  let addresses: Cover | undefined
  for (const { 0: year, index } of raw.matchAll(years)) {
    const at = content.start + index
    addresses ??= addressesOf(links, images)
    if (addresses.holds({ start: at, end: at + 1 })) continue
    const found = around(raw, index, Number(year))
    if (found && (!best || precisionOf(found) > precisionOf(best))) best = found
    if (found?.day) break
  }
  return best
}

function addressesOf(links: Entry['links'], images: Entry['images']): Cover {
  const around = links.flatMap((link) => [
    { start: link.start, end: link.text.start },
    { start: link.text.end, end: link.end },
  ])
  return coverOf([...around, ...images])
}

/** The date whose year is at an index; undefined where that is no year. */
function around(raw: string, at: number, year: number): EntryDate | undefined {
  numbersAfter.lastIndex = at + 4
  const after = numbersAfter.exec(raw)
  if (after) return { year, month: Number(after[1]), day: Number(after[2] ?? 0) }
  if (/^(?:[\w-]|[./]\d)/.test(raw.slice(at + 4, at + 6))) return undefined
  const lead = raw.slice(Math.max(0, at - 24), at)
  const named = nameBefore.exec(lead)
  if (named) return { year, month: names.split('|').indexOf(named[2]!.toLowerCase()) + 1, day: Number(named[1] ?? named[3] ?? 0) }
  const month = numberBefore.exec(lead)
  if (month) return { year, month: Number(month[1]), day: 0 }
  return /[/-]$/.test(lead) ? undefined : { year, month: 0, day: 0 }
}

/** 1 for a year, 2 for a month, 3 for a day. */
export function precisionOf({ month, day }: EntryDate): 1 | 2 | 3 {
  return day ? 3 : month ? 2 : 1
}

/** A date as a number that rises with time; what is finer than `precision` is left out. */
export function dateNumber({ year, month, day }: EntryDate, precision: 1 | 2 | 3): number {
  return year * 400 + (precision > 1 ? month * 32 : 0) + (precision > 2 ? day : 0)
}
