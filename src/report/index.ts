/** Turns a report into text of the given format. */

import { toAnnotations } from './annotations.ts'
import { toJson } from './json.ts'
import { jsonText } from './json-text.ts'
import { toMarkdown } from './markdown.ts'
import { toRdjson } from './rdjson.ts'
import type { Report } from './report.ts'
import { toSarif } from './sarif.ts'
import { type TerminalOptions, toPretty } from './terminal/pretty.ts'

export const formats = ['pretty', 'json', 'sarif', 'github', 'markdown', 'rdjson'] as const
export type Format = (typeof formats)[number]

/** The report in a format, ending in a line break. */
export function renderReport(
  report: Report,
  format: Format,
  { terminal, version }: { terminal: TerminalOptions; version: string },
): string {
  switch (format) {
    case 'pretty':
      return toPretty(report, terminal)
    case 'json':
      return jsonText(toJson(report))
    case 'sarif':
      return jsonText(toSarif(report, version))
    case 'rdjson':
      return jsonText(toRdjson(report))
    case 'github':
      return toAnnotations(report)
    case 'markdown':
      return toMarkdown(report, { isWithRules: true })
  }
}
