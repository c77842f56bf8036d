/** Turns a report into text of the asked-for format. */
import type { Report } from '../commands/report.ts'
import { toAnnotations } from './annotations.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { type Look, toPretty } from './pretty.ts'
import { toRdjson } from './rdjson.ts'
import { toSarif } from './sarif.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'markdown', 'rdjson'] as const
export type Format = (typeof formats)[number]

/** The report in a format, ending in a line break. */
export function renderReport(report: Report, format: Format, { look, version }: { look: Look; version: string }): string {
  switch (format) {
    case 'pretty':
      return toPretty(report, look)
    case 'json':
      return `${JSON.stringify(toJson(report), null, 2)}\n`
    case 'sarif':
      return `${JSON.stringify(toSarif(report, version), null, 2)}\n`
    case 'rdjson':
      return `${JSON.stringify(toRdjson(report), null, 2)}\n`
    case 'github':
      return toAnnotations(report)
    case 'markdown':
      return toMarkdown(report)
  }
}
