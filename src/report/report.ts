/** The report that every command on lists returns; `src/report/` turns it into text. */
import type { Reading } from '../../lint-rules/list-rule.ts'
import type { Finding, Severity, Unjudged } from '../finding.ts'
import { isAtLeast } from '../finding.ts'
import type { Facts } from '../review/change/facts.ts'
import type { Counts, LinkReport } from './json-shapes.ts'

export type { Counts, LinkReport } from './json-shapes.ts'

export type FileReport = {
  readonly path: string
  readonly entries: number
  readonly findings: readonly Finding[]
  readonly reading: Reading
}

export type Report = {
  readonly files: readonly FileReport[]
  /** Whether findings say if a proposed change introduced them. */
  readonly hasBase: boolean
  /** What a person should know besides the findings, one line each. */
  readonly notes: readonly string[]
  /** Purposeful changes of format, a Markdown line each: they are the norm from then on. */
  readonly shifts: readonly string[]
  /** What a proposed change does to the list, counted. */
  readonly facts?: Facts
  /** What could not be judged; absent or empty: all was. */
  readonly unjudged?: readonly Unjudged[]
  /** Where links were checked: what is known of each. */
  readonly links?: readonly LinkReport[]
  /** Whether links were to be checked and nothing could be reached. */
  readonly offline?: boolean
  /** Whether the time was over before every link was asked. */
  readonly partial?: boolean
}

/** The findings that count: with a base, those that the change introduced. */
export function counted({ files, hasBase }: Report): Finding[] {
  return files.flatMap(({ findings }) => findings).filter((finding) => !hasBase || finding.introduced)
}

/** How many findings of each severity count, and how many of them can be fixed. */
export function countFindings(report: Report): Counts {
  const findings = counted(report)
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info'), fixable: findings.filter((finding) => finding.fix).length }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The same in another order: errors, warnings, notes, each as they were. */
export function errorsFirst<Item extends { readonly severity: Severity }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** What one rule found: how serious the worst of it is, and how many there are, in words. */
export type RuleCount = { readonly rule: string; readonly severity: Severity; readonly says: string }

/** The rules that found something, those with errors first, then by how much they found. */
export function countByRule(report: Report): RuleCount[] {
  const byRule = Map.groupBy(counted(report), ({ rule }) => rule)
  const rows = [...byRule].map(([rule, findings]) => {
    const of = (severity: Severity, name: string): string[] => {
      const { length } = findings.filter((finding) => finding.severity === severity)
      return length === 0 ? [] : [`${length} ${name}${length === 1 ? '' : 's'}`]
    }
    const fixable = findings.filter(({ fix }) => fix).length
    const says = [
      ...of('error', 'error'),
      ...of('warning', 'warning'),
      ...of('info', 'note'),
      ...(fixable === 0 ? [] : [`${fixable} can be fixed`]),
    ]
    return { rule, severity: errorsFirst(findings)[0]!.severity, says: says.join(', '), count: findings.length }
  })
  return errorsFirst(rows.toSorted((a, b) => b.count - a.count)).map(({ count: _count, ...row }) => row)
}

/** The report with more that could not be judged. */
export function withUnjudged(report: Report, more: readonly Unjudged[]): Report {
  return more.length === 0 ? report : { ...report, unjudged: [...(report.unjudged ?? []), ...more] }
}

/** Whether a finding that counts is at least as serious as the threshold. */
export function hasFailed(report: Report, failOn: Severity | 'never'): boolean {
  return counted(report).some((finding) => isAtLeast(finding.severity, failOn))
}
