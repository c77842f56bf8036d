/** Groups findings by entry: one comment for each, with one correction that holds all their fixes. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { applyFixes, bySeverity, type Finding, type Severity } from '../../finding.ts'
import type { Entry } from '../../list/entry.ts'
import { lineAt } from '../../list/markdown/span.ts'
import { entryOf } from '../change/own-faults.ts'
import { isDeadLine, isRenamedLine } from './link-words.ts'
import { isConflict, isMissingLine } from './words.ts'

export type Group = {
  /** The entry that all findings are on; absent for what is elsewhere. */
  readonly entry?: Entry
  /** The most serious first; never empty. */
  readonly findings: readonly Finding[]
  /** The most serious of them. */
  readonly severity: Severity
  /** First and last line, from 1, of the findings and of what is corrected. */
  readonly line: number
  readonly endLine: number
  /** The corrected lines, and the offsets of those whose place they take. */
  readonly corrected?: string
  readonly lines?: { readonly start: number; readonly end: number }
}

/** Findings gathered by entry, else by the line they begin on or the lines elsewhere that they correct, in the order of the text. */
export function groupFindings(reading: Reading, findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>()
  const entries = new Map<string, Entry>()
  let conflict: Finding | undefined
  for (const finding of findings) {
    if (isConflict(finding)) conflict = finding
    const entry = isConflict(finding) || isOfConflict(finding, conflict) ? undefined : entryOf(reading, finding)
    const key = entry ? `entry ${entry.place.start}` : lineKey(reading, isOfConflict(finding, conflict) ? conflict! : finding)
    if (entry) entries.set(key, entry)
    const same = groups.get(key)
    if (same) same.push(finding)
    else groups.set(key, [finding])
  }
  const all = [...groups].map(([key, own]) => toGroup(reading, own, entries.get(key))).sort((a, b) => a.line - b.line)
  const contents = all.filter(isOfContents)
  if (contents.length < 2) return all
  const joined = runsOf(contents).flatMap((run) => joinRun(reading, run))
  return [...all.filter((group) => !isOfContents(group)), ...joined].sort((a, b) => a.line - b.line)
}

/** Whether a group is about a line of the contents that leads nowhere, or that is to be added. */
function isOfContents({ entry, findings }: Group): boolean {
  const correcting = findings.find(({ corrected }) => corrected !== undefined) ?? findings[0]!
  return entry === undefined && (isDeadLine(correcting) || isMissingLine(correcting))
}

/** The mark of a comment holds each fault, and GitHub takes so many letters only. */
const longestRun = 400

/** Groups whose corrections share a line, and lines that lead nowhere one below the other: together they are one thing. */
function runsOf(groups: readonly Group[]): Group[][] {
  const runs: Group[][] = []
  let end = 0
  for (const group of groups) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isMore = before !== undefined && run!.length < longestRun && isOneThing(before, group, end)
    if (isMore) run!.push(group)
    else runs.push([group])
    end = isMore ? Math.max(end, group.endLine) : group.endLine
  }
  return runs
}

/** `end`: the last line of what is together with `before`. */
function isOneThing(before: Group, group: Group, end: number): boolean {
  if ((before.lines === undefined) !== (group.lines === undefined)) return false
  if (group.lines && group.line <= end) return true
  const areDead = [before, group].every(({ findings }) => findings.some(isDeadLine))
  return areDead && faultyLine(group) <= lastFaultyLine(before) + 1
}

/** The run as one group with all its corrections in one; as it was where these exclude each other. */
function joinRun({ text }: Reading, run: readonly Group[]): readonly Group[] {
  if (run.length === 1) return run
  const findings = run.flatMap((group) => group.findings).sort(bySeverity)
  const [line, endLine] = [least(run.map((group) => group.line)), most(run.map((group) => group.endLine))]
  const whole = { findings, severity: findings[0]!.severity, line, endLine }
  const spans = run.flatMap(({ lines }) => lines ?? [])
  if (spans.length === 0) return [whole]
  const lines = { start: least(spans.map(({ start }) => start)), end: most(spans.map(({ end }) => end)) }
  const fixes = run.flatMap(({ findings: own, lines: span }) =>
    own.flatMap(({ fix, lines: at }) => (fix && at && at.start === span!.start && at.end === span!.end ? [fix] : [])),
  )
  const shifted = fixes.map((fix) => fix.map((edit) => ({ ...edit, start: edit.start - lines.start, end: edit.end - lines.start })))
  const { text: corrected, left } = applyFixes(text.slice(lines.start, lines.end), shifted)
  return left.length > 0 ? run : [{ ...whole, corrected, lines }]
}

/** Whether both versions of a conflict hold the repeated entry: then the conflict is the only fault. */
function isOfConflict({ rule, place, related = [] }: Finding, conflict: Finding | undefined): boolean {
  if (!conflict || (rule !== 'no-duplicate-entries' && rule !== 'no-conflicting-links')) return false
  const [start, end] = [conflict.place.start.offset, conflict.place.end.offset]
  const isIn = (offset: number): boolean => start <= offset && offset < end
  return (
    isIn(place.start.offset) &&
    related.length > 0 &&
    related.every((other) => other.path === conflict.path && isIn(other.place.start.offset))
  )
}

/** What a heading lacks in the contents is no fault of its own line, and what a renamed heading brings no fault of the contents. */
function lineKey({ lines }: Reading, finding: Finding): string {
  const { start } = finding.place
  const own = finding.lines
  if (own && (start.offset < own.start || own.end < start.offset)) return `lines ${own.start}`
  return `${isMissingLine(finding) ? 'missing' : isRenamedLine(finding) ? 'renamed' : 'line'} ${lineAt(lines, start.offset)}`
}

function toGroup({ lines }: Reading, findings: readonly Finding[], entry: Entry | undefined): Group {
  const sorted = findings.toSorted(bySeverity)
  const correcting = sorted.find((finding) => finding.corrected !== undefined)
  const first = least(findings.map(({ place }) => place.start.line))
  const last = most(findings.map(({ place }) => place.end.line))
  const span = correcting?.lines
  return {
    findings: sorted,
    severity: sorted[0]?.severity ?? 'info',
    line: span ? lineAt(lines, span.start) + 1 : first,
    endLine: span ? lineAt(lines, Math.max(span.start, span.end - 1)) + 1 : last,
    ...(entry ? { entry } : {}),
    ...(correcting && span ? { corrected: correcting.corrected!, lines: span } : {}),
  }
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)

/** The first line, from 1, that something is wrong with; what is corrected may begin above it. */
export function faultyLine({ findings }: Group): number {
  return least(findings.map(({ place }) => place.start.line))
}

/** The last line, from 1, that something is wrong with. */
export function lastFaultyLine({ findings }: Group): number {
  return most(findings.map(({ place }) => place.end.line))
}

/** What a correction takes out of a text, where it does nothing else: what it leaves is no corrected line. */
export function takenOut(
  text: string,
  { corrected, lines, findings = [] }: Pick<Finding, 'corrected' | 'lines'> & Partial<Pick<Group, 'findings'>>,
): keyof typeof goneWords | undefined {
  if (corrected === undefined || !lines) return undefined
  const left = corrected.split('\n')
  const gone: string[] = []
  let at = 0
  for (const line of text.slice(lines.start, lines.end).split('\n')) {
    if (left[at] === line) at++
    else gone.push(line)
  }
  if (gone.length === 0 || at < left.length) return undefined
  if (gone.every((line) => line.trim() === '')) return 'blank lines'
  return new Set(findings.map(({ place }) => place.start.line)).size > 1 ? 'several lines' : 'lines'
}

/** What can go, as the beginning of a sentence. */
export const goneWords = { lines: 'It can go', 'several lines': 'They can go', 'blank lines': 'The blank line can go' } as const
