/** Rows unlike all others of their table: without any link, or without the bar at one of their ends. */
import type { Problem } from '../../src/finding.ts'
import { hasConflict } from '../../src/list/conflict.ts'
import type { Document } from '../../src/list/document.ts'
import type { Row } from '../../src/list/markdown/blocks.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { countCells } from '../../src/list/markdown/table.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { code } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'

/** So many rows of a table show what its rows have. */
const fewest = 8

/** What all rows of a table have, by its header. */
type Kept = {
  rows: number
  /** How many have a bar at their beginning, and at their end. */
  first: number
  last: number
  /** How many have a link in each column. */
  readonly links: number[]
}

export function* rows(list: Document, { baseList = list }: Context): Generator<Problem> {
  const known = keptIn(baseList)
  for (const { row, header } of rowsIn(list)) {
    const kept = known.get(keyOf(header))
    // A row that is judged by itself is one of those counted.
    const others = kept && { ...kept, rows: kept.rows - (baseList === list ? 1 : 0) }
    if (!others || others.rows < fewest || hasConflict(list, { place: row })) continue
    if (countCells(list.text.slice(row.start, row.end)) !== header.length) continue
    yield* withoutBar(list, row, others)
    yield* withoutLink(list, row, { ...others, header })
  }
}

function* withoutBar({ text }: Document, row: Row, { rows: all, first, last }: Pick<Kept, 'rows' | 'first' | 'last'>): Generator<Problem> {
  const raw = text.slice(row.start, row.end)
  const start = row.start + raw.length - raw.trimStart().length
  const end = row.start + raw.trimEnd().length
  const missing: { readonly place: string; readonly at: number; readonly bar: string }[] = []
  if (first === all && text[start] !== '|') missing.push({ place: 'beginning', at: start, bar: '| ' })
  if (last === all && text[end - 1] !== '|') missing.push({ place: 'end', at: end, bar: ' |' })
  for (const { place, at, bar } of missing)
    yield {
      message: `Unexpected ${place} of a row, expected \`|\` there`,
      at: { start, end },
      form: `bar at the ${place}`,
      severity: 'warning',
      evidence: `All ${all} other rows of the table have \`|\` at their ${place}`,
      fix: [{ start: at, end: at, text: bar }],
    }
}

function* withoutLink(
  list: Document,
  row: Row,
  { rows: all, links, header }: Pick<Kept, 'rows' | 'links'> & { readonly header: Header },
): Generator<Problem> {
  const column = links.indexOf(all)
  const cell = row.cells[column]
  const filled = row.cells.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(list.text.slice(start, end))).length
  if (column < 0 || !cell || 2 * filled <= row.cells.length || linksIn(list.links, row).length > 0) return
  const name = header[column]
  const where = name ? `the column ${code(name)}` : `column ${column + 1}`
  yield {
    message: `Unexpected row without a link, expected one in ${where}`,
    at: { start: row.start, end: row.end },
    form: 'row without a link',
    severity: 'warning',
    evidence: `All ${all} other rows of the table have a link in ${where}`,
  }
}

/** The cells of a table's header. */
type Header = readonly string[]

function keyOf(header: Header): string {
  return header.join('|')
}

const rowsIn = perDocument(({ text, blocks }) => {
  const headers = new Map<number, Header>()
  const found: { readonly row: Row; readonly header: Header }[] = []
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    if (block.header)
      headers.set(
        block.table,
        block.cells.map(({ start, end }) => text.slice(start, end).trim()),
      )
    else found.push({ row: block, header: headers.get(block.table) ?? [] })
  }
  return found
})

const keptIn = perDocument((list) => {
  const found = new Map<string, Kept>()
  for (const { row, header } of rowsIn(list)) {
    const kept = found.get(keyOf(header)) ?? { rows: 0, first: 0, last: 0, links: [] }
    found.set(keyOf(header), kept)
    const raw = list.text.slice(row.start, row.end).trim()
    kept.rows++
    if (raw.startsWith('|')) kept.first++
    if (raw.endsWith('|')) kept.last++
    for (const [column, cell] of row.cells.entries())
      if (linksIn(list.links, cell).some(({ image }) => !image)) kept.links[column] = (kept.links[column] ?? 0) + 1
  }
  return found
})
