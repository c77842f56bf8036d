/** The report as GitHub workflow commands: annotations that need no permission at all. */

import type { Severity } from '../finding.ts'
import { alikeWords, collapse } from './collapse.ts'
import { plainLine } from './plain-words.ts'
import { printableLines } from './printable.ts'
import { countByRule, counted, countFindings, errorsFirst, type Report } from './report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** GitHub shows ten of each kind per step and cuts messages at 4096 characters (actions/runner, ExecutionContext.cs). */
const longest = 4000

/** One command for each finding that counts, the most serious first, because GitHub shows only the first ten of each kind. */
export function toAnnotations(report: Report): string {
  const found = report.files.flatMap((file) =>
    collapse(counted({ ...report, files: [file] })).map((shown) => ({ file, ...shown, severity: shown.finding.severity })),
  )
  const lines = errorsFirst(found).map(({ file, finding, alike }) => {
    const { severity, path, place, rule, corrected } = finding
    const properties = { file: path, line: place.start.line, endLine: place.end.line, col: place.start.column, title: rule }
    const more = alike.length === 0 ? '' : `\n${alikeWords(alike)}`
    const text = `${plainLine(finding, file)}${more}${corrected === undefined ? '' : `\nCorrected: ${corrected}`}`.slice(0, longest)
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    return `::${commands[severity]} ${list.join(',')}::${escapeData(text)}`
  })
  const { errors, warnings, infos } = countFindings(report)
  const byRule = countByRule(report).map(({ rule, says }) => `listkeeper: ${rule}: ${says}`)
  return `${[...lines, ...(byRule.length < 2 ? [] : byRule), `listkeeper: ${errors} errors, ${warnings} warnings, ${infos} notes`].join('\n')}\n`
}

/**
 * Escapes as @actions/core does, so that no text of a list can be read as a command of its own; what a terminal obeys is blotted out.
 * @internal Exported for its test: any text comes back whole.
 */
export function escapeData(text: string): string {
  return printableLines(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'))
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
