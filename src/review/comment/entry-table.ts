/** What registries say of the new entries, as a small folded table for the summary: it helps a maintainer to decide, and judges nothing. Pure. */
import type { Facts, Judgement } from '../../links/verdict.ts'
import { titleKey } from '../../list/works/duplicates.ts'
import { escapeText } from '../../markdown.ts'
import { type Added, byAddress, factsOf, judgementsOf, roundedStars, shortened, titleOf } from '../change/new-entries.ts'

export type Context = {
  /** Entries that the change adds. */
  readonly entries: readonly Added[]
  readonly judgements: readonly Judgement[]
}

/** Most rows of the table. */
const mostRows = 20

/** Longest text of a cell, in characters. */
const longest = 100

type Row = { readonly entry: string; readonly cells: readonly string[] }

/** Who owns a project is a fact for maintainers and not for everybody: no column says it. */
const headings = ['Title by the registry', 'Year', 'Stars', 'Made', 'Last push', 'Licence', 'State'] as const

/**
 * The table as Markdown; undefined where nothing is known. It holds only entries and columns of which something is known,
 * and says the same from day to day: stars are rounded down, days are months.
 */
export function contextTable({ entries, judgements }: Context): string | undefined {
  const known = byAddress(judgements)
  const rows = entries.flatMap((one) => rowOf(one, known) ?? [])
  if (rows.length === 0) return undefined
  const shown = rows.slice(0, mostRows)
  const columns = headings.flatMap((heading, index) => (shown.some(({ cells }) => cells[index] !== '') ? [{ heading, index }] : []))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = [
    line(['Entry', ...columns.map(({ heading }) => heading)]),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...shown.map(({ entry, cells }) => line([entry, ...columns.map(({ index }) => cells[index]!)])),
  ]
  const left = rows.length - shown.length
  const notes = [
    columns.some(({ heading }) => heading === 'Stars') ? 'Stars are rounded down.' : '',
    left === 0 ? '' : `${left} more new ${left === 1 ? 'entry is' : 'entries are'} not shown.`,
  ].filter((note) => note !== '')
  const parts = ['<details><summary>About the new entries</summary>', table.join('\n'), notes.join(' '), '</details>']
  return parts.filter((part) => part !== '').join('\n\n')
}

/** A row; undefined where nothing is known of the entry. */
function rowOf({ entry }: Added, known: ReadonlyMap<string, Judgement>): Row | undefined {
  const judged = judgementsOf(entry, known)
  const facts = factsOf(judged)
  const cells = [
    titleCell(entry.title, facts.title),
    facts.year === undefined ? '' : String(facts.year),
    facts.stars === undefined ? '' : roundedStars(facts.stars),
    monthOf(facts.created),
    monthOf(facts.pushed),
    facts.license === undefined && facts.unlicensed ? 'none' : cell(facts.license ?? ''),
    stateCell(facts),
  ]
  if (cells.every((one) => one === '')) return undefined
  return { entry: cell(titleOf(entry)), cells }
}

function monthOf(day: string | undefined): string {
  return /^\d{4}-\d{2}/.exec(day ?? '')?.[0] ?? ''
}

/** The registry's title where it tells more than the entry's own. */
function titleCell(own: string, title: string | undefined): string {
  if (title === undefined) return ''
  return titleKey(own) === titleKey(title) ? 'the same' : cell(title)
}

function stateCell({ archived, deprecated, retracted, withdrawn, published }: Facts): string {
  const states = [
    retracted ? 'retracted' : '',
    withdrawn ? 'withdrawn' : '',
    archived ? 'archived' : '',
    deprecated === undefined ? '' : 'deprecated',
    published === undefined ? '' : cell(`published as ${published}`),
  ]
  return states.filter((state) => state !== '').join(', ')
}

function cell(text: string): string {
  return escapeText(shortened(text, longest))
}
