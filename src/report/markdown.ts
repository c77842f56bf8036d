/** The report as Markdown: for step summaries, comments and files. All text of the list stands in code, where it can do nothing. */
import { counted, countFindings, type FileReport, type Report } from '../commands/report.ts'
import type { Finding } from '../finding.ts'
import { sectionAt } from '../list/section.ts'
import { code, escapeMessage, escapeText, fence } from '../markdown.ts'
import { type Group, groupFindings } from '../review/group.ts'
import { wordsFor } from '../review/words.ts'
import { collapse } from './collapse.ts'

const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

/** A heading, a line a finding or, for a proposed change, an entry, and the corrected lines below it. */
export function toMarkdown(report: Report): string {
  const notes = [...report.notes.map(escapeText), ...report.shifts.map((line) => line.replace(/^- /, ''))].flatMap((note) => ['', note])
  const files = report.files.flatMap((file) => fileLines(file, report.hasBase))
  return `${['## listkeeper', '', headline(report), ...notes, ...files].join('\n')}\n`
}

function headline(report: Report): string {
  const { errors, warnings, infos, fixable } = countFindings(report)
  if (counted(report).length === 0) return report.hasBase ? 'Nothing to say about this change.' : 'No findings.'
  const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}${fixable > 0 ? `; ${fixable} can be corrected` : ''}.`
}

function fileLines(file: FileReport, hasBase: boolean): string[] {
  const shown = file.findings.filter((finding) => !hasBase || finding.introduced)
  if (shown.length === 0) return []
  const lines = hasBase ? groupFindings(file.reading, shown).flatMap((group) => groupLines(file, group)) : plainLines(shown)
  return ['', `### ${code(file.path)}`, '', ...lines]
}

/** A line a finding; corrected lines that several findings share stand below the first. */
function plainLines(shown: readonly Finding[]): string[] {
  const corrections = new Set<number>()
  return collapse(shown).flatMap(({ finding: { severity, place, rule, url, message, corrected, lines: span }, alike }) => {
    const lines = [`- ${marks[severity]} **Line ${place.start.line}**: ${escapeMessage(message)} ([${rule}](${url}))`]
    if (corrected !== undefined && span && !corrections.has(span.start)) {
      corrections.add(span.start)
      lines.push('', fence(corrected, { indent: '  ' }), '')
    }
    return alike.length > 0 ? [...lines, `  and ${alike.length} more like this.`] : lines
  })
}

function groupLines({ reading }: FileReport, { findings, severity, line, corrected }: Group): string[] {
  const { sections } = reading.document
  const all = findings.map((finding) => wordsFor(finding, (offset) => sections[sectionAt(sections, offset)]?.title ?? ''))
  const lines = [`- ${marks[severity]} **Line ${line}**: ${[...new Set(all.map(({ what }) => what))].join(' ')}`]
  if (corrected !== undefined) lines.push('', fence(corrected, { indent: '  ' }), '')
  const whys = [...new Set(all.flatMap(({ why }) => why ?? []))]
  if (whys.length > 0) lines.push(`  ${whys.join(' ')}`)
  return lines
}
