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
  /** Where the characters of `text` are in the document; `offsetAt` reads it. */
  readonly pieces: readonly Piece[]
  /** The link whose open mark stands at an index of `text`. */
  readonly links: ReadonlyMap<number, Link>
}

/** Characters of tokens from an index on, up to the next piece, that are copied from an offset on, or one mark that stands for what is there. The last piece is the end. */
type Piece = { readonly index: number; readonly offset: number }

/** The offset in the document of a character of tokens, or of their end. */
export function offsetAt(tokens: Tokens, index: number): number {
  const piece = pieceAt(tokens, index)
  return piece.index === tokens.text.length ? piece.offset : piece.offset + index - piece.index
}

function pieceAt({ pieces }: Tokens, index: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.index <= index) low = middle
    else high = middle - 1
  }
  return pieces[low]!
}

/** Tokens with a part of their text written otherwise, as one mark or nothing, which stands where the part began. */
export function rewritten(tokens: Tokens, { start, end, text: written }: Span & { readonly text: string }): Tokens {
  const { text, pieces, links } = tokens
  const shift = written.length - (end - start)
  return {
    text: text.slice(0, start) + written + text.slice(end),
    pieces: [
      ...pieces.filter(({ index }) => index < start),
      ...(written === '' ? [] : [{ index: start, offset: offsetAt(tokens, start) }]),
      { index: end + shift, offset: offsetAt(tokens, end) },
      ...pieces.filter(({ index }) => index > end).map((piece) => ({ ...piece, index: piece.index + shift })),
    ],
    links: new Map([...links].map(([index, link]) => [index < end || (start === end && index < start) ? index : index + shift, link])),
  }
}

/** Collects tokens, piece by piece. */
type Writer = {
  text: string
  readonly pieces: Piece[]
  readonly links: Map<number, Link>
}

function copy(out: Writer, list: Document, start: number, end: number): void {
  if (start >= end) return
  out.pieces.push({ index: out.text.length, offset: start })
  out.text += list.text.slice(start, end)
}

function mark(out: Writer, shown: string, offset: number): void {
  if (shown === '') return
  out.pieces.push({ index: out.text.length, offset })
  out.text += shown
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
  const out: Writer = { text: '', pieces: [], links: new Map() }
  let from = span.start
  for (const cut of cuts) {
    if (cut.start < from) continue
    copyText(out, list, from, cut.start)
    if ('link' in cut) {
      const { link } = cut
      const isBadge = link.image || linksIn(links, link.text).some((other) => other.image && other.nested && other.end <= link.text.end)
      if (isBadge) mark(out, marks.badge, link.start)
      else {
        out.links.set(out.text.length, link)
        mark(out, marks.open, link.start)
        copyText(out, list, link.text.start, link.text.end)
        mark(out, marks.close, link.text.end)
      }
    } else mark(out, markOf(list.text.slice(cut.hole.start, cut.hole.end), cut.hole), cut.start)
    from = cut.end
  }
  copyText(out, list, from, span.end)
  return ended(out, span.end)
}

function ended({ text, pieces, links }: Writer, end: number): Tokens {
  pieces.push({ index: text.length, offset: end })
  return { text, pieces, links }
}

function markOf(raw: string, { kind }: Hole): string {
  if (kind === 'code') return marks.code
  if (kind === 'html') return /^<br/i.test(raw) ? marks.break : marks.tag
  return ''
}

/** Plain text: line breaks, with the spaces or backslash of a hard break and the indentation after them, are one mark. */
function copyText(out: Writer, list: Document, start: number, end: number): void {
  const raw = list.text.slice(start, end)
  if (!/[\n\ue010-\ue015]/.test(raw)) {
    copy(out, list, start, end)
    return
  }
  let last = 0
  let isAfterBreak = false
  for (const match of raw.matchAll(/\\?\r?\n[ \t>]*|[\ue010-\ue015]/g)) {
    const isBreak = match[0].includes('\n')
    let from = match.index
    while (isBreak && from > last && /[ \t]/.test(raw[from - 1]!)) from--
    copy(out, list, start + last, start + from)
    if (!isBreak || !isAfterBreak || from > last) mark(out, isBreak ? marks.break : '\ufffd', start + from)
    isAfterBreak = isBreak
    last = match.index + match[0].length
  }
  copy(out, list, start + last, end)
}

/** A table row as tokens: its cells without the padding, a bar before, between and after them. */
function tokenizeRow(list: Document, cells: readonly Leaf[]): Tokens {
  const out: Writer = { text: '', pieces: [], links: new Map() }
  let following = cells[0]?.start ?? 0
  for (const cell of cells) {
    const span = trimSpan(list.text, cell)
    const { text, pieces, links } = tokenize(list, span, cell.holes)
    mark(out, marks.bar, following)
    following = span.end
    const shift = out.text.length
    for (const [index, link] of links) out.links.set(index + shift, link)
    for (const piece of pieces.slice(0, -1)) out.pieces.push({ ...piece, index: piece.index + shift })
    out.text += text
  }
  mark(out, marks.bar, following)
  return ended(out, cells.at(-1)?.end ?? 0)
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
  const from = offsetAt(tokens, start)
  if (!close) return { start: from, end: offsetAt(tokens, end) }
  const open = tokens.text.lastIndexOf(marks.open, end - 1)
  return { start: from, end: tokens.links.get(open)?.end ?? offsetAt(tokens, end) }
}
