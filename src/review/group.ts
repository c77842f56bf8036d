/** One voice per entry: the findings that one comment speaks of, with the one correction that holds all their fixes. */
import type { Reading } from '../../lint-rules/list-rule.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Entry } from '../list/entry.ts'
import { lineAt } from '../list/span.ts'
import { entryOf } from './introduced.ts'
import { isMissingLine } from './words.ts'

export type Group = {
  /** The entry that all findings lie on; absent for what lies elsewhere. */
  readonly entry?: Entry
  /** The gravest first; never empty. */
  readonly findings: readonly Finding[]
  /** The gravest of them. */
  readonly severity: Severity
  /** First and last line, from 1, of the findings and of what is corrected. */
  readonly line: number
  readonly endLine: number
  /** The corrected lines, and the offsets of those whose place they take. */
  readonly corrected?: string
  readonly lines?: { readonly start: number; readonly end: number }
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']

/** Findings gathered by entry, else by the line they begin on or the lines elsewhere that they correct, in the order of the text. */
export function groupFindings(reading: Reading, findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>()
  const entries = new Map<string, Entry>()
  for (const finding of findings) {
    const entry = entryOf(reading, finding)
    const key = entry ? `entry ${entry.place.start}` : lineKey(reading, finding)
    if (entry) entries.set(key, entry)
    const same = groups.get(key)
    if (same) same.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].map(([key, own]) => toGroup(reading, own, entries.get(key))).sort((a, b) => a.line - b.line)
}

/** What a heading lacks in the contents is no fault of its own line. */
function lineKey({ lines }: Reading, finding: Finding): string {
  const { start } = finding.place
  const own = finding.lines
  if (own && (start.offset < own.start || own.end < start.offset)) return `lines ${own.start}`
  return `${isMissingLine(finding) ? 'missing' : 'line'} ${lineAt(lines, start.offset)}`
}

function toGroup({ lines }: Reading, findings: readonly Finding[], entry: Entry | undefined): Group {
  const sorted = findings.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity))
  const correcting = sorted.find((finding) => finding.corrected !== undefined)
  const first = Math.min(...findings.map(({ place }) => place.start.line))
  const last = Math.max(...findings.map(({ place }) => place.end.line))
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

/** The first line, from 1, that something is wrong with; what is corrected may begin above it. */
export function faultyLine({ findings }: Group): number {
  return Math.min(...findings.map(({ place }) => place.start.line))
}

/** What a correction takes out of a text, where it does nothing else: what it leaves is no corrected line. */
export function takenOut(text: string, { corrected, lines }: Pick<Finding, 'corrected' | 'lines'>): 'lines' | 'blank lines' | undefined {
  if (corrected === undefined || !lines) return undefined
  const left = corrected.split('\n')
  const gone: string[] = []
  let at = 0
  for (const line of text.slice(lines.start, lines.end).split('\n')) {
    if (left[at] === line) at++
    else gone.push(line)
  }
  if (gone.length === 0 || at < left.length) return undefined
  return gone.every((line) => line.trim() === '') ? 'blank lines' : 'lines'
}

/** What can go, as the beginning of a sentence. */
export const goneWords = { lines: 'It can go', 'blank lines': 'The blank line can go' } as const
