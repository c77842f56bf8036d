/** Columns of tables that hold a few values only, as commented lines of the configuration. Pure. */
import type { Document } from '../../list/document.ts'
import type { Format } from '../../list/format/strict.ts'
import { isUnder } from '../../list/section.ts'

/** So many rows are needed, each value this often, and no more values than this. */
const leastRows = 20
const leastEach = 3
const mostValues = 8

/** Fields of templates that hold plain text; each can be in a template once. */
const fieldNames = ['label', 'venue', 'title', 'name']

/** A line for each format of tables that has such columns: the same format, with the values that these may have. */
export function columnLines(list: Document, formats: readonly Format[]): string[] {
  return formats.flatMap((format) => {
    const [template, ...more] = format.templates
    if (format.container !== 'table' || !template || more.length > 0 || format.wrap) return []
    const columns = template.source.slice(1, -1).split('|')
    const rows = list.entries.filter(
      (entry) =>
        entry.container === 'table' &&
        entry.depth === 0 &&
        entry.cells.length === columns.length &&
        isUnder(list.sections, entry.section, format.under),
    )
    const free = fieldNames.filter((name) => !template.source.includes(`{${name}`))
    const fields = columns.flatMap((column, index) => {
      const values =
        column === '{any}' ? valuesOf(rows.map(({ cells }) => list.text.slice(cells[index]!.start, cells[index]!.end).trim())) : []
      const name = values.length > 0 ? free.shift() : undefined
      return name === undefined ? [] : [{ index, name, values }]
    })
    if (fields.length === 0) return []
    const named = columns.map((column, index) => {
      const field = fields.find((one) => one.index === index)
      return field ? `{${field.name}}` : column
    })
    const entry = JSON.stringify(`|${named.join('|')}|`)
    const options = fields.map(({ name, values }) => `${name}: { values: ${JSON.stringify(values)} }`).join(', ')
    const line = list.text.slice(0, rows[0]!.place.start).split('\n').length
    return [
      `- { under: ${JSON.stringify(format.under)}, container: table, entry: [${entry}], fields: { ${options} } } # ${plain(list.path)} line ${line}`,
    ]
  })
}

/** The values of a closed set, the most frequent first; empty cells and anything but short plain text make none. */
function valuesOf(cells: readonly string[]): string[] {
  if (cells.length < leastRows) return []
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  if (sorted.length < 2 || sorted.length > mostValues) return []
  return sorted.every(([value, count]) => count >= leastEach && /^[\p{L}\p{N}][\p{L}\p{N} .+/-]{0,30}$/u.test(value))
    ? sorted.map(([value]) => value)
    : []
}

function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
