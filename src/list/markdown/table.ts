/** The rows of GFM tables (GFM 0.29, section 4.10): where their cells are, without what is in them. */
import { type Span, trimSpan } from './span.ts'

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/** Whether a line can be the row below a table's header; without a pipe or colon it underlines a heading. */
export function isDelimiterRow(line: string): boolean {
  return /^[-:|]/.test(line) && /[|:]/.test(line) && delimiterRow.test(line)
}

/** The cells of a row, spaces around their text left out; a first and a last pipe enclose no cell of their own. */
export function readCells(row: string): Span[] {
  const cells: Span[] = []
  const add = (from: number, to: number) => {
    const text = trimSpan(row, { start: from, end: to })
    cells.push(text.start < text.end ? text : { start: from, end: to })
  }
  let open = 0
  while (isBlank(row.charCodeAt(open))) open++
  if (row[open] === '|') open++
  const step = /\\[\\|]|\|/g
  step.lastIndex = open
  for (let match = step.exec(row); match; match = step.exec(row)) {
    if (match[0] !== '|') continue
    add(open, match.index)
    open = step.lastIndex
  }
  if (/[^ \t]/.test(row.slice(open)) || cells.length === 0) add(open, row.length)
  return cells
}

/** How many cells a row has; a pipe alone makes none. */
export function countCells(row: string): number {
  return row.trim() === '|' ? 0 : readCells(row).length
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
