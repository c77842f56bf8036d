/** What a table is about, as far as repeats are concerned: rows of results and of variants name one work many times. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { identifierKey } from '../identity/identifier.ts'
import type { Row } from '../markdown/blocks.ts'
import { withoutTags } from '../markdown/markup.ts'
import { perDocument } from '../per-document.ts'

/** Fewer rows show nothing. */
const fewestRows = 3
/** A column of so many values holds flags, as Yes and No, not names. */
const mostFlags = 5

/** Columns that count something of the work itself, or number the rows. */
const isOfWork =
  /stars?\b|⭐|★|forks?\b|downloads?|years?\b|dates?\b|released?|updated|^\s*(?:#|no\.?|id|nr\.?|rank)\s*$|issues|citations?|cited|price|cost|version/i
const isNumber = /^[~≈<>≤≥±+-]?\s*\$?\d[\d.,]*(?:\s*(?:±|\/|\(|-|–)\s*[\d.,%)]+)*\s*(?:[%KMBGTx]|[KMG]B|ms|s|fps|px|dB)?\)?$/i

type Table = { readonly isResults: boolean; readonly naming: ReadonlySet<number> }

const tablesOf = perDocument((list): ReadonlyMap<string, Table> => {
  const rows = Map.groupBy(
    list.blocks.filter((block): block is Row => block.kind === 'row'),
    ({ table }) => table,
  )
  return new Map([...rows].map(([table, own]) => [`table ${table}`, readTable(list, own)]))
})

function readTable(list: Document, rows: readonly Row[]): Table {
  const header = rows.find((row) => row.header)
  const body = rows.filter((row) => !row.header)
  const columns = header?.cells.length ?? 0
  const naming = new Set<number>()
  let isResults = false
  for (let column = 0; column < columns; column++) {
    const title = textIn(list, header!, column)
    const values = body.map((row) => textIn(list, row, column)).filter((value) => !/^[-–—?/]?$/.test(value))
    if (body.length < fewestRows || values.length * 2 < body.length || isOfWork.test(title)) continue
    const numbers = values.filter((value) => isNumber.test(value) && !isTime(value))
    if (numbers.length >= 0.6 * values.length) isResults = true
    else if (column > 0 && new Set(values).size > mostFlags && values.filter(isShort).length >= 0.9 * values.length) naming.add(column)
  }
  return { isResults, naming }
}

function isTime(value: string): boolean {
  return /^(?:19|20)\d\d(?:[./-]\d{1,2})?(?:[./-]\d{1,2})?$/.test(value)
}

function isShort(value: string): boolean {
  return value.length <= 40 && value.split(/\s+/).length <= 4
}

function textIn(list: Document, { cells }: { readonly cells: Row['cells'] }, column: number): string {
  const cell = cells[column]
  if (!cell) return ''
  return withoutTags(list.text.slice(cell.start, cell.end))
    .replace(/[*_`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether an entry is a row of a table that compares: its columns are figures of one try, and each work may have several. */
export function isOfResults(list: Document, { container, group }: Entry): boolean {
  return container === 'table' && tablesOf(list).get(group)?.isResults === true
}

/** A table repeats its works by habit where it has so many rows more than works, the two that are compared among them. */
const fewestRepeated = 3

const repeatedOf = perDocument((list): ReadonlyMap<string, number> => {
  const works = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { container, group, identifiers } of list.entries) {
    if (container !== 'table' || identifiers.length === 0) continue
    const key = identifierKey(identifiers[0]!)
    const own = works.get(group) ?? new Set<string>()
    works.set(group, own)
    if (own.has(key)) counts.set(group, (counts.get(group) ?? 0) + 1)
    own.add(key)
  }
  return counts
})

/**
 * Whether two rows of one table differ in what the table is about: in a figure, or in a name of a column of names. `perhaps` where
 * no other rows say that this table names its works several times.
 */
export function areOtherRows(list: Document, a: Entry, b: Entry): boolean | 'perhaps' {
  const table = a.container === 'table' && a.group === b.group ? tablesOf(list).get(a.group) : undefined
  if (!table) return false
  const columns = Math.max(a.cells.length, b.cells.length)
  const differing = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => textIn(list, a, column) !== textIn(list, b, column),
  )
  if (table.isResults) return differing.length > 0
  const isNamed = differing.some((column) => table.naming.has(column) && textIn(list, a, column) !== '' && textIn(list, b, column) !== '')
  if (!isNamed) return false
  return (repeatedOf(list).get(a.group) ?? 0) >= fewestRepeated ? true : 'perhaps'
}
