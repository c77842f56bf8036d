/** The report as JSON, version 1: names and shapes that other tools rely on. */

import type { Finding, Related } from '../finding.ts'
import type { FindingJson, LinkJson, LinkReport, ReportJson } from './json-shapes.ts'
import { countFindings, type FileReport, type Report } from './report.ts'

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
