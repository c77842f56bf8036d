/** What `try` found, as lines for a terminal, as JSON and as Markdown. Subjects of commits and titles are text of others. */
import { styleText } from 'node:util'
import type { Finding } from '../finding.ts'
import { code, escapeText } from '../markdown.ts'
import type { Correction } from '../review/change/follow-entries.ts'
import { findingJson } from './json.ts'
import { jsonText } from './json-text.ts'
import { plainLine } from './plain-words.ts'
import { printable } from './printable.ts'
import { foldLines, shorten } from './terminal/fold.ts'
import type { Paint, TerminalOptions } from './terminal/pretty.ts'

export const tryFormats = ['pretty', 'json', 'markdown'] as const
export type TryFormat = (typeof tryFormats)[number]

/** The report in a format, ending in a line break. */
export function renderTry(report: TryReport, format: TryFormat, terminal: TerminalOptions): string {
  switch (format) {
    case 'pretty':
      return toPretty(report, terminal)
    case 'json':
      return jsonText(toJson(report))
    case 'markdown':
      return toMarkdown(report)
  }
}

type Summary = {
  readonly branch: string
  readonly kind: TryReport['kind']
  readonly changes: number
  readonly silent: number
  readonly reviewed: number
  readonly comments: number
  readonly findings: number
  readonly corrected: number
  readonly agrees: number
  readonly fixedOtherwise: number
  readonly stillThere: number
  readonly removedLater: number
  /** Of those corrected, those before the merge. */
  readonly beforeMerge: number
  readonly missed: Readonly<Partial<Record<Correction, number>>>
  readonly within: number
}

function summarize({ branch, kind, changes, within }: TryReport): Summary {
  const all = changes.flatMap(({ findings }) => findings)
  const count = (outcome: LaterOutcome): number => all.filter((one) => one.outcome === outcome).length
  const reviewed = changes.filter(({ findings }) => findings.length > 0).length
  const missed: Partial<Record<Correction, number>> = {}
  for (const { kind: of } of changes.flatMap((change) => change.missed)) missed[of] = (missed[of] ?? 0) + 1
  return {
    branch,
    kind,
    changes: changes.length,
    silent: changes.length - reviewed,
    reviewed,
    comments: changes.reduce((sum, { comments }) => sum + comments, 0),
    findings: all.length,
    corrected: count('agrees') + count('fixed otherwise'),
    agrees: count('agrees'),
    fixedOtherwise: count('fixed otherwise'),
    stillThere: count('still there'),
    removedLater: count('removed later'),
    beforeMerge: all.filter(({ outcome, isBeforeMerge }) => isBeforeMerge && outcome !== 'removed later').length,
    missed,
    within,
  }
}

function toJson(report: TryReport): object {
  return {
    version: 1,
    changes: report.changes.map(({ commit, subject, date, comments, findings, missed }) => ({
      commit,
      subject,
      date,
      comments,
      findings: findings.map(({ finding, outcome, isBeforeMerge }) => ({
        path: finding.path,
        ...findingJson(finding),
        fate: outcome,
        ...(isBeforeMerge ? { beforeMerge: true } : {}),
      })),
      missed,
    })),
    ...(report.notes.length > 0 ? { notes: report.notes } : {}),
    summary: summarize(report),
  }
}

/** What was tried and the outcome, in one sentence. */
function headline({ kind, changes, silent, reviewed, comments, findings, corrected, agrees, removedLater, beforeMerge }: Summary): string {
  const name = kind === 'merged' ? 'merged change' : 'change'
  if (changes === 0) return `No ${name} touches a list here, so there is nothing to try.`
  const opening = changes === 1 ? `The last ${name}` : `Of the last ${changes} ${name}s`
  if (reviewed === 0) return changes === 1 ? `${opening} would have got nothing.` : `${opening}, all would have got nothing.`
  const each = Math.round((comments / reviewed) * 10) / 10
  const review = `a review with ${each} ${each === 1 ? 'comment' : 'comments'}${reviewed === 1 ? '' : ' on average'}`
  const got = changes === 1 ? `${opening} would have got ${review}` : `${opening}, ${silent} would have got nothing, ${reviewed} ${review}`
  const exactly = agrees === 0 ? '' : `, ${agrees} exactly as suggested`
  const early = beforeMerge === 0 ? '' : `, ${beforeMerge} of them before the merge`
  const removed = removedLater === 0 ? '' : `; ${removedLater} went with the entry, which was removed`
  return `${got}; ${corrected} of ${findings} ${findings === 1 ? 'finding was' : 'findings were'} later corrected by hand${early}${exactly}${removed}.`
}

const outcomes: Readonly<Record<LaterOutcome, { readonly sign: string; readonly style: Parameters<typeof styleText>[0] }>> = {
  agrees: { sign: '✔', style: 'green' },
  'fixed otherwise': { sign: '✎', style: 'cyan' },
  'still there': { sign: '•', style: 'dim' },
  'removed later': { sign: '✂', style: 'yellow' },
}

const kinds: Readonly<Record<Correction, string>> = {
  link: 'changed link',
  words: 'changed words',
  format: 'changed format',
  section: 'moved to another section',
  removed: 'removed',
  rework: 'reworked with many others',
}

/** The headline, and before it, plainly, where people corrected other things than reviews would have said. */
function opening(summary: Summary): string {
  const missed = Object.entries(summary.missed).some(([kind, number]) => kind !== 'rework' && number > 0)
  if (summary.changes === 0 || summary.corrected > 0 || !missed) return headline(summary)
  const little = summary.findings === 0 ? 'listkeeper would have said nothing here' : 'listkeeper would have been of little help here'
  return `${little}, and people corrected things that it does not see. ${headline(summary)}`
}

/** The kinds of what was missed, the most frequent first. */
function missedLine({ missed, within }: Summary): string {
  const sorted = (Object.entries(missed) as [Correction, number][]).sort((a, b) => b[1] - a[1])
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return `Within ${within} days nothing was changed by hand that the reviews had not foreseen.`
  return `Not foreseen: ${total} ${total === 1 ? 'entry' : 'entries'} changed by hand within ${within} days (${sorted.map(([kind, count]) => `${count} ${kinds[kind]}`).join(', ')}).`
}

/** Text of others on one line of a terminal. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '))

function toPretty(report: TryReport, { color, width, quiet, isFolded = false }: TerminalOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const summary = summarize(report)
  const head = paint('bold', opening(summary))
  const folded = (text: string): string => `${isFolded ? foldLines(text, width) : text}\n`
  if (quiet) return folded(head)
  const blocks = report.changes
    .filter(({ findings }) => findings.length > 0)
    .map((change) => changeLines(change, { paint, width }).join('\n'))
  const notes = report.notes.map((note) => `${paint('cyan', 'ℹ')} ${printable(note)}`)
  const missed = summary.changes === 0 ? [] : [missedLines(report, summary, { paint, width }).join('\n')]
  return folded([head, ...notes, ...blocks, ...missed].join('\n\n'))
}

type Frame = { readonly paint: Paint; readonly width: number }

function changeLines({ commit, date, subject, findings }: TriedChange, { paint, width }: Frame): string[] {
  const number = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`
  const head = `${paint('yellow', commit.slice(0, 7))}  ${date.slice(0, 10)}  ${paint('bold', oneLine(shorten(subject, Math.max(20, width - 40))))}  ${paint('dim', number)}`
  return [
    head,
    ...findings.map(({ finding, outcome, isBeforeMerge }) => {
      const { place, rule } = finding
      const { sign, style } = outcomes[outcome]
      const said = oneLine(shorten(plainLine(finding), Math.max(20, width - 60)))
      return `  ${paint(style, `${sign} ${outcome.padEnd(15)}`)}  line ${`${place.start.line}`.padEnd(5)} ${said}  ${paint('dim', isBeforeMerge ? `${rule}, before the merge` : rule)}`
    }),
  ]
}

/** So many missed corrections of a terminal's report are shown one by one. */
const mostMissed = 10

function missedLines({ changes }: TryReport, summary: Summary, { paint, width }: Frame): string[] {
  const all = changes.flatMap(({ missed }) => missed).filter(({ kind }) => kind !== 'rework')
  const line = ({ kind, commit, date, title }: Missed): string =>
    `  ${paint('yellow', commit.slice(0, 7))}  ${date.slice(0, 10)}  ${kinds[kind].padEnd(24)}  ${oneLine(shorten(title, Math.max(20, width - 50)))}`
  const more = all.length > mostMissed ? [paint('dim', `  and ${all.length - mostMissed} more: see --format json`)] : []
  return [missedLine(summary), ...all.slice(0, mostMissed).map(line), ...more]
}

function toMarkdown(report: TryReport): string {
  const summary = summarize(report)
  const rows = report.changes.flatMap(({ commit, date, subject, findings }) =>
    findings.map(({ finding, outcome, isBeforeMerge }) =>
      [
        code(commit.slice(0, 7)),
        date.slice(0, 10),
        escapeText(shorten(subject, 60)),
        `${finding.place.start.line}`,
        cell(plainLine(finding)),
        finding.rule,
        isBeforeMerge ? `${outcome}, before the merge` : outcome,
      ].join(' | '),
    ),
  )
  const table =
    rows.length === 0
      ? []
      : [
          '',
          '| commit | date | change | line | finding | rule | later |',
          '|---|---|---|---|---|---|---|',
          ...rows.map((row) => `| ${row} |`),
        ]
  const missed = summary.changes === 0 ? [] : ['', missedLine(summary)]
  return `${['## listkeeper', '', opening(summary), ...report.notes.flatMap((note) => ['', note]), ...table, ...missed].join('\n')}\n`
}

/** A message in a table cell; a code span would not keep a `|` from ending it. */
function cell(message: string): string {
  return escapeText(shorten(message, 120))
}

export type TriedChange = {
  readonly commit: string
  readonly subject: string
  readonly date: string
  /** How many comments the review would have had. */
  readonly comments: number
  readonly findings: readonly {
    readonly finding: Finding
    readonly outcome: LaterOutcome
    /** Found at the first push, and settled when it was merged. */
    readonly isBeforeMerge?: true
  }[]
  readonly missed: readonly Missed[]
}

export type TryReport = {
  readonly branch: string
  readonly within: number
  readonly kind: Kind
  /** The newest first. */
  readonly changes: readonly TriedChange[]
  readonly notes: readonly string[]
}

/** `agrees`: corrected to the very line that was suggested. */
export type LaterOutcome = 'agrees' | 'fixed otherwise' | 'still there' | 'removed later'

/** A later change of an entry by hand that the review had not foreseen. */
export type Missed = {
  readonly kind: Correction
  readonly path: string
  readonly title: string
  readonly commit: string
  readonly date: string
}

/** Merged pull requests, or, where there are none, plain commits that add entries. */
export type Kind = 'merged' | 'plain'
