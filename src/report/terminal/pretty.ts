/** The report for people in a terminal. */
import { styleText } from 'node:util'
import type { Finding, Severity } from '../../finding.ts'
import { toPlain } from '../../markdown.ts'
import { factLine } from '../../review/comment/fact-words.ts'
import { faultyLine, type Group, groupFindings } from '../../review/comment/group.ts'
import { alikeWords, collapse, type Shown } from '../collapse.ts'
import { cleanLine, plainLine, plainWords } from '../plain-words.ts'
import { printable, printableProse } from '../printable.ts'
import { countByRule, counted, countFindings, errorsFirst, type FileReport, type Report } from '../report.ts'
import { columnsOf, foldLines, isPair, shorten } from './fold.ts'
import { unjudgedBlocks } from './unjudged-links.ts'

export type TerminalOptions = {
  readonly color: boolean
  readonly width: number
  readonly quiet: boolean
  /** Whether sentences are folded to the width, as for a terminal; in a file or pipe each stays one line. */
  readonly isFolded?: boolean
}

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

const colors: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }
const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ' }

/** The report as lines for a terminal; in the words of a review; with a base by entry, and what is old only counted. */
export function toPretty(report: Report, { color, width, quiet, isFolded = false }: TerminalOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const blocks = seriousFirst(report)
    .map((file) => fileBlock(file, { paint, width, hasBase: report.hasBase, quiet }))
    .filter((block) => block !== '')
  const notes = quiet ? [] : report.notes.map((note) => `${paint('cyan', 'ℹ')} ${printableProse(note)}`)
  const facts = quiet ? undefined : report.facts && factLine(report.facts)
  const unjudged = quiet ? [] : unjudgedBlocks(report.links ?? [])
  const text = [
    ...(facts === undefined ? [] : [printableProse(toPlain(facts))]),
    ...blocks,
    ...unjudged,
    ...notes,
    [...(quiet ? [] : ruleLines(report, paint)), summaryLine(report, paint)].join('\n'),
  ].join('\n\n')
  return `${isFolded ? foldLines(text, width) : text}\n`
}

/** The files with errors, then the others. */
function seriousFirst(report: Report): FileReport[] {
  const isSerious = (file: FileReport): boolean => counted({ ...report, files: [file] }).some(({ severity }) => severity === 'error')
  return [...report.files.filter(isSerious), ...report.files.filter((file) => !isSerious(file))]
}

/** A line for each rule that found something, where there is more than one finding: how many, and how many of them can be fixed. */
function ruleLines(report: Report, paint: Paint): string[] {
  const rows = countByRule(report)
  if (counted(report).length < 2) return []
  const longest = Math.max(...rows.map(({ rule }) => rule.length))
  return rows.map(({ rule, severity, says }) => `  ${paint(colors[severity], rule.padEnd(longest))}  ${paint('dim', says)}`)
}

type Frame = { readonly paint: Paint; readonly width: number; readonly hasBase: boolean; readonly quiet: boolean }

function fileBlock(file: FileReport, frame: Frame): string {
  const { paint, hasBase, quiet } = frame
  const shown = file.findings.filter((finding) => (hasBase ? finding.introduced : !quiet || finding.severity === 'error'))
  if (shown.length === 0) return ''
  const count = `${file.entries} ${file.entries === 1 ? 'entry' : 'entries'}`
  const lines = [`${paint(['bold', 'underline'], printable(file.path))} ${paint('dim', count)}`]
  if (hasBase) for (const group of errorsFirst(groupFindings(file.reading, shown))) lines.push('', ...groupLines(file, group, frame))
  else for (const line of plainLines(file, shown, frame)) lines.push(line)
  const old = file.findings.length - shown.length
  if (hasBase && old > 0)
    lines.push(
      '',
      paint(
        'dim',
        `  ${old} existing ${old === 1 ? 'problem' : 'problems'} in this file ${old === 1 ? 'is' : 'are'} not part of this change: see \`listkeeper check ${printable(file.path)}\`.`,
      ),
    )
  return lines.join('\n')
}

/** A proposed entry: what is wrong, the corrected line, why. */
function groupLines(file: FileReport, group: Group, { paint, width }: Frame): string[] {
  const { whats, whys } = plainWords(file, group.findings)
  const rules = [...new Set(group.findings.map(({ rule }) => rule))].join(', ')
  const head = `  ${paint(colors[group.severity], signs[group.severity])} ${paint('bold', `line ${faultyLine(group)}`)}${group.entry ? `  ${printableProse(shorten(group.entry.title, 60))}` : ''}  ${paint('dim', rules)}`
  return [
    head,
    ...whats.map((what) => `      ${printableProse(toPlain(what))}`),
    ...diffLines(file, group, { paint, width }),
    ...whys.map((why) => `      ${printableProse(toPlain(why))}`),
  ]
}

function plainLines(file: FileReport, shown: readonly Finding[], frame: Frame): string[] {
  const lines: string[] = []
  const repeated = new Set<string>()
  for (const one of collapse(errorsFirst(shown))) {
    const key = one.finding.lines ? `${one.finding.lines.start}` : undefined
    lines.push('', ...findingLines(file, one, { ...frame, isRepeated: key !== undefined && repeated.has(key) }))
    if (key !== undefined) repeated.add(key)
  }
  return lines
}

function findingLines(
  file: FileReport,
  { finding, alike }: Shown,
  { paint, width, isRepeated }: Frame & { isRepeated: boolean },
): string[] {
  const { severity, place, rule, evidence, related } = finding
  const said = plainLine(finding, file)
  const lines = [
    `  ${paint(colors[severity], signs[severity])} ${paint('bold', `${place.start.line}:${place.start.column}`.padEnd(7))} ${printableProse(said)}  ${paint('dim', rule)}`,
  ]
  if (!isRepeated) lines.push(...diffLines(file, finding, { paint, width }))
  if (evidence && !saysAlready(said, toPlain(evidence))) lines.push(paint('dim', `      ${printableProse(toPlain(evidence))}.`))
  for (const other of related ?? [])
    if (!said.includes(`line ${other.place.start.line}`))
      lines.push(paint('dim', `      ${printableProse(other.message)}: line ${other.place.start.line}`))
  if (alike.length > 0) lines.push(paint('dim', `      ${alikeWords(alike)}`))
  return lines
}

/** Whether a sentence holds the evidence, as it is or taken into it: the counts of both are the same. */
function saysAlready(said: string, evidence: string): boolean {
  const count = /^(?:All )?\d+ (?:of \d+ )?/.exec(evidence)?.[0]
  return said.includes(evidence) || (count !== undefined && said.includes(count))
}

/** The faulty lines and the corrected ones, cut to the width around the place where they differ. */
function diffLines(
  { reading: { text } }: FileReport,
  { corrected, lines }: Pick<Finding, 'corrected' | 'lines'>,
  { paint, width }: { paint: Paint; width: number },
): string[] {
  if (corrected === undefined || !lines) return []
  const before = text.slice(lines.start, lines.end).split(/\r?\n/)
  const after = corrected.split(/\r?\n/)
  const removed = before.filter((line) => !after.includes(line)).slice(0, 4)
  const added = after.filter((line) => !before.includes(line)).slice(0, 4)
  const cut = cutter(removed[0] ?? '', added[0] ?? '', width - 10)
  return [
    ...removed.map((line) => `      ${paint('red', `- ${printable(cut(line))}`)}`),
    ...added.map((line) => `      ${paint('green', `+ ${printable(cut(line))}`)}`),
  ]
}

/** A function that cuts long lines so that the first difference between two of them stays in view; wide characters take two columns. */
function cutter(before: string, after: string, width: number): (line: string) => string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const isShort = Math.max(columnsOf(before), columnsOf(after)) <= width
  const wanted = isShort ? 0 : startBefore(before, at, Math.floor(width / 2))
  return (line) => {
    const head = wanted > 0 ? '…' : ''
    return head + fitted(line.slice(wanted), width - head.length)
  }
}

/** The index from which so many columns lead up to another one. */
function startBefore(text: string, at: number, columns: number): number {
  let start = at
  for (let left = columns; start > 0; ) {
    const step = start > 1 && isPair(text, start - 2) ? 2 : 1
    left -= columnsOf(text.slice(start - step, start))
    if (left < 0) break
    start -= step
  }
  return start
}

/** The text, cut where it takes more than so many columns. */
function fitted(text: string, columns: number): string {
  // Most columns that a character takes are two, and no character takes more units than that.
  const near = text.slice(0, 4 * columns)
  if (near.length === text.length && columnsOf(text) <= columns) return text
  let kept = ''
  let left = columns - 1
  for (const character of near) {
    left -= columnsOf(character)
    if (left < 0) break
    kept += character
  }
  return `${kept}…`
}

function summaryLine(report: Report, paint: Paint): string {
  const { errors, warnings, infos, fixable } = countFindings(report)
  if (counted(report).length === 0) {
    const { of, says } = cleanLine(report)
    return of === 'all' ? paint('green', `✔ ${says}`) : of === 'part' ? paint('yellow', `▲ ${says}`) : says
  }
  const part = (count: number, name: string, style: Style): string[] =>
    count === 0 ? [] : [paint(style, `${count} ${name}${count === 1 ? '' : 's'}`)]
  const counts = [...part(errors, 'error', 'red'), ...part(warnings, 'warning', 'yellow'), ...part(infos, 'note', 'cyan')].join(', ')
  const hint =
    fixable === 0 ? '' : report.hasBase ? ` · ${fixable} with a one-click correction` : ` · ${fixable} can be fixed with \`listkeeper fix\``
  return `${paint('bold', report.hasBase ? 'This change adds' : 'Found')} ${counts}${hint}`
}
