/** What a list asks of a proposal, as one table: rule, asked, found, met or not. It is folded away where nothing is missed. Pure. */
import { code, escapeMessage, escapeText } from '../markdown.ts'
import { shortened } from '../review/change/new-entries.ts'
import type { Requirements } from '../review/comment/compose.ts'
import { counted, enumerate } from '../review/text/enumerate.ts'
import type { Admission, Answer, RequirementName, Result } from './answers.ts'

const rules: Readonly<Record<RequirementName, string>> = {
  age: 'Age',
  'commit-within': 'Last commit',
  stars: 'Stars',
  contributors: 'Contributors',
  license: 'Licence',
  archived: 'Archived',
  fork: 'Fork',
  readme: 'Readme',
  topics: 'Topics',
  file: 'File',
  'release-within': 'Last release',
  downloads: 'Downloads',
  year: 'Year',
  venue: 'Publication',
  https: 'HTTPS',
  shorteners: 'Short links',
  entries: 'Entries',
  title: 'Title',
  checklist: 'Checklist',
}

const results: Readonly<Record<Result, string>> = { met: '✅ met', missed: '❌ not met', unknown: '❔ a person checks' }

/** Most parts of the table, those with something missed first; from more than a few on only what is not met has rows. */
const mostParts = 20
const few = 3

/** What an answer is about: an entry by its title, or the pull request itself. */
type Part = { readonly about: string; readonly answers: readonly Answer[] }

/**
 * The table as Markdown, and how many answers of each kind it holds; undefined where there is no answer at all. What is not
 * held against the proposal, because a person with write access accepted it, has nothing to do about it.
 */
export function admissionTable({ entries, proposal }: Admission, isHeld: boolean): Requirements | undefined {
  const parts: Part[] = [
    ...entries.map(({ title, answers }) => ({ about: nameOf(title), answers })),
    { about: 'This pull request', answers: proposal },
  ].filter(({ answers }) => answers.length > 0)
  if (parts.length === 0) return undefined
  const shown = parts.length > mostParts ? parts.toSorted(byGravity).slice(0, mostParts) : parts
  const all = parts.flatMap(({ answers }) => answers)
  const missed = countOf(all, 'missed')
  const markdown = [
    `<details${missed > 0 && isHeld ? ' open' : ''}><summary>${headline(all)}</summary>`,
    [line(['', 'Rule', 'Asked', 'Found', '']), '|---|---|---|---|---|', ...shown.flatMap((part) => rowsOf(part, parts.length > few))].join(
      '\n',
    ),
    parts.length > shown.length ? `${parts.length - shown.length} more are not shown.` : '',
    ...(isHeld ? todoLines(parts) : missed > 0 ? ['A maintainer accepted what is not met.'] : unknownLines(parts)),
    '</details>',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  return { markdown, missed: isHeld ? missed : 0, unknown: countOf(all, 'unknown') }
}

function countOf(answers: readonly Answer[], wanted: Result): number {
  return answers.filter(({ result }) => result === wanted).length
}

function nameOf(title: string): string {
  return title.trim() === '' ? 'An entry' : escapeText(shortened(title, 80))
}

const gravity: Readonly<Record<Result, number>> = { missed: 0, unknown: 1, met: 2 }

function byGravity(a: Part, b: Part): number {
  const worst = ({ answers }: Part): number => Math.min(...answers.map(({ result }) => gravity[result]))
  return worst(a) - worst(b)
}

function headline(answers: readonly Answer[]): string {
  const [met, missed, unknown] = (['met', 'missed', 'unknown'] as const).map((result) => countOf(answers, result)) as [
    number,
    number,
    number,
  ]
  if (met === answers.length) return 'What this list asks of new entries: all met'
  const counts = [met > 0 ? `${met} met` : '', missed > 0 ? `${missed} not met` : '', unknown > 0 ? `${unknown} to check by hand` : '']
  return `What this list asks of new entries: ${counts.filter((one) => one !== '').join(', ')}`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function rowsOf({ about, answers }: Part, isBrief: boolean): string[] {
  const shown = isBrief ? answers.filter(({ result }) => result !== 'met') : answers
  if (shown.length === 0) return [line([`**${about}**`, counted(answers.length, 'rule'), '', '', results.met])]
  return shown.map(({ requirement, asked, found, result, exception }, index) =>
    line([
      index === 0 ? `**${about}**` : '',
      rules[requirement],
      `${cell(asked)}${exception === undefined ? '' : ` (box ${cellCode(exception)})`}`,
      cell(found),
      results[result],
    ]),
  )
}

/** A cell holds no bar, not even inside a code span (GFM 4.10). */
function cell(text: string): string {
  return escapeMessage(text.replaceAll('|', '¦'))
}

function cellCode(text: string): string {
  return code(shortened(text.replaceAll('|', '¦'), 80))
}

/** What to do about what is missed, each thing once; and who looks at what nobody could tell. */
function todoLines(parts: readonly Part[]): string[] {
  const todos = parts.flatMap(({ about, answers }) =>
    answers.flatMap(({ requirement, todo }) => (todo === undefined ? [] : [{ about, requirement, todo }])),
  )
  const lines = [...Map.groupBy(todos, ({ requirement, todo }) => `${requirement} ${todo}`).values()].slice(0, mostParts).map((same) => {
    const { requirement, todo } = same[0]!
    const names = enumerate(
      same.map(({ about }) => about),
      3,
    )
    return `- ${names}, ${requirement === 'https' ? rules.https : rules[requirement].toLowerCase()}: ${escapeMessage(todo)}.`
  })
  return [
    lines.length === 0 ? '' : ['What you can do:', ...lines].join('\n'),
    lines.length === 0 ? '' : 'A maintainer can make an exception; just say why this entry deserves one.',
    ...unknownLines(parts),
  ].filter((one) => one !== '')
}

function unknownLines(parts: readonly Part[]): string[] {
  const isUnknown = parts.some(({ answers }) => answers.some(({ result }) => result === 'unknown'))
  return isUnknown ? ['What could not be looked up counts neither for nor against you: a maintainer checks it.'] : []
}
