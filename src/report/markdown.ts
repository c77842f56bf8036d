/** The report as Markdown: for step summaries, comments and files. All text of the list stands in code, where it can do nothing. */
import { counted, countFindings, type FileReport, type Report } from '../commands/report.ts'
import { sectionAt } from '../list/section.ts'
import { code, escapeMessage, fence } from '../markdown.ts'
import { type Group, groupFindings } from '../review/group.ts'
import { wordsFor } from '../review/words.ts'
import { collapse } from './collapse.ts'

const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

/** A heading, a line a finding, and the corrected lines below it. */
export function toMarkdown(report: Report): string {
  const { errors, warnings, infos, fixable } = countFindings(report)
  if (counted(report).length === 0)
    return `${['## listkeeper', '', ...report.notes.map((note) => `${note}\n`), report.hasBase ? 'Nothing to say about this change.' : 'No findings.'].join('\n')}\n`
  const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
  const head = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}${fixable > 0 ? `; ${fixable} can be corrected` : ''}.`
  return `${['## listkeeper', '', head, ...report.files.flatMap((file) => fileLines(file, report.hasBase))].join('\n')}\n`
}

function fileLines(file: FileReport, hasBase: boolean): string[] {
  const shown = file.findings.filter((finding) => !hasBase || finding.introduced)
  if (shown.length === 0) return []
  const lines = ['', `### ${code(file.path)}`, '']
  if (hasBase) for (const group of groupFindings(file.reading, shown)) lines.push(...groupLines(file, group))
  else
    for (const { finding, alike } of collapse(shown)) {
      const { severity, place, rule, url, message, corrected } = finding
      lines.push(`- ${marks[severity]} **Line ${place.start.line}**: ${escapeMessage(message)} ([${rule}](${url}))`)
      if (corrected !== undefined) lines.push('', fence(corrected, { indent: '  ' }), '')
      if (alike.length > 0) lines.push(`  and ${alike.length} more like this.`)
    }
  return lines
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
