/** Rows with more or fewer cells than their header: readers lose the cells that are too many, and find the others in the wrong column (GFM 0.29, section 4.10). */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Row } from '../../src/list/markdown/blocks.ts'
import { countCells } from '../../src/list/markdown/table.ts'
import { perDocument } from '../../src/list/per-document.ts'
import type { Context } from '../list-rule.ts'

type Uneven = { readonly row: Row; readonly cells: number; readonly wanted: number }

/** So many rows, and this share of all rows of such tables, leave their last cells out by habit. */
const habit = { rows: 3, share: 0.1 }

/** Every row whose cells are not those of its header; an error where a change brings it. */
export function* rowCells(list: Document, { baseList = list }: Context): Generator<Problem> {
  const isShortByHabit = shortByHabit(baseList)
  for (const { row, cells, wanted } of unevenIn(list)) {
    if (cells < wanted && isShortByHabit) continue
    const lost = cells - wanted
    yield {
      message: `Unexpected row of ${cells} cells, expected ${wanted} as in the header${lost > 0 ? `: readers do not see the last ${lost === 1 ? 'one' : lost}` : ''}`,
      at: { start: row.start, end: row.end },
      severity: baseList === list ? 'warning' : 'error',
      form: `cells ${cells} for ${wanted}`,
    }
  }
}

const unevenIn = perDocument((list): Uneven[] => {
  const wanted = new Map<number, number>()
  const found: Uneven[] = []
  for (const row of rowsOf(list)) {
    const cells = countCells(list.text.slice(row.start, row.end))
    if (row.header) wanted.set(row.table, cells)
    else if (cells !== (wanted.get(row.table) ?? cells)) found.push({ row, cells, wanted: wanted.get(row.table)! })
  }
  return found
})

function rowsOf(list: Document): Row[] {
  return list.blocks.filter((block): block is Row => block.kind === 'row')
}

const shortByHabit = perDocument((list) => {
  const short = unevenIn(list).filter(({ cells, wanted }) => cells < wanted).length
  return short >= habit.rows && short >= habit.share * rowsOf(list).length
})
