/** What `try --proposals` found, as lines for a terminal, as JSON and as Markdown. Titles are text of others. */
import { styleText } from 'node:util'
import type { Finding } from '../finding.ts'
import { escapeText } from '../markdown.ts'
import type { Correction } from '../review/change/follow-entries.ts'
import { findingJson } from './json.ts'
import { jsonText } from './json-text.ts'
import { plainLine } from './plain-words.ts'
import { foldLines, shorten } from './terminal/fold.ts'
import type { TerminalOptions } from './terminal/pretty.ts'
import { oneLine, type TryFormat } from './try.ts'

/** A new entry that was another at the end of a proposal, after a maintainer had spoken. */
export type AskedByHand = {
  readonly path: string
  /** Where it was at the first push. */
  readonly line: number
  readonly title: string
  readonly kind: Correction
  readonly isForeseen: boolean
}

export type TriedProposal = {
  readonly number: number
  readonly title: string
  readonly isMerged: boolean
  readonly date: string
  /** How many comments the review of the first push would have had. */
  readonly comments: number
  readonly asked: readonly AskedByHand[]
  /** Comments that no change of a maintainer's wish goes with. */
  readonly besides: readonly { readonly path: string; readonly line: number; readonly finding: Finding }[]
  /** Remarks of maintainers on lines whose entry did not change, and how many of these lines have a comment of ours. */
  readonly otherRemarks: number
  readonly otherRemarksShared: number
}

export type ProposalsReport = {
  readonly repository: string
  /** How many closed proposals were read, and how many of them could not be compared. */
  readonly read: number
  readonly unread: number
  readonly proposals: readonly TriedProposal[]
}

/** The report in a format, ending in a line break. */
export function renderProposals(report: ProposalsReport, format: TryFormat, terminal: TerminalOptions): string {
  switch (format) {
    case 'pretty':
      return toPretty(report, terminal)
    case 'json':
      return jsonText(toJson(report))
    case 'markdown':
      return toMarkdown(report)
  }
}

type Summary = Readonly<
  Record<
    'read' | 'unread' | 'lists' | 'merged' | 'asked' | 'foreseen' | 'besides' | 'notifications' | 'otherRemarks' | 'otherRemarksShared',
    number
  >
>

function summarize({ read, unread, proposals }: ProposalsReport): Summary {
  const sum = (of: (one: TriedProposal) => number): number => proposals.reduce((total, one) => total + of(one), 0)
  return {
    read,
    unread,
    lists: proposals.length,
    merged: proposals.filter(({ isMerged }) => isMerged).length,
    asked: sum(({ asked }) => asked.length),
    foreseen: sum(({ asked }) => asked.filter(({ isForeseen }) => isForeseen).length),
    besides: sum(({ besides }) => besides.length),
    // The comments of one review are one notification.
    notifications: proposals.filter(({ comments }) => comments > 0).length,
    otherRemarks: sum(({ otherRemarks }) => otherRemarks),
    otherRemarksShared: sum(({ otherRemarksShared }) => otherRemarksShared),
  }
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** The figures in plain sentences; where little would have been said, they begin with that. */
function sentences(summary: Summary): string[] {
  const { read, unread, lists, merged, asked, foreseen, besides, notifications, otherRemarks, otherRemarksShared } = summary
  const gone = unread === 0 ? [] : [`${count(unread, 'proposal')} could not be read: ${unread === 1 ? 'its' : 'their'} commits are gone.`]
  if (lists === 0) return [`None of the last ${count(read, 'closed proposal')} changes a list, so there is nothing to compare.`, ...gone]
  const opening = `Of the last ${count(read, 'closed proposal')}, ${lists} ${lists === 1 ? 'changes' : 'change'} a list (${merged} merged, ${lists - merged} not).`
  const hand =
    asked === 0
      ? 'Maintainers asked for no change of a new entry by hand.'
      : `Maintainers asked for ${count(asked, 'change')} of new entries by hand; listkeeper would have asked for ${foreseen} of them at the first push.`
  const more = besides === 0 ? 'It would have asked for nothing besides' : `It would have asked for ${count(besides, 'change')} besides`
  const little =
    foreseen === 0 && besides === 0
      ? ['listkeeper would have said nothing on these proposals.']
      : foreseen === 0 && asked > 0
        ? ['listkeeper would have been of little help here: what maintainers asked for is not what it sees.']
        : []
  return [
    ...little,
    `${opening} ${hand}`,
    `${more}, with ${count(notifications, 'notification')}: one for each proposal that it would have reviewed.`,
    ...(otherRemarks === 0
      ? []
      : [
          `${count(otherRemarks, 'more remark')} of maintainers led to no change of a new entry; listkeeper would have had something to say on ${otherRemarksShared} of these lines.`,
        ]),
    ...gone,
  ]
}

function toJson(report: ProposalsReport): object {
  return {
    version: 1,
    repository: report.repository,
    proposals: report.proposals.map(({ besides, ...one }) => ({
      ...one,
      besides: besides.map(({ path, line, finding }) => ({ path, ...findingJson(finding), line })),
    })),
    summary: summarize(report),
  }
}

const kinds: Readonly<Record<Correction, string>> = {
  link: 'link',
  words: 'words',
  format: 'format',
  section: 'section',
  removed: 'removed',
  rework: 'reworked',
}

function toPretty(report: ProposalsReport, { color, width, quiet, isFolded = false }: TerminalOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text
  const folded = (text: string): string => `${isFolded ? foldLines(text, width) : text}\n`
  const head = sentences(summarize(report))
    .map((line, index) => (index === 0 ? paint('bold', line) : line))
    .join('\n')
  const room = Math.max(20, width - 45)
  const blocks = report.proposals
    .filter(({ asked, besides }) => asked.length + besides.length > 0)
    .map(({ number, date, title, isMerged, asked, besides }) =>
      [
        `${paint('yellow', `#${number}`)}  ${date.slice(0, 10)}  ${paint('bold', oneLine(shorten(title, room)))}  ${paint('dim', isMerged ? 'merged' : 'closed')}`,
        ...asked.map(
          (one) =>
            `  ${one.isForeseen ? paint('green', '✔ both      ') : paint('yellow', '✎ by hand   ')} line ${`${one.line}`.padEnd(5)} ${oneLine(shorten(one.title, room))}  ${paint('dim', kinds[one.kind])}`,
        ),
        ...besides.map(
          ({ line, finding }) =>
            `  ${paint('cyan', '• listkeeper')} line ${`${line}`.padEnd(5)} ${oneLine(shorten(plainLine(finding), room))}  ${paint('dim', finding.rule)}`,
        ),
      ].join('\n'),
    )
  return folded((quiet ? [head] : [head, ...blocks]).join('\n\n'))
}

function toMarkdown(report: ProposalsReport): string {
  const rows = report.proposals.flatMap(({ number, asked, besides }) => [
    ...asked.map((one) => [`#${number}`, `${one.line}`, escapeText(shorten(one.title, 80)), one.isForeseen ? 'both' : 'by hand']),
    ...besides.map(({ line, finding }) => [`#${number}`, `${line}`, escapeText(shorten(plainLine(finding), 120)), 'listkeeper']),
  ])
  const table =
    rows.length === 0
      ? []
      : ['', '| proposal | line | change | asked for by |', '|---|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)]
  return `${['## listkeeper', ...sentences(summarize(report)).flatMap((line) => ['', line]), ...table].join('\n')}\n`
}
