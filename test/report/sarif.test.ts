import { expect, test } from 'vitest'
import * as z from 'zod'
import { ruleNames } from '../../lint-rules/index.ts'
import { helpUrl } from '../../lint-rules/list-rule.ts'
import { applyFixes, type Edit } from '../../src/finding.ts'
import { readLines } from '../../src/list/markdown/span.ts'
import { ruleWords } from '../../src/report/rule-words.ts'
import { toSarif } from '../../src/report/sarif.ts'
import { habit, mixed, reportOn, reportSince, reportWith } from './sample.ts'

const number = z.int().min(1)
const region = z.strictObject({ startLine: number, startColumn: number, endLine: number, endColumn: number })
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w./%~!*'()-]+$/) })
const physicalLocation = z.strictObject({ artifactLocation, region })
const message = z.strictObject({ text: z.string().min(1) })
/** The part of SARIF 2.1.0 that is used (OASIS, sarif-v2.1.0). */
const shape = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          informationUri: z.url(),
          rules: z.array(
            z.strictObject({ id: z.string(), name: z.string().regex(/^[A-Z][A-Za-z]+$/), shortDescription: message, helpUri: z.url() }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level: z.literal('error'),
              message,
              locations: z.tuple([
                z.strictObject({
                  physicalLocation: z.strictObject({ artifactLocation, region: z.strictObject({ startLine: number }).optional() }),
                }),
              ]),
            }),
          ),
        }),
      ]),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['error', 'warning', 'note']),
          message,
          locations: z.tuple([z.strictObject({ physicalLocation })]),
          partialFingerprints: z.record(z.string(), z.string().min(1)),
          relatedLocations: z.array(z.strictObject({ id: z.int().min(0), message, physicalLocation })).optional(),
          fixes: z
            .tuple([
              z.strictObject({
                description: message,
                artifactChanges: z.tuple([
                  z.strictObject({
                    artifactLocation,
                    replacements: z
                      .array(z.strictObject({ deletedRegion: region, insertedContent: message.extend({ text: z.string() }) }))
                      .min(1),
                  }),
                ]),
              }),
            ])
            .optional(),
        }),
      ),
    }),
  ]),
})

const run = (report: Parameters<typeof toSarif>[0]) => shape.parse(JSON.parse(JSON.stringify(toSarif(report, '1.2.3')))).runs[0]

/** The offsets that a region means, which must lie in its lines. */
function span(text: string, { startLine, startColumn, endLine, endColumn }: z.output<typeof region>): { start: number; end: number } {
  const lines = readLines(text)
  const offset = (line: number, column: number): number => {
    const start = lines[line - 1]!
    expect(start + column - 1).toBeLessThanOrEqual(lines[line] ?? text.length)
    return start + column - 1
  }
  return { start: offset(startLine, startColumn), end: offset(endLine, endColumn) }
}

test('every finding is a result of a rule that the driver names, with its level', () => {
  const { results, tool } = run(reportOn(mixed))
  const { findings } = reportOn(mixed).files[0]!
  expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule))
  expect(tool.driver.version).toBe('1.2.3')
  expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length)
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  expect(results.map(({ level }) => level)).toEqual(findings.map(({ severity }) => (severity === 'info' ? 'note' : severity)))
})

test('regions lie within the file, and the replacements are the fixes', () => {
  for (const text of [mixed, mixed.replaceAll('\n', '\r\n'), mixed.trimEnd()]) {
    const report = reportOn(text)
    const { results } = run(report)
    const fixes = results.map(({ fixes }) =>
      (fixes?.[0].artifactChanges[0].replacements ?? []).map(
        ({ deletedRegion, insertedContent }): Edit => ({ ...span(text, deletedRegion), text: insertedContent.text }),
      ),
    )
    expect(fixes).toEqual(report.files[0]!.findings.map(({ fix }) => fix ?? []))
    expect(applyFixes(text, fixes).text).not.toBe(text)
    for (const { locations } of results) {
      const { start, end } = span(text, locations[0].physicalLocation.region)
      expect(end).toBeGreaterThan(start)
    }
  }
})

test('a fingerprint is that of the fault, wherever its line moves', () => {
  const prints = (text: string): string[] =>
    run(reportOn(text)).results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
  expect(prints(mixed.replace('# List\n', '# List\n\nSome words.\n'))).toEqual(prints(mixed))
  expect(new Set(prints(mixed)).size).toBeGreaterThan(2)
})

test('a fingerprint is of one finding alone, also where several are alike', () => {
  const { results } = run(reportOn(`# List\n\n${'- [a] (https://x.example.com)\n'.repeat(3)}- [b] (https://y.example.com)\n`))
  expect(results.length).toBeGreaterThan(3)
  expect(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(results.length)
})

test('every rule has a name and says what it finds', () => {
  for (const rule of [...ruleNames, 'link-alive', 'entry-requirements']) expect(ruleWords(rule)).not.toBe(rule)
  expect(run(reportOn(mixed)).tool.driver.rules).toContainEqual({
    id: 'link-syntax',
    name: 'LinkSyntax',
    shortDescription: { text: 'Links that Markdown hides or breaks.' },
    helpUri: helpUrl('link-syntax'),
  })
})

test('what could not be judged is a notification, and the run no success', () => {
  const unjudged = [
    { path: 'docs/a b.md', line: 3, reason: 'it is not UTF-8', todo: 'save it as UTF-8' },
    { path: 'b.md', reason: 'x' },
  ]
  expect(run({ ...reportOn(mixed), unjudged }).invocations[0]).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        level: 'error',
        message: { text: 'Not judged: it is not UTF-8, save it as UTF-8.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'docs/a%20b.md' }, region: { startLine: 3 } } }],
      },
      { level: 'error', message: { text: 'Not judged: x.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'b.md' } } }] },
    ],
  })
  expect(run(reportOn(mixed)).invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
})

test('a related place is a location of its own file', () => {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const report = reportWith({ related: [{ message: 'First entry', path: 'docs/other list.md', place }] })
  expect(run(report).results[0]!.relatedLocations).toMatchObject([
    { id: 0, message: { text: 'First entry' }, physicalLocation: { artifactLocation: { uri: 'docs/other%20list.md' } } },
  ])
})

test('a path is a relative reference in which every character with a meaning in URIs is escaped', () => {
  const uri = (path: string): string => run(reportWith({}, path)).results[0]!.locations[0].physicalLocation.artifactLocation.uri
  expect(['a b/c#d.md', 'é?.md', 'a:b.md', '50%.md'].map(uri)).toEqual(['a%20b/c%23d.md', '%C3%A9%3F.md', 'a%3Ab.md', '50%25.md'])
})

test('with a base only what was introduced is a result; without findings there is none', () => {
  const before = habit(3)
  expect(run(reportSince(before, `${before}- [new]((https://new.example.com)) - New.\n`)).results).toHaveLength(1)
  expect(run(reportSince(before, before)).results).toEqual([])
})
