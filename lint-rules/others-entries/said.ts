/** What an entry says to its readers, and how it is named in a message. */
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { withoutTags } from '../../src/list/markdown/markup.ts'

/** An entry of a list, and the one of the base that it was or stands for. */
export type Pair = { readonly list: Document; readonly entry: Entry; readonly base: Document; readonly old: Entry }

/** Most characters of a quotation. */
const longest = 200

/** A text as one quotation of a message: no quotation mark of its own can end it. */
export function quoted(text: string): string {
  const flat = [...text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()]
  return `\`${flat.length > longest ? `${flat.slice(0, longest).join('').trimEnd()}…` : flat.join('')}\``
}

/** The name of an entry, else its words. */
export function nameOf(document: Document, entry: Entry): string {
  return quoted(entry.title.trim() === '' ? textOf(document, entry) : entry.title)
}

/** The address that an entry leads to first. */
export function addressOf({ links }: Entry): string {
  return quoted(links[0]?.url ?? '')
}

/** What a reader sees of an entry: all but addresses, marks of tables and what is in tags. */
export function textOf({ text }: Document, { content, links, images }: Entry): string {
  let words = ''
  let at = content.start
  for (const { kind, text: label, start, end, image } of [...links, ...images].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    words += text.slice(at, start)
    if (!image && kind !== 'bare' && kind !== 'autolink') words += text.slice(label.start, label.end)
    at = end
  }
  return withoutTags(words + text.slice(at, content.end))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same of one cell of a row. */
export function cellText(document: Document, entry: Entry, index: number): string {
  const cell = entry.cells[index]!
  const isIn = (link: { readonly start: number; readonly end: number }): boolean => cell.start <= link.start && link.end <= cell.end
  return textOf(document, { ...entry, content: cell, links: entry.links.filter(isIn), images: entry.images.filter(isIn) })
}
