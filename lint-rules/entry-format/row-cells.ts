/** Rows with more or fewer cells than their header: readers lose the cells that are too many, and find the others in the wrong column (GFM 0.29, section 4.10). */
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Row } from '../../src/list/markdown/blocks.ts'
import { type Link, linksIn } from '../../src/list/markdown/link.ts'
import { countCells } from '../../src/list/markdown/table.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, hiddenSeverity } from '../list-rule.ts'

type Uneven = { readonly row: Row; readonly cells: number; readonly wanted: number }

/** So many rows, and this share of all rows of such tables, leave their last cells out by habit. */
const habit = { rows: 3, share: 0.1 }

/** Every row whose cells are not those of its header; an error where a change brings it. */
export function* rowCells(list: Document, context: Context): Generator<Problem> {
  const isShortByHabit = shortByHabit(context.baseList ?? list)
  for (const { row, cells, wanted } of unevenIn(list)) {
    const raw = list.text.slice(row.start, row.end)
    const isText = cells === 1 && wanted > 1 && !raw.includes('|')
    if (cells < wanted && isShortByHabit && !isText) continue
    const joint = cells >= 2 * wanted ? jointOf(list, row, { cells, wanted }) : undefined
    const edit = joint ? joint.fix : cells === wanted + 1 ? withoutEmptyCell(raw, row.start) : undefined
    const fix = edit ? [edit] : otherBars(raw, row.start, wanted - cells)
    yield {
      message: joint ? gluedRows : isText ? textAsRow(wanted) : says(cells, wanted),
      ...(fix ? { fix } : {}),
      at: { start: row.start, end: row.end },
      severity: hiddenSeverity(list, context),
      form: `cells ${cells} for ${wanted}`,
    }
  }
}

function says(cells: number, wanted: number): string {
  const lost = cells - wanted
  return `Unexpected row of ${cells} cells, expected ${wanted} as in the header${lost > 0 ? `: readers do not see the last ${lost === 1 ? 'one' : lost}` : ''}`
}

const gluedRows = 'Unexpected second row on a line, expected each on its own: readers do not see the second one'

function textAsRow(wanted: number): string {
  return `Unexpected line directly after a table, expected a row of ${wanted} cells, or an empty line before it: Markdown reads it as a row`
}

/** Where the second row on a line begins: its first cell has a link as the first row's has; corrected where bars of both rows are there. */
function jointOf({ text, links }: Document, row: Row, { cells, wanted }: Pick<Uneven, 'cells' | 'wanted'>): { fix?: Edit } | undefined {
  const raw = text.slice(row.start, row.end)
  if (cells > 2 * wanted + 1) return undefined
  const bars = [...raw.matchAll(/(?<!\\)\|/g)].map(({ index }) => row.start + index)
  const opening = raw.startsWith('|') ? 0 : -1
  const last = bars[opening + wanted]
  if (last === undefined) return undefined
  const next = /^\|(\s*)\|/.exec(text.slice(last, row.end))
  const begin = next ? last + next[0].length : last + 1
  const [own] = linksIn(links, { start: row.start, end: last })
  const [second] = linksIn(links, { start: begin, end: row.end })
  const gap = (from: number, link: Link | undefined) => link && text.slice(from, link.start).trim()
  const lead = gap(bars[0] === row.start ? row.start + 1 : row.start, own)
  if (lead === undefined || lead !== gap(begin, second)) return undefined
  return next ? { fix: { start: last, end: begin, text: '|\n|' } } : {}
}

/** The edit that takes the one empty cell at an edge of a row away; undefined where there is none, or where another cell is empty too. */
function withoutEmptyCell(raw: string, start: number): Edit | undefined {
  const inner = raw.trim()
  const at = raw.indexOf('||')
  const isInside = at > 0 && /[^|\s]\s?$/.test(raw.slice(0, at)) && /^\s?[^|\s]/.test(raw.slice(at + 2))
  if (isInside && !/\|\s+\|/.test(raw) && raw.indexOf('||', at + 1) < 0) return { start: start + at, end: start + at + 1, text: '' }
  const [first, last] = [/^\|\s*(?=\|)/.exec(inner), /(?<=\|)[ \t]{0,80}\|$/.exec(inner)]
  const empty = inner.match(/\|(?=\s*\|)/g)?.length
  if (empty !== 1 || !first === !last) return undefined
  const from = start + raw.indexOf(inner) + (first ? 0 : last!.index)
  return { start: from, end: from + (first ?? last!)[0].length, text: '' }
}

/** Bars of other scripts in place of those that part cells, where with them the row has all its cells. */
function otherBars(raw: string, start: number, lacking: number): Edit[] | undefined {
  const bars = [...raw.matchAll(/[｜￨│┃¦]/g)]
  if (lacking <= 0 || bars.length !== lacking) return undefined
  return bars.map(({ index }) => ({ start: start + index, end: start + index + 1, text: '|' }))
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
