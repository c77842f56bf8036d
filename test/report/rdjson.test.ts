import { expect, test } from 'vitest'
import * as z from 'zod'
import { applyFixes, type Edit } from '../../src/finding.ts'
import { toRdjson } from '../../src/report/rdjson.ts'
import { habit, mixed, reportOn, reportSince } from './sample.ts'

const point = z.strictObject({ line: z.int().min(1), column: z.int().min(1) })
const range = z.strictObject({ start: point, end: point })
/** reviewdog's diagnostic format (reviewdog, proto/rdf/reviewdog.proto). */
const shape = z.strictObject({
  source: z.strictObject({ name: z.string(), url: z.url() }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: z.strictObject({ path: z.string(), range }),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      code: z.strictObject({ value: z.string(), url: z.url() }),
      suggestions: z.array(z.strictObject({ range, text: z.string() })).optional(),
    }),
  ),
})

const diagnostics = (report: Parameters<typeof toRdjson>[0]) => shape.parse(JSON.parse(JSON.stringify(toRdjson(report)))).diagnostics

/** The UTF-16 offset of a line and a column in UTF-8 bytes. */
function offset(text: string, { line, column }: z.output<typeof point>): number {
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0)
  return (
    start +
    Buffer.from(text.slice(start))
      .subarray(0, column - 1)
      .toString().length
  )
}

test('columns count UTF-8 bytes from 1, ends are exclusive', () => {
  const doubled = diagnostics(reportOn(mixed)).find(({ location }) => location.range.start.line === 3)!
  const link = '[𝒜é 漢 a]((https://a.example.com))'
  expect(doubled.location).toEqual({
    path: 'README.md',
    range: { start: { line: 3, column: 3 }, end: { line: 3, column: 3 + Buffer.byteLength(link) } },
  })
  expect(Buffer.byteLength(link)).toBe(link.length + 5)
})

test('suggestions are the fixes, also after a byte-order mark and with carriage returns', () => {
  for (const text of [mixed, `\ufeff${mixed}`, mixed.replaceAll('\n', '\r\n')]) {
    const report = reportOn(text)
    const bare = text.replace('\ufeff', '')
    const fixes = diagnostics(report).map(({ suggestions = [] }) =>
      suggestions.map(({ range, text: own }): Edit => ({ start: offset(bare, range.start), end: offset(bare, range.end), text: own })),
    )
    expect(fixes).toEqual(report.files[0]!.findings.map(({ fix }) => fix ?? []))
    expect(applyFixes(bare, fixes).text).not.toBe(bare)
  }
})

test('severities and rules are those of the findings', () => {
  const { findings } = reportOn(mixed).files[0]!
  expect(diagnostics(reportOn(mixed)).map(({ severity, code }) => [severity.toLowerCase(), code.value])).toEqual(
    findings.map(({ severity, rule }) => [severity, rule]),
  )
})

test('with a base only what was introduced is a diagnostic', () => {
  const before = habit(3)
  expect(diagnostics(reportSince(before, `${before}- [new]((https://new.example.com)) - New.\n`))).toHaveLength(1)
})
