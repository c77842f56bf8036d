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
      return write(toJson(report))
    case 'sarif':
      return write(toSarif(report, version))
    case 'rdjson':
      return write(toRdjson(report))
    case 'github':
      return toAnnotations(report)
    case 'markdown':
      return toMarkdown(report)
  }
}

/** JSON with every character escaped that a terminal would obey; nothing is lost. */
function write(value: object): string {
  const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, toEscape)}\n`
}
