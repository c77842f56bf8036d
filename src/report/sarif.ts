/** The report as SARIF 2.1.0, for GitHub code scanning and other viewers (OASIS, sarif-v2.1.0). */
import { type Finding, projectUrl, type Severity } from '../finding.ts'
import { pointAt } from '../list/markdown/span.ts'
import { counted, type Report } from './report.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** One run with a result a finding that counts; fixes are replacements with regions of their own. */
export function toSarif(report: Report, version: string): object {
  const findings = counted(report)
  const used = [...new Map(findings.map(({ rule, url }) => [rule, url]))]
  const texts = new Map(report.files.map(({ path, reading }) => [path, reading]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'listkeeper',
            version,
            informationUri: projectUrl,
            rules: used.map(([id, helpUri]) => ({ id, helpUri })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) =>
          result(
            finding,
            used.findIndex(([id]) => id === finding.rule),
            texts.get(finding.path)?.lines ?? [0],
          ),
        ),
      },
    ],
  }
}

function result(
  { rule, severity, path, place, message, fix, related, form }: Finding,
  ruleIndex: number,
  lines: readonly number[],
): object {
  const location = (start: { line: number; column: number }, end: { line: number; column: number }, where = path) => ({
    artifactLocation: { uri: uriOf(where) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  })
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(place.start, place.end) }],
    partialFingerprints: { 'listkeeper/v1': `${rule}/${form}` },
    ...(related
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.message },
            physicalLocation: location(other.place.start, other.place.end, other.path),
          })),
        }
      : {}),
    ...(fix
      ? {
          fixes: [
            {
              description: { text: message },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(path) },
                  replacements: fix.map((edit) => {
                    const { startLine, startColumn, endLine, endColumn } = location(
                      pointAt(lines, edit.start),
                      pointAt(lines, edit.end),
                    ).region
                    return { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent: { text: edit.text } }
                  }),
                },
              ],
            },
          ],
        }
      : {}),
  }
}

/** A path as a relative reference, in which every character with a meaning in URIs is escaped. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
