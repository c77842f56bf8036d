/**
 * Reads the block structure of Markdown, with exact offsets, into one flat list of blocks in document order.
 * `link.ts`, `entry.ts` and `section.ts` make links, entries and sections of these blocks.
 */
import type { TreeCursor } from '@lezer/common'
import type { Block, Hole, Item, Leaf } from './blocks.ts'
import { grammar } from './grammar.ts'
import { inlineText, readInline } from './inline.ts'
import { type Span, trimSpan } from './span.ts'
import { readCells } from './table.ts'

/** The same text, as long to the character, prepared for the block parser: carriage returns become spaces or line ends, front matter becomes blank. */
function prepare(text: string): string {
  let ready = text
  if (ready.includes('\r')) ready = ready.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
  const front = /^---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(ready)
  if (front?.[0].includes(':')) ready = front[0].replace(/[^\n]/g, ' ') + ready.slice(front[0].length)
  return ready
}

/** What is read: `special` is the first offset, from the last leaf on, that may begin a hole. */
type Reading = { readonly source: string; readonly text: string; readonly blocks: Block[]; lists: number; tables: number; special: number }
/** Where a block is: the lists around it, the innermost item, quote and list. */
type Place = { readonly depth: number; readonly item: number; readonly quote: number; readonly list: number; readonly ordered: boolean }

/** Every block of the text in document order; `text` must have no byte-order mark. Any input is read: Markdown has no errors. */
export function parseBlocks(text: string): Block[] {
  const reading: Reading = { source: text, text: prepare(text), blocks: [], lists: 0, tables: 0, special: -1 }
  const cursor = grammar.parse(reading.text).cursor()
  const places: Place[] = [{ depth: 0, item: -1, quote: -1, list: -1, ordered: false }]
  if (!cursor.firstChild()) return reading.blocks
  // No recursion: quotes can be nested deeper than the call stack is.
  for (;;) {
    const inside = readBlock(cursor, reading, places.at(-1)!)
    if (inside && cursor.firstChild()) {
      places.push(inside)
      continue
    }
    while (!cursor.nextSibling()) {
      places.pop()
      if (places.length === 0) return reading.blocks
      cursor.parent()
    }
  }
}

/** Reads the block at the cursor; returns the place of its children where it can hold blocks. */
function readBlock(cursor: TreeCursor, reading: Reading, place: Place): Place | undefined {
  const { blocks } = reading
  const span = spanOf(cursor, reading)
  switch (cursor.name) {
    case 'Paragraph': {
      const leaf = readLeaf(cursor, reading, span)
      if (place.item >= 0) addToItem(blocks[place.item] as Item, leaf)
      else blocks.push({ kind: 'paragraph', ...span, leaf, quote: place.quote })
      return undefined
    }
    case 'BulletList':
    case 'OrderedList': {
      const id = reading.lists++
      const ordered = cursor.name === 'OrderedList'
      blocks.push({ kind: 'list', ...span, ordered, id, depth: place.depth })
      return { ...place, list: id, ordered }
    }
    case 'ListItem':
      blocks.push(readItem(cursor, span, place))
      return { ...place, depth: place.depth + 1, item: blocks.length - 1 }
    case 'Blockquote':
      blocks.push({ kind: 'quote', ...span })
      return { ...place, quote: blocks.length - 1 }
    default:
      readLeafBlock(cursor, reading, span)
      return undefined
  }
}

function readLeafBlock(cursor: TreeCursor, reading: Reading, span: Span): void {
  const { blocks } = reading
  switch (cursor.name) {
    case 'Table':
      return readTable(cursor, reading, span)
    case 'HTMLBlock':
    case 'ProcessingInstructionBlock':
      blocks.push({ kind: 'html', ...span })
      return
    case 'CommentBlock':
      blocks.push({ kind: 'comment', ...span })
      return
    case 'FencedCode':
    case 'CodeBlock':
      blocks.push({ kind: 'code', ...span, fenced: cursor.name === 'FencedCode' })
      return
    case 'HorizontalRule':
      blocks.push({ kind: 'break', ...span })
      return
    case 'LinkReference': {
      const [label, target] = children(cursor, reading)
      if (!label || !target) return
      blocks.push({ kind: 'definition', ...span, label: { start: label.start + 1, end: label.end - 1 }, target })
      return
    }
    default: {
      const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(cursor.name)
      if (heading) blocks.push({ kind: 'heading', ...span, level: Number(heading[1]), leaf: readHeading(cursor, reading, span) })
    }
  }
}

/** The node's place, without the carriage return of its last line's end. */
function spanOf({ from, to }: TreeCursor, { source }: Reading): Span {
  return { start: from, end: to > from && source.charCodeAt(to - 1) === 13 ? to - 1 : to }
}

/** The nodes right below the cursor's. */
function children(cursor: TreeCursor, reading: Reading): (Span & { readonly name: string })[] {
  const found: (Span & { readonly name: string })[] = []
  if (!cursor.firstChild()) return found
  do found.push({ name: cursor.name, ...spanOf(cursor, reading) })
  while (cursor.nextSibling())
  cursor.parent()
  return found
}

function readItem(cursor: TreeCursor, { start, end }: Span, { depth, item, quote, list, ordered }: Place): Item {
  cursor.firstChild()
  const marker = { start: cursor.from, end: cursor.to }
  cursor.parent()
  return { kind: 'item', start, end, marker, ordered, depth, list, parent: item, leaves: [], ownEnd: marker.end, quote }
}

function addToItem(item: Item, leaf: Leaf): void {
  item.leaves.push(leaf)
  item.ownEnd = leaf.end
}

function readTable(cursor: TreeCursor, reading: Reading, span: Span): void {
  const { text, blocks } = reading
  const nodes = children(cursor, reading)
  const table = reading.tables++
  const { start, end } = nodes.find(({ name }) => name === 'TableDelimiter')!
  blocks.push({ kind: 'table', ...span, id: table, delimiter: { start, end } })
  for (const row of nodes) {
    if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue
    const cells = readCells(text.slice(row.start, row.end)).map((cell) => makeLeaf(reading, shift(cell, row.start), noHoles))
    blocks.push({ kind: 'row', start: row.start, end: row.end, table, header: row.name === 'TableHeader', cells })
  }
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** A heading's text without its number signs or underline. */
function readHeading(cursor: TreeCursor, reading: Reading, span: Span): Leaf {
  const { text } = reading
  const nodes = children(cursor, reading)
  let { start, end } = span
  for (const mark of nodes) {
    if (mark.name !== 'HeaderMark') continue
    if (mark.start === start) start = mark.end
    else end = Math.min(end, mark.start)
  }
  const quotes = [...quoteMarks(nodes)]
  // The marks of quotes before an underline are not the heading's text.
  while (quotes.length && text.slice(quotes.at(-1)!.end, end).trim() === '') end = quotes.pop()!.start
  return makeLeaf(reading, trimSpan(text, { start, end }), quotes)
}

const noHoles: readonly Hole[] = []

function readLeaf(cursor: TreeCursor, reading: Reading, span: Span): Leaf {
  return makeLeaf(reading, span, quoteMarks(children(cursor, reading)))
}

function quoteMarks(nodes: readonly (Span & { readonly name: string })[]): readonly Hole[] {
  if (nodes.length === 0) return noHoles
  return nodes.flatMap(({ name, start, end }) => (name === 'QuoteMark' ? [{ kind: 'quote' as const, start, end }] : []))
}

const specials = /[\\`<]/g

/** A stretch of inline text with its holes. */
function makeLeaf(reading: Reading, { start, end }: Span, quotes: readonly Hole[]): Leaf {
  if (reading.special < start) {
    specials.lastIndex = start
    reading.special = specials.exec(reading.text)?.index ?? reading.text.length
  }
  const leaf = { start, end, holes: quotes }
  if (reading.special >= end) return leaf
  const found = readInline(inlineText(reading.text, leaf), () => false).holes.map((hole) => ({ kind: hole.kind, ...shift(hole, start) }))
  return { start, end, holes: [...quotes, ...found].sort((a, b) => a.start - b.start) }
}
