/** One voice per entry: the findings that one comment speaks of, with the one correction that holds all their fixes. */
import type { Reading } from '../../lint-rules/list-rule.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Entry } from '../list/entry.ts'
import { lineAt } from '../list/span.ts'
import { entryOf } from './introduced.ts'

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

/** Findings gathered by entry, or by the lines they correct, in the order of the text. */
export function groupFindings(reading: Reading, findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>()
  const entries = new Map<string, Entry>()
  for (const finding of findings) {
    const entry = entryOf(reading, finding)
    const key = entry
      ? `entry ${entry.place.start}`
      : finding.lines
        ? `lines ${finding.lines.start}`
        : `${finding.rule} ${finding.place.start.offset}`
    if (entry) entries.set(key, entry)
    const same = groups.get(key)
    if (same) same.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].map(([key, own]) => toGroup(reading, own, entries.get(key))).sort((a, b) => a.line - b.line)
}

function toGroup({ lines }: Reading, findings: readonly Finding[], entry: Entry | undefined): Group {
  const correcting = findings.find((finding) => finding.corrected !== undefined)
  const first = Math.min(...findings.map(({ place }) => place.start.line))
  const last = Math.max(...findings.map(({ place }) => place.end.line))
  const span = correcting?.lines
  return {
    findings: findings.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity)),
    severity: ranks.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info',
    line: span ? lineAt(lines, span.start) + 1 : first,
    endLine: span ? lineAt(lines, Math.max(span.start, span.end - 1)) + 1 : last,
    ...(entry ? { entry } : {}),
    ...(correcting && span ? { corrected: correcting.corrected!, lines: span } : {}),
  }
}
