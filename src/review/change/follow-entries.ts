/** Follows entries from one version of a list to the next: what an entry was, whether a version touched it, what happened to it. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Entry } from '../../list/entry.ts'
import { lineAt } from '../../list/markdown/span.ts'
import { matchEntries, wordsOf } from './match-entries.ts'

/** An entry as it was in one version, without that version. */
export type Snapshot = {
  readonly path: string
  /** The title of its section. */
  readonly section: string
  readonly title: string
  readonly words: string
  readonly urls: readonly string[]
  /** Its whole lines, without line ends. */
  readonly lines: readonly string[]
}

/** An entry as it is in a reading. */
export function snapshotOf({ document, text, lines, toGiven }: Reading, entry: Entry): Snapshot {
  const first = lineAt(lines, toGiven(entry.place.start))
  const last = lineAt(lines, Math.max(toGiven(entry.place.start), toGiven(entry.place.end) - 1))
  return {
    path: document.path,
    section: document.sections[entry.section]?.title ?? '',
    title: entry.title,
    words: wordsOf(document, entry),
    urls: entry.links.map(({ url }) => url),
    lines: splitLines(text.slice(lines[first], lines[last + 1])),
  }
}

/** So many whole lines from the one on which an entry begins: a correction may split an entry in two. */
export function linesFrom({ text, lines, toGiven }: Reading, entry: Entry, count: number): string[] {
  const first = lineAt(lines, toGiven(entry.place.start))
  return splitLines(text.slice(lines[first], lines[first + count]))
}

/** The lines of a text, without the empty ones at its end. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n?|\n/)
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Whether two stretches of lines are the same, spaces at the ends of lines aside. */
export function isSameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line.trimEnd() === b[index]!.trimEnd())
}

/** The lines of a version: how often each is there, and under which heading. Enough to see most entries untouched without parsing. */
export type LineTable = { readonly counts: ReadonlyMap<string, number>; readonly headings: ReadonlyMap<string, string> }

/** The table of a text. */
export function readTable(text: string): LineTable {
  const counts = new Map<string, number>()
  const headings = new Map<string, string>()
  let heading = ''
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    if (/^ {0,3}#{1,6}\s/.test(line)) heading = line
    counts.set(line, (counts.get(line) ?? 0) + 1)
    headings.set(line, heading)
  }
  return { counts, headings }
}

/** Whether an entry may have changed between two versions: its lines became more or fewer, or stand under another heading. */
export function isTouched({ lines }: Snapshot, before: LineTable, after: LineTable): boolean {
  if (lines.some((line) => before.counts.get(line) !== after.counts.get(line))) return true
  const heading = before.headings.get(lines[0]!)
  return heading !== after.headings.get(lines[0]!) && after.counts.has(heading ?? '')
}

/** The entry of a reading that a snapshot was taken of; of several alike the one in the same section, the last one first. */
export function locate(reading: Reading, { words, section }: Snapshot): Entry | undefined {
  const { document } = reading
  const alike = document.entries.filter((entry) => wordsOf(document, entry) === words)
  return alike.findLast((entry) => document.sections[entry.section]?.title === section) ?? alike.at(-1)
}

/**
 * What each entry became in the next version; entries that were removed have no successor. Where link and title both changed, the
 * only new entry between the same neighbours is the successor, if at least half of the words are the same.
 */
export function findSuccessors(before: readonly Reading[], after: readonly Reading[]): ReadonlyMap<Entry, Entry> {
  const matches = matchEntries(
    before.map(({ document }) => document),
    after.map(({ document }) => document),
  )
  const successors = new Map([...matches].map(([now, old]) => [old, now]))
  for (const { document } of before)
    document.entries.forEach((entry, index) => {
      if (successors.has(entry)) return
      const home = after.find((one) => one.document.path === document.path) ?? after[0]
      const found = home && between(home, { before: document.entries, index, successors, taken: matches })
      if (found && isAlike(wordsOf(document, entry), wordsOf(home.document, found))) successors.set(entry, found)
    })
  return successors
}

type Gap = {
  readonly before: readonly Entry[]
  readonly index: number
  readonly successors: ReadonlyMap<Entry, Entry>
  readonly taken: ReadonlyMap<Entry, Entry>
}

/** The entry that is where another was: after the successor of the one above it, or before that of the one below. */
function between({ document: { entries } }: Reading, { before, index, successors, taken }: Gap): Entry | undefined {
  const above = before[index - 1] && successors.get(before[index - 1]!)
  const below = before[index + 1] && successors.get(before[index + 1]!)
  const nextOne = above ? entries.indexOf(above) + 1 : -1
  const ahead = below ? entries.indexOf(below) - 1 : -1
  const candidates = [...new Set([nextOne, ahead])].flatMap((at) => entries[at] ?? []).filter((entry) => !taken.has(entry))
  return candidates.length === 1 ? candidates[0] : undefined
}

/** Whether two texts share at least half of their words. */
export function isAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)))
  const shared = [...left!].filter((word) => right!.has(word)).length
  return shared > 0 && shared * 2 >= Math.max(left!.size, right!.size)
}

/** What people changed in an entry; `rework` is a change of many entries at once, which corrects none of them in particular. */
export type Correction = 'link' | 'words' | 'format' | 'section' | 'removed' | 'rework'

/** What the step from one state of an entry to the next changed; undefined where only spaces at line ends differ. */
export function correctionOf(from: Snapshot, to: Snapshot | undefined): Correction | undefined {
  if (!to) return 'removed'
  if (from.urls.join('\n') !== to.urls.join('\n')) return 'link'
  if (lettersOf(from) !== lettersOf(to)) return 'words'
  if (!isSameLines(from.lines, to.lines)) return 'format'
  return from.section === to.section ? undefined : 'section'
}

function lettersOf({ words }: Snapshot): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
