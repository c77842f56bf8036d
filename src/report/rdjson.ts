/** The report as reviewdog's diagnostic format (reviewdog, proto/rdf). */
import { projectUrl, type Severity } from '../finding.ts'
import { lineAt, readGitLines } from '../list/markdown/span.ts'
import { counted, type Report } from './report.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** One diagnostic a finding that counts; lines end in line feeds and columns count UTF-8 bytes, as that format demands, those of a byte-order mark too. */
export function toRdjson(report: Report): object {
  const texts = new Map(
    report.files.map(({ path, reading: { text, lines, document } }) => [
      path,
      { text, lines: readGitLines(text, lines), mark: document.bom ? 3 : 0 },
    ]),
  )
  return {
    source: { name: 'listkeeper', url: projectUrl },
    diagnostics: counted(report).map(({ rule, severity, path, place, message, url, fix }) => {
      const { text, lines, mark } = texts.get(path)!
      const at = (offset: number) => {
        const line = lineAt(lines, offset)
        return { line: line + 1, column: Buffer.byteLength(text.slice(lines[line], offset)) + (line === 0 ? mark : 0) + 1 }
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
