/**
 * The block grammar: @lezer/markdown, with the places fixed where it departs from CommonMark 0.31 and GFM 0.29.
 * Containers, fences and headings are its own; lists, quotes, HTML and paragraphs (with tables, underlined headings and
 * link definitions) are read here. What the blocks mean is read in `parse.ts`.
 */
import {
  type BlockContext,
  type Element,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownParser,
  parser,
} from '@lezer/markdown'
import { htmlKind } from './html-block.ts'
import { countCells, isDelimiterRow } from './table.ts'
import { readDefinitions } from './target.ts'

/** What the parser does not publish of itself (1.8.1); `test/list/markdown/faithful.test.ts` fails when it changes. */
type Context = BlockContext & { readonly stack: readonly Container[]; readonly block: Container }
type Row = Line & { readonly depth: number }
type Leaf = LeafBlock & { readonly marks: readonly Element[] }
type Container = {
  readonly type: number
  readonly value: number
  end: number
  blankFirstLine: boolean
  readonly children: readonly unknown[]
}
type Skip = (block: Container, cx: Context, line: Row) => boolean
type Slots = {
  skipContextMarkup: Record<number, Skip>
  endLeafBlock: readonly ((cx: Context, line: Row, leaf: LeafBlock) => boolean)[]
  readonly nodeTypes: Readonly<Record<string, number>>
}

/** List items and lists in each other; GitHub's own parser stops at 100 items a line. Without an end, 10,000 nested items cost 10,000 steps a line. */
const maxDepth = 200

const isDirect = (cx: Context, line: Row): boolean => line.depth === cx.stack.length
const isIndented = (line: Line): boolean => line.indent >= line.baseIndent + 4
const isEmpty = (line: Line): boolean => line.pos >= line.text.length
const isBlank = (code: number): boolean => code === 32 || code === 9

/* Block quotes (CommonMark 5.1) */

/** Moves after a quote mark and one column of space; a tab may be wider than that column. */
function moveBehindMark(line: Line): void {
  const next = line.text.charCodeAt(line.pos + 1)
  const isWide = next === 9 && (line.indent + 1) % 4 !== 3
  line.moveBase(line.pos + (isBlank(next) && !isWide ? 2 : 1))
  if (isWide) line.baseIndent++
}

const skipQuote: Skip = (block, cx, line) => {
  if (line.next !== 62 || isIndented(line)) return false
  line.addMarker(cx.elt('QuoteMark', cx.lineStart + line.pos, cx.lineStart + line.pos + 1))
  moveBehindMark(line)
  block.end = cx.lineStart + line.text.length
  return true
}

function openQuote(cx: BlockContext, line: Line): null | false {
  if (line.next !== 62) return false
  cx.startComposite('Blockquote', line.pos)
  cx.addElement(cx.elt('QuoteMark', cx.lineStart + line.pos, cx.lineStart + line.pos + 1))
  moveBehindMark(line)
  return null
}

/* Lists (CommonMark 5.2 and 5.3) */

const bullet = /[-+*](?=[ \t]|$)/y
const number = /\d{1,9}[.)](?=[ \t]|$)/y
const stars = /(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$/y

/** How long a sticky expression matches at the line's text. */
function sizeAt(line: Line, expression: RegExp): number {
  expression.lastIndex = line.pos
  return expression.test(line.text) ? expression.lastIndex - line.pos : 0
}

const markerSize = (line: Line, ordered: boolean): number => sizeAt(line, ordered ? number : bullet)
const isBreak = (line: Line): boolean => (line.next === 42 || line.next === 45 || line.next === 95) && sizeAt(line, stars) > 0

const skipList =
  (ordered: boolean): Skip =>
  (block, cx, line) => {
    if (isEmpty(line)) return true
    if (block !== cx.block && line.indent >= cx.stack[line.depth + 1]!.value + line.baseIndent) return true
    if (isIndented(line)) return false
    const size = markerSize(line, ordered)
    return size > 0 && line.text.charCodeAt(line.pos + size - 1) === block.value && !isBreak(line)
  }

/** An item that starts with a blank line ends at the second one. */
const skipItem: Skip = (block, _cx, line) => {
  if (line.next < 0 ? block.blankFirstLine : line.indent < line.baseIndent + block.value) return false
  block.blankFirstLine = false
  line.moveBaseColumn(line.baseIndent + block.value)
  return true
}

function openItem(cx: BlockContext, line: Line, ordered: boolean): null | false {
  const size = markerSize(line, ordered)
  if (!size || cx.depth > maxDepth) return false
  const list = ordered ? 'OrderedList' : 'BulletList'
  const markEnd = line.pos + size
  if (cx.parentType().name !== list) cx.startComposite(list, line.basePos, line.text.charCodeAt(markEnd - 1))
  const column = line.indent + size
  const textStart = line.skipSpace(markEnd)
  const textColumn = line.countIndent(textStart, markEnd, column)
  const isBare = textStart >= line.text.length
  const base = isBare || textColumn >= column + 5 ? column + 1 : textColumn
  cx.startComposite('ListItem', line.basePos, base - line.baseIndent)
  cx.addElement(cx.elt('ListMark', cx.lineStart + line.pos, cx.lineStart + markEnd))
  ;(cx as Context).block.blankFirstLine = isBare
  line.moveBaseColumn(base)
  return null
}

/* Indented code (CommonMark 4.4); the blank lines after it are not part of it. */

function readCode(cx: BlockContext, line: Line): boolean {
  if (isEmpty(line)) return cx.nextLine() || true
  if (!isIndented(line)) return false
  const from = cx.lineStart + line.findColumn(line.baseIndent + 4)
  let end = 0
  do if (!isEmpty(line)) end = cx.lineStart + line.text.length
  while (cx.nextLine() && isDirect(cx as Context, line as Row) && (isEmpty(line) || isIndented(line)))
  cx.addElement(cx.elt('CodeBlock', from, end))
  return true
}

/* HTML blocks (CommonMark 4.6) */

function readHtml(cx: BlockContext, line: Line): boolean {
  const kind = htmlKind(line.text, line.pos)
  if (!kind) return false
  const from = cx.lineStart + line.pos
  const { end } = kind
  // `<!-->` is a whole comment.
  let rest = line.text.slice(kind.node === 'CommentBlock' ? line.pos + 2 : line.pos)
  for (;;) {
    const isLast = end?.test(rest)
    if (!cx.nextLine() || isLast || !isDirect(cx as Context, line as Row) || (!end && isEmpty(line))) break
    rest = line.text.slice(line.basePos)
  }
  cx.addElement(cx.elt(kind.node, from, cx.prevLineEnd()))
  return true
}

/* Paragraphs and what looks like one at first (CommonMark 4.3, 4.7, 4.8; GFM 4.10) */

const atx = /#{1,6}(?=[ \t]|$)/y
const fence = /`{3,}[^`]*$|~{3,}/y
const underline = /(?:=+|-+)[ \t]*$/y

/** Whether the line ends the paragraph before it. */
function interrupts(cx: Context, line: Row, leaf: LeafBlock): boolean {
  const isInside = isDirect(cx, line)
  if (line.next === 45 && isInside && sizeAt(line, underline) > 0) return false
  return startsBlock(line, isInside) || interruptsAsItem(cx, line) || (isInside && startsTable(cx, line) && !isBelowHeader(line, leaf))
}

/** Whether a block starts here that is neither list nor table; in a paragraph, a lone tag starts none. */
function startsBlock(line: Line, inParagraph: boolean): boolean {
  const { next } = line
  if (next === 62) return true
  if (next === 35) return sizeAt(line, atx) > 0
  if (next === 96 || next === 126) return sizeAt(line, fence) > 0
  return isBreak(line) || isHtmlStart(line, inParagraph)
}

/** An item that ends a paragraph of its own container must not be empty, nor count from other than 1. */
function interruptsAsItem(cx: Context, line: Row): boolean {
  if (cx.depth > maxDepth) return false
  if (markerSize(line, false)) return !isDirect(cx, line) || line.skipSpace(line.pos + 1) < line.text.length
  const size = markerSize(line, true)
  if (!size || !isDirect(cx, line)) return size > 0
  return size === 2 && line.next === 49 && line.skipSpace(line.pos + 2) < line.text.length
}

function startsTable(cx: Context, line: Row): boolean {
  const below = cx.peekLine().replace(/^[ \t>]*/, '')
  return isDelimiterRow(below) && countCells(line.text.slice(line.pos)) === countCells(below)
}

/** A tag alone on its line interrupts no paragraph. */
function isHtmlStart(line: Line, inParagraph: boolean): boolean {
  const kind = htmlKind(line.text, line.pos)
  return kind !== undefined && !(inParagraph && kind.alone)
}

/** Whether the line below a table's row is no row. */
function endsTable(cx: Context, line: Row): boolean {
  if (!isDirect(cx, line) || isEmpty(line) || isIndented(line)) return true
  return startsBlock(line, false) || markerSize(line, false) > 0 || markerSize(line, true) > 0
}

/** Adds the definitions at the start of a paragraph; says how much of it they take. */
function addDefinitions(cx: BlockContext, { start, content }: LeafBlock): number {
  let at = 0
  for (const { label, target, ...found } of readDefinitions(content)) {
    const parts = [
      cx.elt('LinkLabel', start + label.start - 1, start + label.end + 1),
      cx.elt('URL', start + target.start, start + target.end),
    ]
    cx.addElement(cx.elt('LinkReference', start + found.start, start + found.end, parts))
    at = found.next
  }
  return at
}

/** Adds what a paragraph holds after its definitions, with the quote marks in it. */
function addText(
  cx: BlockContext,
  leaf: LeafBlock,
  { node, from, end, last }: { node: string; from: number; end: number; last?: readonly Element[] },
): void {
  const marks = (leaf as Leaf).marks.filter((mark) => mark.from >= from)
  cx.addElement(cx.elt(node, from, end, last ? [...marks, ...last] : marks))
}

/** Whether the line makes a table of the paragraph's one line above it. */
function isBelowHeader(line: Line, { content }: LeafBlock): boolean {
  const row = line.text.slice(line.pos)
  return isDelimiterRow(row) && !content.includes('\n') && countCells(content) === countCells(row)
}

function readTable(cx: Context, line: Row, leaf: LeafBlock): boolean {
  if (!isBelowHeader(line, leaf)) return false
  const header = leaf.start + leaf.content.length
  const rows = [cx.elt('TableHeader', leaf.start, header)]
  let end = cx.lineStart + line.text.length
  rows.push(cx.elt('TableDelimiter', cx.lineStart + line.pos, end))
  while (cx.nextLine() && !endsTable(cx, line)) {
    end = cx.lineStart + line.text.length
    rows.push(cx.elt('TableRow', cx.lineStart + line.pos, end))
  }
  cx.addElement(cx.elt('Table', leaf.start, end, rows))
  return true
}

function readUnderline(cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
  if (!sizeAt(line, underline)) return false
  if (readDefinitions(leaf.content).at(-1)?.next === leaf.content.length) return false
  const at = addDefinitions(cx, leaf)
  const node = line.next === 61 ? 'SetextHeading1' : 'SetextHeading2'
  const last = [...line.markers, cx.elt('HeaderMark', cx.lineStart + line.pos, cx.lineStart + line.text.trimEnd().length)]
  cx.nextLine()
  addText(cx, leaf, { node, from: leaf.start + at, end: cx.prevLineEnd(), last })
  return true
}

function readText(): LeafBlockParser {
  return {
    nextLine(cx, line, leaf) {
      if (!isDirect(cx as Context, line as Row) || isIndented(line)) return false
      return readTable(cx as Context, line as Row, leaf) || readUnderline(cx, line, leaf)
    },
    finish(cx, leaf) {
      const at = addDefinitions(cx, leaf)
      if (at < leaf.content.length) addText(cx, leaf, { node: 'Paragraph', from: leaf.start + at, end: leaf.start + leaf.content.length })
      return true
    },
  }
}

const nodes = ['Table', 'TableHeader', 'TableRow', 'TableDelimiter'].map((name) => ({ name, block: true }))

function fix(base: MarkdownParser): MarkdownParser {
  const fixed = base.configure({
    defineNodes: nodes,
    remove: ['LinkReference'],
    parseBlock: [
      { name: 'IndentedCode', parse: readCode },
      { name: 'Blockquote', parse: openQuote },
      { name: 'BulletList', parse: (cx, line) => openItem(cx, line, false) },
      { name: 'OrderedList', parse: (cx, line) => openItem(cx, line, true) },
      { name: 'HTMLBlock', parse: readHtml },
      { name: 'SetextHeading', leaf: readText },
    ],
    // Inline text is read by `inline.ts`.
    parseInline: [{ name: 'Escape', parse: (cx) => cx.end }],
  }) as MarkdownParser & Slots
  const { nodeTypes: id } = fixed
  fixed.skipContextMarkup = {
    ...fixed.skipContextMarkup,
    [id.Blockquote!]: skipQuote,
    [id.BulletList!]: skipList(false),
    [id.OrderedList!]: skipList(true),
    [id.ListItem!]: skipItem,
  }
  fixed.endLeafBlock = [interrupts]
  return fixed
}

/** Reads Markdown into a tree of blocks, without inline nodes but the marks of quotes. */
export const grammar: MarkdownParser = fix(parser)
