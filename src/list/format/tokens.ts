/** An entry as a short string that templates and learning look at: links, badges and code stand as single marks, with the way back to the text. */

import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import type { Hole, Leaf } from '../markdown/blocks.ts'
import type { Link } from '../markdown/link.ts'
import { linksIn } from '../markdown/link.ts'
import { type Span, trimSpan } from '../markdown/span.ts'

/** Marks from the private-use area; such characters of the text itself are replaced, so that it cannot forge them. */
export const marks = {
  open: '\ue010',
  close: '\ue011',
  badge: '\ue012',
  code: '\ue013',
  tag: '\ue014',
  bar: '\ue015',
  break: '\n',
} as const

export type Tokens = {
  /** The marked string: a link is its text between an open and a close mark, its target left out. */
  readonly text: string
  /** For each character of `text`, and one past its end, its offset in the document. */
  readonly at: readonly number[]
  /** The link whose open mark stands at an index of `text`. */
  readonly links: ReadonlyMap<number, Link>
}

/** Reads a span of a document, as an entry's content or a table's cell, into tokens. */
export function tokenize(list: Document, span: Span, holes: readonly Hole[]): Tokens {
  const links = linksIn(list.links, span).filter((link) => link.end <= span.end)
  const cuts = [
    ...links.filter((link) => !link.nested).map((link) => ({ start: link.start, end: link.end, link })),
    ...holes
      .filter((hole) => hole.kind !== 'autolink' && hole.kind !== 'escape')
      .map((hole) => ({ start: hole.start, end: hole.end, hole })),
  ]
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: string[] = []
  const at: number[] = []
  const found = new Map<number, Link>()
  const put = (characters: string, offset: number, step: number): void => {
    for (let index = 0; index < characters.length; index++) {
      out.push(characters[index]!)
      at.push(offset + index * step)
    }
  }
  let from = span.start
  for (const cut of cuts) {
    if (cut.start < from) continue
    putText(list.text, { start: from, end: cut.start }, put)
    if ('link' in cut) {
      const { link } = cut
      const isBadge = link.image || linksIn(links, link.text).some((other) => other.image && other.nested && other.end <= link.text.end)
      if (isBadge) put(marks.badge, link.start, 0)
      else {
        found.set(out.length, link)
        put(marks.open, link.start, 0)
        putText(list.text, link.text, put)
        put(marks.close, link.text.end, 0)
      }
    } else put(markOf(list.text.slice(cut.hole.start, cut.hole.end), cut.hole), cut.start, 0)
    from = cut.end
  }
  putText(list.text, { start: from, end: span.end }, put)
  at.push(span.end)
  return { text: out.join(''), at, links: found }
}

function markOf(raw: string, { kind }: Hole): string {
  if (kind === 'code') return marks.code
  if (kind === 'html') return /^<br/i.test(raw) ? marks.break : marks.tag
  return ''
}

/** Plain text: line breaks, with the spaces or backslash of a hard break and the indentation after them, are one mark. */
function putText(text: string, { start, end }: Span, put: (characters: string, offset: number, step: number) => void): void {
  const raw = text.slice(start, end)
  if (!/[\n\ue010-\ue015]/.test(raw)) {
    put(raw, start, 1)
    return
  }
  let last = 0
  let isAfterBreak = false
  for (const match of raw.matchAll(/\\?\r?\n[ \t>]*|[\ue010-\ue015]/g)) {
    const isBreak = match[0].includes('\n')
    let from = match.index
    while (isBreak && from > last && /[ \t]/.test(raw[from - 1]!)) from--
    put(raw.slice(last, from), start + last, 1)
    if (!isBreak || !isAfterBreak || from > last) put(isBreak ? marks.break : '\ufffd', start + from, 0)
    isAfterBreak = isBreak
    last = match.index + match[0].length
  }
  put(raw.slice(last), start + last, 1)
}

/** A table row as tokens: its cells without the padding, a bar before, between and after them. */
function tokenizeRow(list: Document, cells: readonly Leaf[]): Tokens {
  const parts: string[] = []
  const at: number[] = []
  const links = new Map<number, Link>()
  let following = cells[0]?.start ?? 0
  for (const cell of cells) {
    const span = trimSpan(list.text, cell)
    const tokens = tokenize(list, span, cell.holes)
    parts.push(marks.bar)
    at.push(following)
    following = span.end
    const shift = at.length
    for (const [index, link] of tokens.links) links.set(index + shift, link)
    parts.push(tokens.text)
    at.push(...tokens.at.slice(0, -1))
  }
  const end = cells.at(-1)?.end ?? 0
  parts.push(marks.bar)
  at.push(following, end)
  return { text: parts.join(''), at, links }
}

const known = new WeakMap<Entry, Tokens>()

/** An entry as tokens: its row, or its content. Read once: learning, templates and the grammar all look at them. */
export function tokenizeEntry(list: Document, entry: Entry): Tokens {
  let tokens = known.get(entry)
  if (!tokens) {
    tokens = readEntry(list, entry)
    known.set(entry, tokens)
  }
  return tokens
}

function readEntry(list: Document, entry: Entry): Tokens {
  return entry.container === 'table' ? tokenizeRow(list, entry.cells) : tokenize(list, entry.content, entry.holes)
}

/** The part of the document that a range of tokens stands for. */
export function spanOf(tokens: Tokens, start: number, end: number): Span {
  const close = end > 0 && tokens.text[end - 1] === marks.close
  const from = tokens.at[start]!
  if (!close) return { start: from, end: tokens.at[end]! }
  const open = tokens.text.lastIndexOf(marks.open, end - 1)
  return { start: from, end: tokens.links.get(open)?.end ?? tokens.at[end]! }
}
