/** The report as SARIF 2.1.0, for GitHub code scanning and other viewers (OASIS, sarif-v2.1.0). */

import type { Reading } from '../../lint-rules/list-rule.ts'
import { type Finding, projectUrl, type Severity, type Unjudged } from '../finding.ts'
import { pointAt, wholeLines } from '../list/markdown/span.ts'
import { hash } from '../review/comment/mark.ts'
import { counted, type Report } from './report.ts'
import { ruleWords } from './rule-words.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** One run with a result a finding that counts; fixes are replacements with regions of their own. */
export function toSarif(report: Report, version: string): object {
  const findings = counted(report)
  const used = [...new Map(findings.map(({ rule, url }) => [rule, url]))]
  const places = new Map(used.map(([id], index) => [id, index]))
  const texts = new Map(report.files.map(({ path, reading }) => [path, reading]))
  const fingerprints = fingerprintsOf(findings, texts)
  const { unjudged = [] } = report
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
            rules: used.map(([id, helpUri]) => ruleOf(id, helpUri)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: unjudged.length === 0, toolExecutionNotifications: unjudged.map(notification) }],
        results: findings.map((finding, index) =>
          result(finding, {
            ruleIndex: places.get(finding.rule)!,
            lines: texts.get(finding.path)?.lines ?? [0],
            fingerprint: fingerprints[index]!,
          }),
        ),
      },
    ],
  }
}

/** A rule under the name that viewers show, with what it finds. */
function ruleOf(id: string, helpUri: string): object {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { id, name, shortDescription: { text: `${ruleWords(id)}.` }, helpUri }
}

/** What could not be judged: no result, but never silence (3.58, notification object). */
function notification({ path, line, reason, todo }: Unjudged): object {
  return {
    level: 'error',
    message: { text: `Not judged: ${reason}${todo === undefined ? '' : `, ${todo}`}.` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...(line === undefined ? {} : { region: { startLine: line } }) } },
    ],
  }
}

/**
 * A fingerprint of each finding: of its file, rule and form and of the words of its lines, so that it stays when lines move (3.27.17);
 * where several are alike, they are numbered.
 */
function fingerprintsOf(findings: readonly Finding[], texts: ReadonlyMap<string, Reading>): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, form, path, place }) => {
    const reading = texts.get(path)
    const lines = reading ? wholeLines(reading.text, reading.lines, { start: place.start.offset, end: place.end.offset }) : undefined
    const words = lines
      ? reading!.text
          .slice(lines.start, Math.min(lines.end, lines.start + longestWords))
          .replace(/\s+/g, ' ')
          .trim()
      : ''
    const own = hash(JSON.stringify([path, rule, form.slice(0, longestWords), words]))
    const count = (seen.get(own) ?? 0) + 1
    seen.set(own, count)
    return `${own}:${count}`
  })
}

/** A line may be long and have many faults: only its beginning tells it apart. */
const longestWords = 1000

type Placed = { readonly ruleIndex: number; readonly lines: readonly number[]; readonly fingerprint: string }

function result({ rule, severity, path, place, message, fix, related }: Finding, { ruleIndex, lines, fingerprint }: Placed): object {
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
    partialFingerprints: { 'listkeeper/v2': fingerprint },
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
