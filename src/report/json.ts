/** The report as JSON, version 1: names and shapes that other tools rely on. */

import type { Finding, Fix, Related, Severity, Unjudged } from '../finding.ts'
import type { Exchange } from '../links/verdict.ts'
import { type Counts, countFindings, type FileReport, type LinkPlace, type LinkReport, type Report } from './report.ts'

/** The whole report. `links` is there where links were checked, empty where there was no network; `partial` where not all were asked; `unjudged` where a list could not be judged. */
export type ReportJson = {
  readonly version: 1
  readonly files: readonly { readonly path: string; readonly entries: number; readonly findings: readonly FindingJson[] }[]
  readonly links?: readonly LinkJson[]
  readonly notes?: readonly string[]
  readonly unjudged?: readonly Unjudged[]
  readonly summary: Counts & { readonly offline: boolean; readonly partial?: true }
}

/** One link: the verdict on it, where it is, and the requests that were made for it. */
export type LinkJson = Omit<LinkReport, 'at' | 'requests'> & {
  readonly at: readonly Pick<LinkPlace, 'path' | 'line'>[]
  readonly requests: readonly (Omit<Exchange, 'at'> & { readonly at?: string })[]
}

/** The report as an object that `JSON.stringify` takes as it is. */
export function toJson(report: Report): ReportJson {
  return {
    version: 1,
    files: report.files.map(({ path, entries, findings }: FileReport) => ({ path, entries, findings: findings.map(findingJson) })),
    ...(report.links ? { links: report.links.map(linkJson) } : {}),
    ...(report.notes.length > 0 ? { notes: report.notes } : {}),
    ...(report.unjudged?.length ? { unjudged: report.unjudged } : {}),
    summary: { ...countFindings(report), offline: report.offline ?? false, ...(report.partial ? { partial: true } : {}) },
  }
}

/** One link with its evidence; headers that decided nothing stay inside. */
function linkJson({
  url,
  verdict,
  via,
  at,
  requests,
  class: kind,
  archive,
  title,
  facts,
  failing,
  lastAlive,
  inferred,
}: LinkReport): LinkJson {
  return {
    url,
    verdict,
    via,
    class: kind,
    at: at.map(({ path, line }) => ({ path, line })),
    requests: requests.map(({ method, url: asked, status, ms, at: sent, headers, error, detail }) => ({
      method,
      url: asked,
      ...(status === undefined ? {} : { status }),
      ...(error ? { error, ...(detail === undefined ? {} : { detail }) } : {}),
      ms,
      ...(sent === undefined ? {} : { at: new Date(sent).toISOString() }),
      ...(headers && Object.keys(headers).length > 0 ? { headers } : {}),
    })),
    ...(title === undefined ? {} : { title }),
    ...(facts ? { facts } : {}),
    ...(failing ? { failing } : {}),
    ...(lastAlive === undefined ? {} : { lastAlive }),
    ...(inferred === undefined ? {} : { inferred }),
    ...(archive === undefined ? {} : { archive }),
  }
}

/** One finding as other tools read it: lines and columns count from 1, ends are exclusive, offsets are UTF-16 units. */
export type FindingJson = {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly url: string
  readonly introduced?: boolean
  readonly evidence?: string
  readonly fix?: Fix
  readonly corrected?: string
  readonly related?: readonly { readonly message: string; readonly path: string; readonly line: number }[]
}

/** A finding in that shape. */
export function findingJson({ rule, severity, place, message, url, introduced, evidence, fix, corrected, related }: Finding): FindingJson {
  return {
    rule,
    severity,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    message,
    url,
    ...(introduced === undefined ? {} : { introduced }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(fix === undefined ? {} : { fix: fix.map(({ start, end, text }) => ({ start, end, text })) }),
    ...(corrected === undefined ? {} : { corrected }),
    ...(related === undefined
      ? {}
      : { related: related.map((other: Related) => ({ message: other.message, path: other.path, line: other.place.start.line })) }),
  }
}
