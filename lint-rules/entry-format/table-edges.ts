/** What takes rows out of a table: an empty line before them, and an item that ends the table (GFM 0.29, section 4.10: a table is broken at the first empty line, or the beginning of another block). */
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Block, Item, Row } from '../../src/list/markdown/blocks.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'
import { countCells } from '../../src/list/markdown/table.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { sectionAt } from '../../src/list/section.ts'
import { type Context, hiddenSeverity } from '../list-rule.ts'

/** Every paragraph of rows that an empty line parts from its table. */
export function* lostRows(list: Document, context: Context): Generator<Problem> {
  for (const { start, end, fix, rows } of lostIn(list))
    yield {
      message: `Unexpected ${rows > 1 ? `${rows} rows` : 'row'} below a blank line, expected ${rows > 1 ? 'them' : 'it'} directly after the table`,
      at: { start, end },
      form: 'stray row',
      severity: hiddenSeverity(list, context),
      fix: [fix],
    }
}

const lostIn = perDocument((list) => {
  const found: (Span & { readonly fix: Edit; readonly rows: number })[] = []
  for (const [index, block] of list.blocks.entries()) {
    const before = list.blocks[index - 1]
    if (block.kind !== 'paragraph' || before?.kind !== 'row') continue
    const lines = list.text.slice(block.start, block.end).split('\n')
    const wanted = countCells(list.text.slice(before.start, before.end))
    if (!lines.every((line) => /^\s*\|.*\|\s*$/.test(line) && countCells(line.trim()) === wanted)) continue
    const fix = {
      start: list.lines[lineAt(list.lines, before.end - 1) + 1]!,
      end: list.lines[lineAt(list.lines, block.start)]!,
      text: '',
    }
    if (list.text.slice(fix.start, fix.end).trim() === '') found.push({ start: block.start, end: block.end, fix, rows: lines.length })
  }
  return found
})

/** Every item with a link directly after a row, in a section of rows: it ends the table, and the rows below it become part of it. */
export function* tableEnds(list: Document, context: Context): Generator<Problem> {
  for (const [index, block] of list.blocks.entries()) {
    if (block.kind !== 'item') continue
    const row = rowBefore(list.blocks, index)
    if (!row || lineAt(list.lines, row.end - 1) + 1 !== lineAt(list.lines, block.start)) continue
    const rows = list.text
      .slice(block.start, block.end)
      .split('\n')
      .slice(1)
      .filter((line) => /^\s*\|.*\|/.test(line)).length
    if (rows === 0 && !isAlone(list, block)) continue
    const fix = rowFor(list, block, row)
    const below =
      rows === 0
        ? ''
        : `, and the ${rows === 1 ? 'row' : `${rows} rows`} below it ${rows === 1 ? 'is' : 'are'} no longer read as ${rows === 1 ? 'one' : 'rows'}`
    yield {
      message: `Unexpected item right after a row, expected a row: the table ends here${below}`,
      at: firstLine(list, block),
      form: 'item for row',
      severity: hiddenSeverity(list, context),
      ...(fix ? { fix: [fix] } : {}),
    }
  }
}

/** The row before an item, with nothing but the list's own start between. */
function rowBefore(blocks: readonly Block[], index: number): Row | undefined {
  let at = index - 1
  while (at >= 0 && blocks[at]!.kind === 'list') at--
  const block = blocks[at]
  return block?.kind === 'row' && !block.header ? block : undefined
}

/** How many items each section has. */
const itemsIn = perDocument(({ blocks, sections }) => {
  const counts = new Map<number, number>()
  for (const { kind, start } of blocks) {
    const section = kind === 'item' ? sectionAt(sections, start) : undefined
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return counts
})

/** Whether an item is the only one of its section, and has a link as the rows have. */
function isAlone(list: Document, item: Item): boolean {
  const isOfLinks = /^(?:\*\*)?\[/.test(list.text.slice(lastRowStart(list, item), item.start).trimStart().replace(/^\|/, '').trimStart())
  return (
    itemsIn(list).get(sectionAt(list.sections, item.start)) === 1 &&
    isOfLinks &&
    /^[-*+][ \t]+(?:\*\*)?\[/.test(list.text.slice(item.start, item.end)) &&
    linksIn(list.links, item).length > 0
  )
}

function lastRowStart(list: Document, item: Item): number {
  return list.lines[lineAt(list.lines, item.start) - 1] ?? 0
}

function firstLine(list: Document, item: Item): Span {
  const line = lineAt(list.lines, item.start)
  return { start: item.start, end: Math.min(item.end, (list.lines[line + 1] ?? list.text.length + 1) - 1) }
}

/** The item as a row, where the table has two columns and the item a link, a separator and words. */
function rowFor(list: Document, item: Item, row: Row): Edit | undefined {
  const at = firstLine(list, item)
  const raw = list.text.slice(row.start, row.end)
  if (countCells(raw) !== 2 || !/^\|.*\|\s*$/.test(raw)) return undefined
  const parts = /^[-*+][ \t]+(\[[^\][\n|]+\]\([^()\s|]+\))[ \t]*[-–—:][ \t]+(\S[^\n|]*)$/.exec(list.text.slice(at.start, at.end).trimEnd())
  return parts ? { ...at, text: `| ${parts[1]} | ${parts[2]} |` } : undefined
}
