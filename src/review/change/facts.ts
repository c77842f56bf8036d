/** What a proposed change does to a list, counted: adds, changes and removes entries, touches text outside of them. No judgement; pure. */
import type { Document } from '../../list/document.ts'
import { htmlRowsOf } from '../../list/html-rows.ts'
import { lineAt, type Span } from '../../list/markdown/span.ts'
import { wordsOf } from './match-entries.ts'
import type { Reviewed, ReviewedFile } from './reviewed.ts'

export type Facts = {
  readonly adds: number
  /** Entries that were there before, with other words now. */
  readonly changes: number
  readonly removes: number
  /** New lines, from 1, that belong to no entry, heading or contents. */
  readonly outside: readonly { readonly path: string; readonly line: number }[]
}

/** Counts what a change does. Moving entries, and renaming sections, is nothing of it. */
export function factsOf({ files, before, matches, added }: Omit<Reviewed, 'originals' | 'unjudged'>): Facts {
  const homes = new Map(before.flatMap(({ reading: { document } }) => document.entries.map((entry) => [entry, document] as const)))
  let changes = 0
  for (const { reading } of files)
    for (const entry of reading.document.entries) {
      const old = matches.get(entry)
      const home = old && homes.get(old)
      if (home && wordsOf(home, old) !== wordsOf(reading.document, entry)) changes++
    }
  const partners = new Set(matches.values())
  const removes = [...homes.keys()].filter((entry) => !partners.has(entry)).length
  const known = new Set(before.flatMap(({ reading: { text } }) => text.split('\n').map(bare)))
  return { adds: added.length, changes, removes, outside: before.length === 0 ? [] : files.flatMap((file) => outsideIn(file, known)) }
}

const bare = (line: string): string => line.trim()

function outsideIn({ path, reading, findings }: ReviewedFile, known: ReadonlySet<string>) {
  const { document } = reading
  const isOfList = linesWith(document, [
    ...document.entries.map(({ place }) => place),
    ...document.contents,
    ...document.people,
    ...htmlRowsOf(document),
    // The definitions of entries' links.
    ...document.entries.flatMap(({ links }) => links.flatMap(({ kind, target }) => (kind === 'reference' ? [target] : []))),
    ...findings.flatMap(({ introduced, place: { start, end } }) => (introduced ? [{ start: start.offset, end: end.offset }] : [])),
  ])
  const lines = linesOf(document)
  // A quote right below an entry is its description.
  for (const [index, text] of lines.entries()) if (text.startsWith('>') && isOfList.has(index - 1)) isOfList.add(index)
  return lines.flatMap((text, index) => {
    const isText = text !== '' && !known.has(text) && !/^(?:#{1,6}(?:\s|$)|[=-]+$|<!--|\|?[\s:|-]+$)/.test(text)
    return isText && !isOfList.has(index) ? [{ path, line: index + 1 }] : []
  })
}

function linesOf({ text, lines }: Document): string[] {
  return lines.map((start, index) => bare(text.slice(start, lines[index + 1])))
}

/** The lines, from 0, that hold a part of one of some spans. */
function linesWith({ lines }: Document, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  let done = -1
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = lineAt(lines, Math.max(start, end - 1))
    for (let line = Math.max(done + 1, lineAt(lines, start)); line <= last; line++) found.add(line)
    done = Math.max(done, last)
  }
  return found
}

/** Whether a change adds one entry and does nothing else. */
export function isSoleAddition({ adds, changes, removes, outside }: Facts): boolean {
  return adds === 1 && changes + removes + outside.length === 0
}
