/** The report as Markdown: for step summaries, comments and files. All text of the list is in code, where it has no effect. */

import type { Finding } from '../finding.ts'
import { sectionAt } from '../list/section.ts'
import { code, escapeText, fence } from '../markdown.ts'
import { factLine } from '../review/comment/fact-words.ts'
import { faultyLine, type Group, goneWords, groupFindings, takenOut } from '../review/comment/group.ts'
import { unjudgedLine } from '../review/comment/unjudged-words.ts'
import { wordsForAll } from '../review/comment/words.ts'
import { groupTitles } from '../review/sweep/link-lines.ts'
import { alikeWords, collapse } from './collapse.ts'
import { isOfVerdict, linkParts } from './markdown-links.ts'
import { joinParts, type Part } from './parts.ts'
import { cleanLine, plainWords } from './plain-words.ts'
import { countByRule, counted, countFindings, errorsFirst, type FileReport, type Report } from './report.ts'

const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

/** How long the text may be, Markdown that comes before the findings, and whether a summary by rule comes last. */
export type Room = { readonly longest?: number; readonly notes?: string; readonly isWithRules?: boolean }

/**
 * A heading, a line a finding or, for a proposed change, an entry, and the corrected lines below it; where links were
 * checked, these in groups. What does not fit is left out, whole items and how many they are.
 */
export function toMarkdown(report: Report, { longest, notes: own = '', isWithRules = false }: Room = {}): string {
  const notes = [...report.notes.map(escapeText), ...report.shifts.map((line) => line.replace(/^- /, '')), ...(own === '' ? [] : [own])]
  const unjudged = (report.unjudged ?? []).map(unjudgedLine)
  const facts = report.facts && factLine(report.facts)
  const start = [
    '## listkeeper',
    ...(facts === undefined ? [] : [facts]),
    headline(report),
    ...notes,
    ...(unjudged.length === 0 ? [] : [unjudged.join('\n')]),
  ].join('\n\n')
  const parts = report.hasBase ? report.files.flatMap(changePart) : listParts(report)
  return joinParts(start, [...parts, ...(isWithRules ? rulePart(report) : [])], longest)
}

/** The rules and how much each found, where there is more than one finding. */
function rulePart(report: Report): Part[] {
  const rows = countByRule(report).map(({ rule, severity, says }) => `- ${marks[severity]} ${code(rule)}: ${says}`)
  return counted(report).length < 2 ? [] : partOf('By rule', rows)
}

function changePart(file: FileReport): Part[] {
  const shown = file.findings.filter(({ introduced }) => introduced)
  return partOf(
    code(file.path),
    errorsFirst(groupFindings(file.reading, shown)).map((group) => groupLines(file, group).join('\n')),
  )
}

/** Findings by file; of links, what is said of each by what happened to it, and what else is worth a look. */
function listParts({ files, links }: Report): Part[] {
  if (!links) return files.flatMap((file) => partOf(code(file.path), plainItems([file], file.findings)))
  const lists = files.map(({ path }) => path)
  const inText = files.flatMap((file) => {
    const own = file.findings.filter(({ rule }) => rule !== 'link-alive')
    return partOf(code(file.path), plainItems([file], own))
  })
  const worth = files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === 'link-alive' && !isOfVerdict(finding)))
  return [...inText, ...linkParts(links, lists), ...partOf(groupTitles.worth, plainItems(files, worth))]
}

function partOf(title: string, items: readonly string[]): Part[] {
  return items.length === 0 ? [] : [{ head: `### ${title}`, items }]
}

function headline(report: Report): string {
  const { errors, warnings, infos, fixable } = countFindings(report)
  if (counted(report).length === 0) return cleanLine(report).says
  const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}${fixable > 0 ? `; ${fixable} can be fixed` : ''}.`
}

/** One item for each finding; corrected lines that several findings share are below the first. With several lists each item names its list. */
function plainItems(files: readonly FileReport[], shown: readonly Finding[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const corrections = new Set<string>()
  return collapse(errorsFirst(shown)).map(({ finding, alike }) => {
    const { severity, path, place, rule, url, corrected, lines: span } = finding
    const { whats, whys } = plainWords(byPath.get(path)!, [finding])
    const where = `Line ${place.start.line}**${files.length > 1 ? ` of ${code(path)}` : ''}`
    const lines = [`- ${marks[severity]} **${where}: ${[...whats, ...whys].join(' ')} ([${rule}](${url}))`]
    const key = `${path} ${span?.start}`
    const isOut = takenOut(byPath.get(path)!.reading.text, finding) !== undefined
    if (corrected !== undefined && span && !isOut && !corrections.has(key)) {
      corrections.add(key)
      lines.push('', fence(corrected, { indent: '  ' }), '')
    }
    return (alike.length > 0 ? [...lines, `  ${alikeWords(alike)}.`] : lines).join('\n')
  })
}

function groupLines({ reading }: FileReport, group: Group): string[] {
  const { findings, severity, corrected } = group
  const { sections } = reading.document
  const { whats, whys } = wordsForAll(findings, (offset) => sections[sectionAt(sections, offset)]?.title ?? '')
  const out = takenOut(reading.text, group)
  const lines = [`- ${marks[severity]} **Line ${faultyLine(group)}**: ${[...whats, ...(out ? [`${goneWords[out]}.`] : [])].join(' ')}`]
  if (corrected !== undefined && !out) lines.push('', fence(corrected, { indent: '  ' }), '')
  if (whys.length > 0) lines.push(`  ${whys.join(' ')}`)
  return lines
}
