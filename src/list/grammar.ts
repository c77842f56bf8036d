/**
 * The block grammar: @lezer/markdown, with the places mended where it departs from CommonMark 0.31 and GFM 0.29.
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
import { countCells, isDelimiterRow } from './table.ts'
import { readDefinitions } from './target.ts'

/** What the parser does not publish of itself (1.8.1); `test/list/faithful.test.ts` fails when it changes. */
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

/** Moves behind a quote mark and one column of blank; a tab may be wider than that column. */
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

/* Indented code (CommonMark 4.4); the blank lines behind it are not part of it. */

function readCode(cx: BlockContext, line: Line): boolean {
  if (isEmpty(line)) {
    cx.nextLine()
    return true
  }
  if (!isIndented(line)) return false
  const from = cx.lineStart + line.findColumn(line.baseIndent + 4)
  let end = 0
  do if (!isEmpty(line)) end = cx.lineStart + line.text.length
  while (cx.nextLine() && isDirect(cx as Context, line as Row) && (isEmpty(line) || isIndented(line)))
  cx.addElement(cx.elt('CodeBlock', from, end))
  return true
}

/* HTML blocks (CommonMark 4.6): the seven starts and their ends; without an end, a blank line ends them. */

const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const attribute = '[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'
const htmlKinds: readonly { node: string; start: RegExp; end?: RegExp }[] = [
  { node: 'HTMLBlock', start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: /<\/(?:script|pre|style|textarea)>/i },
  { node: 'CommentBlock', start: /<!--/y, end: /-->/ },
  { node: 'ProcessingInstructionBlock', start: /<\?/y, end: /\?>/ },
  { node: 'HTMLBlock', start: /<![a-z]/iy, end: />/ },
  { node: 'HTMLBlock', start: /<!\[CDATA\[/y, end: /\]\]>/ },
  { node: 'HTMLBlock', start: new RegExp(`</?(?:${blockNames})(?=\\s|/?>|$)`, 'iy') },
  { node: 'HTMLBlock', start: new RegExp(`(?:<[a-z][a-z0-9-]*(?:${attribute})*[ \\t]*/?>|</[a-z][a-z0-9-]*[ \\t]*>)[ \\t]*$`, 'iy') },
]

/** Which start stands at the line's text; the last one, any tag alone on its line, interrupts no paragraph. */
function htmlKind(line: Line, interrupts: boolean): (typeof htmlKinds)[number] | undefined {
  if (line.next !== 60) return undefined
  return htmlKinds.slice(0, interrupts ? -1 : undefined).find(({ start }) => sizeAt(line, start) > 0)
}

function readHtml(cx: BlockContext, line: Line): boolean {
  const kind = htmlKind(line, false)
  if (!kind) return false
  const from = cx.lineStart + line.pos
  const { end } = kind
  let rest = end?.source === '-->' ? line.text.slice(line.pos + 2) : line.text.slice(line.pos)
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

/** Whether the line ends the paragraph before it. An item that would do so directly must not be empty, nor count from other than 1. */
function interrupts(cx: Context, line: Row, leaf?: LeafBlock): boolean {
  const { next } = line
  const isInside = isDirect(cx, line)
  if (next === 62) return true
  if (next === 35 && sizeAt(line, atx) > 0) return true
  if ((next === 96 || next === 126) && sizeAt(line, fence) > 0) return true
  if (htmlKind(line, isInside)) return true
  if (next === 45 && isInside && sizeAt(line, underline) > 0) return false
  if (isBreak(line)) return true
  if (interruptsAsItem(line, isInside)) return cx.depth <= maxDepth
  return isInside && startsTable(cx, line) && !(leaf && isBelowHeader(line, leaf))
}

function interruptsAsItem(line: Line, isInside: boolean): boolean {
  const isBullet = line.next === 45 || line.next === 43 || line.next === 42
  if (!isBullet && !(line.next >= 48 && line.next <= 57)) return false
  const size = markerSize(line, !isBullet)
  if (!size || !isInside) return size > 0
  if (!isBullet && !(line.next === 49 && size === 2)) return false
  return line.skipSpace(line.pos + size) < line.text.length
}

function startsTable(cx: Context, line: Row): boolean {
  const below = cx.peekLine().replace(/^[ \t>]*/, '')
  return isDelimiterRow(below) && countCells(line.text.slice(line.pos)) === countCells(below)
}

function startsBlock(cx: Context, line: Row): boolean {
  if (isIndented(line) || line.next === 62 || isBreak(line)) return true
  return interrupts(cx, line) || htmlKind(line, false) !== undefined || markerSize(line, false) > 0 || markerSize(line, true) > 0
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

/** Adds what a paragraph holds behind its definitions, with the quote marks in it. */
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
  while (cx.nextLine() && isDirect(cx, line) && !isEmpty(line) && !startsBlock(cx, line)) {
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

function mend(base: MarkdownParser): MarkdownParser {
  const mended = base.configure({
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
  const { nodeTypes: id } = mended
  mended.skipContextMarkup = {
    ...mended.skipContextMarkup,
    [id.Blockquote!]: skipQuote,
    [id.BulletList!]: skipList(false),
    [id.OrderedList!]: skipList(true),
    [id.ListItem!]: skipItem,
  }
  mended.endLeafBlock = [interrupts]
  return mended
}

/** Reads Markdown into a tree of blocks, without inline nodes but the marks of quotes. */
export const grammar: MarkdownParser = mend(parser)
