/** The report as reviewdog's diagnostic format (reviewdog, proto/rdf). */
import { counted, type Report } from '../commands/report.ts'
import type { Severity } from '../finding.ts'
import { pointAt } from '../list/span.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** One diagnostic a finding that counts; columns count UTF-8 bytes, as that format demands. */
export function toRdjson(report: Report): object {
  const texts = new Map(report.files.map(({ path, reading }) => [path, reading]))
  return {
    source: { name: 'listkeeper', url: 'https://github.com/listkeeper/listkeeper' },
    diagnostics: counted(report).map(({ rule, severity, path, place, message, url, fix }) => {
      const { text, lines } = texts.get(path)!
      const at = (offset: number) => {
        const { line } = pointAt(lines, offset)
        return { line, column: Buffer.byteLength(text.slice(lines[line - 1], offset)) + 1 }
      }
      const range = (start: number, end: number) => ({ start: at(start), end: at(end) })
      return {
        message,
        location: { path, range: range(place.start.offset, place.end.offset) },
        severity: levels[severity],
        code: { value: rule, url },
        ...(fix ? { suggestions: fix.map((edit) => ({ range: range(edit.start, edit.end), text: edit.text })) } : {}),
      }
    }),
  }
}
