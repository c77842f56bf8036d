import { expect, test } from 'vitest'
import * as z from 'zod'
import { applyFixes } from '../../src/finding.ts'
import { renderReport } from '../../src/report/index.ts'
import { toJson } from '../../src/report/json.ts'
import { habit, mixed, reportOn, reportSince } from './sample.ts'

const count = z.int().min(0)
const point = z.int().min(1)
const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  line: point,
  column: point,
  endLine: point,
  endColumn: point,
  message: z.string().min(1),
  url: z.url(),
  introduced: z.boolean().optional(),
  evidence: z.string().optional(),
  fix: z.array(z.strictObject({ start: count, end: count, text: z.string() })).optional(),
  corrected: z.string().optional(),
  related: z.array(z.strictObject({ message: z.string(), path: z.string(), line: point })).optional(),
})
/** The contract's shape, section 3. */
const shape = z.strictObject({
  version: z.literal(1),
  files: z.array(z.strictObject({ path: z.string(), entries: count, findings: z.array(finding) })),
  notes: z.array(z.string()).optional(),
  summary: z.strictObject({ errors: count, warnings: count, infos: count, fixable: count, offline: z.literal(false) }),
})

const json = (report: Parameters<typeof toJson>[0]) => shape.parse(JSON.parse(JSON.stringify(toJson(report))))

test('the shape is that of the contract, without findings too', () => {
  expect(json(reportOn(mixed)).files[0]).toMatchObject({ path: 'README.md', entries: 4 })
  expect(json(reportOn('# A\n\n- [a](https://a.example.com) - A.\n'))).toEqual({
    version: 1,
    files: [{ path: 'README.md', entries: 1, findings: [] }],
    summary: { errors: 0, warnings: 0, infos: 0, fixable: 0, offline: false },
  })
  expect(json(reportOn('')).notes).toEqual(['README.md is empty: there is nothing to check.'])
})

test('the summary counts what is listed', () => {
  const { files, summary } = json(reportOn(mixed))
  const findings = files.flatMap((file) => file.findings)
  const of = (severity: string): number => findings.filter((one) => one.severity === severity).length
  expect(summary).toEqual({
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    fixable: findings.filter(({ fix }) => fix).length,
    offline: false,
  })
  expect(summary.errors).toBe(3)
})

test('lines and columns count from 1 and ends are exclusive', () => {
  const doubled = json(reportOn(mixed)).files[0]!.findings.find(({ rule, line }) => rule === 'link-syntax' && line === 3)!
  const line = mixed.split('\n')[2]!
  const link = '[𝒜é 漢 a]((https://a.example.com))'
  expect(doubled).toMatchObject({ line: 3, column: 3, endLine: 3, endColumn: 3 + link.length })
  expect(line.slice(doubled.column - 1, doubled.endColumn - 1)).toBe(link)
})

test('offsets are UTF-16 units of the text without its byte-order mark', () => {
  for (const mark of ['', '\ufeff']) {
    const { findings } = json(reportOn(mark + mixed)).files[0]!
    const fix = findings.find(({ rule, line }) => rule === 'link-syntax' && line === 3)!.fix!
    const [edit] = fix
    expect(mixed.slice(edit!.start, edit!.end)).toBe('(https://a.example.com)')
    expect(applyFixes(mixed, [fix]).text).toBe(mixed.replace('((https://a.example.com))', '(https://a.example.com)'))
  }
})

test('`corrected` is the entry with all its fixes, the same for each of its findings', () => {
  const { findings } = json(reportOn(mixed)).files[0]!
  const fixed = applyFixes(
    mixed,
    findings.flatMap(({ fix }) => (fix ? [fix] : [])),
  ).text
  const corrected = (line: number): Set<string | undefined> =>
    new Set(findings.filter((one) => one.fix && one.line >= line && one.line <= line + 1).map((one) => one.corrected))
  expect([...corrected(6)]).toEqual(['- 🌱 [c](https://c.example.com) - Third,\n  on two lines and more.'])
  expect([...corrected(3)]).toEqual(['- [𝒜é 漢 a](https://a.example.com) - First.'])
  for (const { corrected: lines } of findings) if (lines !== undefined) expect(`\n${fixed}`).toContain(`\n${lines}\n`)
  expect(findings.filter(({ fix }) => fix === undefined).map(({ corrected }) => corrected)).toEqual([undefined])
})

test('`corrected` holds no line end of a list with carriage returns', () => {
  const { findings } = json(reportOn('# L\r\n\r\n- [a]((https://a.example.com)) - A.\r\n- [b](https://b.example.com) - B.\r\n')).files[0]!
  expect(findings.map(({ corrected }) => corrected)).toEqual(['- [a](https://a.example.com) - A.'])
})

test('a place ends before the line end of a list with carriage returns', () => {
  const { findings } = json(reportOn('# L\r\n\r\n- [a](https://a.example.com) - A.\r\n- [a](https://a.example.com) - A.\r\n')).files[0]!
  expect(findings).toMatchObject([{ line: 4, column: 1, endLine: 4, endColumn: '- [a](https://a.example.com) - A.'.length + 1 }])
})

test('related places have a path and a line', () => {
  const repeat = json(reportOn(mixed)).files[0]!.findings.find(({ rule }) => rule === 'no-duplicate-entries')!
  expect(repeat).toMatchObject({ line: 5, related: [{ message: 'First entry', path: 'README.md', line: 4 }] })
})

test('`introduced` is there with a base and only then, and the summary counts what was introduced', () => {
  const before = habit(3)
  const after = `${before}- [new]((https://new.example.com)) - New.\n`
  expect(json(reportOn(after)).files[0]!.findings.map(({ introduced }) => introduced)).toEqual([undefined, undefined, undefined, undefined])
  const since = json(reportSince(before, after))
  expect(since.files[0]!.findings.map(({ line, introduced }) => [line, introduced])).toEqual([
    [3, false],
    [4, false],
    [5, false],
    [6, true],
  ])
  expect(since.summary).toMatchObject({ errors: 1, fixable: 1 })
})

test('a file that is new in a change has introduced everything', () => {
  const { files, summary } = json(reportSince(null, habit(2)))
  expect(files[0]!.findings.map(({ introduced }) => introduced)).toEqual([true, true])
  expect(summary.errors).toBe(2)
})

test('nothing is collapsed', () => {
  expect(json(reportOn(habit(300))).files[0]!.findings).toHaveLength(300)
})

test('it is rendered as text that parses to the same', () => {
  const report = reportOn(mixed)
  const text = renderReport(report, 'json', { terminal: { color: true, width: 60, quiet: true }, version: '1.2.3' })
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(toJson(report))))
  expect(text.endsWith('}\n')).toBe(true)
})
