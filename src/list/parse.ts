/**
 * Reads the block structure of Markdown, with exact offsets, into one flat list of blocks in document order.
 * Links, entries and sections are not here: `link.ts`, `entry.ts` and `section.ts` make them of these blocks.
 */
import type { TreeCursor } from '@lezer/common'
import { type MarkdownParser, parser, Strikethrough, Table } from '@lezer/markdown'
import type { Span } from './span.ts'

/** A stretch of inline text, and the holes in it that are not read as Markdown links. */
export type Leaf = Span & { readonly holes: readonly Hole[] }
export type Hole = Span & { readonly kind: 'code' | 'html' | 'comment' | 'autolink' | 'escape' | 'quote' }

export type Heading = Span & { readonly kind: 'heading'; readonly level: number; readonly leaf: Leaf }
export type Item = Span & {
  readonly kind: 'item'
  /** The bullet or number, without the blanks after it. */
  readonly marker: Span
  readonly ordered: boolean
  /** How many lists enclose the item's own list. */
  readonly depth: number
  /** Items of one list share this number. */
  readonly list: number
  /** The enclosing item, as an index into the blocks; -1 at the top. */
  readonly parent: number
  /** The item's own paragraphs, nested lists left out. */
  readonly leaves: Leaf[]
  /** The end of the item's own text: a nested list lies behind it. */
  ownEnd: number
  /** The innermost block quote or -1. */
  readonly quote: number
}
export type Row = Span & { readonly kind: 'row'; readonly table: number; readonly header: boolean; readonly cells: readonly Leaf[] }
export type Paragraph = Span & { readonly kind: 'paragraph'; readonly leaf: Leaf; readonly quote: number }
export type Quote = Span & { readonly kind: 'quote' }
export type Html = Span & { readonly kind: 'html' | 'comment' }
export type Code = Span & { readonly kind: 'code'; readonly fenced: boolean }
export type Rule = Span & { readonly kind: 'break' }
export type Definition = Span & { readonly kind: 'definition'; readonly label: Span; readonly target: Span }
export type List = Span & { readonly kind: 'list'; readonly ordered: boolean; readonly id: number; readonly depth: number }
export type TableBlock = Span & { readonly kind: 'table'; readonly id: number; readonly delimiter: Span }
export type Block = Heading | Item | Row | Paragraph | Quote | Html | Code | Rule | Definition | List | TableBlock

const markdown: MarkdownParser = parser.configure([
  Table,
  Strikethrough,
  { remove: ['Link', 'Image', 'LinkEnd', 'Emphasis', 'Strikethrough', 'Entity', 'HardBreak'] },
])

/**
 * The same text, as long to the character, prepared for the block parser: carriage returns become blanks or line
 * ends, front matter becomes blank, and blanks behind a table's delimiter row move to its front.
 */
export function prepare(text: string): string {
  let ready = text
  if (ready.includes('\r')) ready = ready.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
  const front = /^---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(ready)
  if (front?.[0].includes(':')) ready = front[0].replace(/[^\n]/g, ' ') + ready.slice(front[0].length)
  return ready.replace(/^([ >\t]*)(\|?[ \t]*:?-[-:| \t]*[-:|])([ \t]+)$/gm, (row, lead: string, core: string, tail: string) =>
    core.includes('|') ? lead + tail + core : row,
  )
}

/** Every block of the text in document order; `text` must have no byte-order mark. Any input is read: Markdown has no errors. */
export function parseBlocks(text: string): Block[] {
  const ready = prepare(text)
  const blocks: Block[] = []
  const cursor = markdown.parse(ready).cursor()
  if (cursor.firstChild())
    readSiblings(cursor, { text: ready, blocks, depth: 0, item: -1, quote: -1, lists: { count: 0 }, tables: { count: 0 } })
  return blocks
}

type Place = {
  readonly text: string
  readonly blocks: Block[]
  readonly depth: number
  readonly item: number
  readonly quote: number
  readonly lists: { count: number }
  readonly tables: { count: number }
}

function readSiblings(cursor: TreeCursor, place: Place): void {
  do readBlock(cursor, place)
  while (cursor.nextSibling())
}

function readChildren(cursor: TreeCursor, place: Place): void {
  if (!cursor.firstChild()) return
  readSiblings(cursor, place)
  cursor.parent()
}

function readBlock(cursor: TreeCursor, place: Place): void {
  const { blocks } = place
  const span = { start: cursor.from, end: cursor.to }
  switch (cursor.name) {
    case 'Paragraph': {
      const leaf = readLeaf(cursor)
      if (place.item >= 0) return addToItem(blocks[place.item] as Item, leaf)
      blocks.push({ kind: 'paragraph', ...span, leaf, quote: place.quote })
      return
    }
    case 'BulletList':
    case 'OrderedList': {
      const id = place.lists.count++
      const ordered = cursor.name === 'OrderedList'
      blocks.push({ kind: 'list', ...span, ordered, id, depth: place.depth })
      if (!cursor.firstChild()) return
      do if ((cursor.name as string) === 'ListItem') readItem(cursor, { place, list: id, ordered })
      while (cursor.nextSibling())
      cursor.parent()
      return
    }
    case 'Blockquote': {
      blocks.push({ kind: 'quote', ...span })
      readChildren(cursor, { ...place, quote: blocks.length - 1 })
      return
    }
    case 'Table':
      return readTable(cursor, place)
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
    case 'LinkReference':
      return readDefinition(cursor, place)
    default: {
      const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(cursor.name)
      if (heading) blocks.push({ kind: 'heading', ...span, level: Number(heading[1]), leaf: readHeading(cursor, place.text) })
    }
  }
}

function readItem(cursor: TreeCursor, { place, list, ordered }: { place: Place; list: number; ordered: boolean }): void {
  const { blocks } = place
  const { from: start, to: end } = cursor
  const index = blocks.length
  if (!cursor.firstChild()) return
  const marker = { start: cursor.from, end: cursor.to }
  const item: Item = {
    kind: 'item',
    start,
    end,
    marker,
    ordered,
    depth: place.depth,
    list,
    parent: place.item,
    leaves: [],
    ownEnd: marker.end,
    quote: place.quote,
  }
  blocks.push(item)
  const inside = { ...place, depth: place.depth + 1, item: index }
  while (cursor.nextSibling()) {
    if (cursor.name === 'Task') addToItem(item, readLeaf(cursor))
    else readBlock(cursor, inside)
  }
  cursor.parent()
}

function addToItem(item: Item, leaf: Leaf): void {
  item.leaves.push(leaf)
  item.ownEnd = leaf.end
}

function readTable(cursor: TreeCursor, place: Place): void {
  const { blocks } = place
  const table = place.tables.count++
  const at = blocks.length
  blocks.push({ kind: 'table', start: cursor.from, end: cursor.to, id: table, delimiter: { start: cursor.from, end: cursor.from } })
  const { from: start, to: end } = cursor
  if (!cursor.firstChild()) return
  do {
    if (cursor.name === 'TableDelimiter')
      blocks[at] = { kind: 'table', start, end, id: table, delimiter: { start: cursor.from, end: cursor.to } }
    else if (cursor.name === 'TableHeader' || cursor.name === 'TableRow')
      blocks.push({
        kind: 'row',
        start: cursor.from,
        end: cursor.to,
        table,
        header: cursor.name === 'TableHeader',
        cells: readCells(cursor),
      })
  } while (cursor.nextSibling())
  cursor.parent()
}

function readCells(cursor: TreeCursor): Leaf[] {
  const cells: Leaf[] = []
  const { from: start, to: end } = cursor
  let open = start
  let filled = false
  if (!cursor.firstChild()) return cells
  do {
    if (cursor.name === 'TableCell') {
      cells.push(readLeaf(cursor))
      filled = true
    } else if (cursor.name === 'TableDelimiter') {
      if (!filled && cursor.from > start) cells.push({ start: open, end: cursor.from, holes: [] })
      open = cursor.to
      filled = false
    }
  } while (cursor.nextSibling())
  cursor.parent()
  if (!filled && open < end && open > start) cells.push({ start: open, end, holes: [] })
  return cells
}

function readDefinition(cursor: TreeCursor, { blocks }: Place): void {
  const { from: start, to: end } = cursor
  let label: Span = { start, end: start }
  let target: Span = { start: end, end }
  if (!cursor.firstChild()) return
  do {
    if (cursor.name === 'LinkLabel') label = { start: cursor.from + 1, end: cursor.to - 1 }
    if (cursor.name === 'URL') target = { start: cursor.from, end: cursor.to }
  } while (cursor.nextSibling())
  cursor.parent()
  blocks.push({ kind: 'definition', start, end, label, target })
}

/** A heading's text without its number signs or underline. */
function readHeading(cursor: TreeCursor, text: string): Leaf {
  const leaf = readLeaf(cursor)
  const marks: Span[] = []
  if (cursor.firstChild()) {
    do if (cursor.name === 'HeaderMark') marks.push({ start: cursor.from, end: cursor.to })
    while (cursor.nextSibling())
    cursor.parent()
  }
  let { start, end } = leaf
  for (const mark of marks) {
    if (mark.start === start) start = mark.end
    else end = Math.min(end, mark.start)
  }
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end, holes: leaf.holes }
}

const holeKinds: Record<string, Hole['kind']> = {
  InlineCode: 'code',
  HTMLTag: 'html',
  ProcessingInstruction: 'html',
  Comment: 'comment',
  Autolink: 'autolink',
  Escape: 'escape',
  QuoteMark: 'quote',
}
const noHoles: readonly Hole[] = []

function readLeaf(cursor: TreeCursor): Leaf {
  const { from: start, to: end } = cursor
  if (!cursor.firstChild()) return { start, end, holes: noHoles }
  const holes: Hole[] = []
  do {
    const kind = holeKinds[cursor.name]
    if (kind) holes.push({ kind, start: cursor.from, end: cursor.to })
  } while (cursor.nextSibling())
  cursor.parent()
  return { start, end, holes }
}
