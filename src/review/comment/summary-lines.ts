/** The lines of a summary: what has no line in the diff, and what is fixed after the merge. Pure. */

import type { Finding } from '../../finding.ts'
import { lineAt } from '../../list/markdown/span.ts'
import { sectionAt } from '../../list/section.ts'
import { code } from '../../markdown.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { enumerate, linesInWords } from '../text/enumerate.ts'
import { faultyLine, type Group, lastFaultyLine } from './group.ts'
import { isDeadLine, isLostLine, quotesIn } from './link-words.ts'
import { isMissingLine, type Scene, wordsForAll } from './words.ts'

/** What the summary says about a place of a file; `words` are Markdown. */
export type SummaryLine = {
  readonly path: string
  /** As `line 12`, or `lines 3 and 8`; absent for the file as a whole. */
  readonly where?: string
  readonly words: string
}

/** What a group says, in a line: what is wrong, what its author would add to the contents, and why. */
export function summaryLine(file: ReviewedFile, group: Group): SummaryLine {
  const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset), sceneOf(file))
  const { start } = group.findings[0]!.place
  const [first, last] = group.findings.every(isDeadLine) ? [faultyLine(group), lastFaultyLine(group)] : [start.line, start.line]
  const where = first === last ? `line ${first}` : `lines ${first} to ${last}`
  return { path: file.path, where, words: [...whats, ...linesToAdd(file, group), ...whys].join(' ') }
}

/** What the contents lack, where its author is to add it. */
function linesToAdd({ reading: { lines } }: ReviewedFile, { findings }: Group): string[] {
  const wanted = findings.flatMap((finding) => (isMissingLine(finding) && finding.fixedBy !== 'after-merge' ? [finding] : []))
  const said = wanted.map(({ fix, message }) => {
    if (fix) return `Add ${named(fix[0]!.text.trim().split(/\r?\n/))} below line ${lineAt(lines, fix[0]!.start) + 1}.`
    const [, line, more] = quotesIn(message)
    return line === undefined || more !== undefined ? [] : `Add ${line} there.`
  })
  return [...new Set(said.flat())]
}

/** Most lines of a list that the summary quotes. */
const mostQuoted = 5

/** Lines as code spans; of many the first. */
function named(lines: readonly string[]): string {
  return enumerate(
    lines.map((line) => code(line.trim())),
    mostQuoted,
  )
}

/** What is fixed after the merge, in one line for each kind however much it is. */
export function laterLines(file: ReviewedFile, groups: readonly Group[]): SummaryLine[] {
  const [missing, others] = [true, false].map((isMissing) => groups.filter(({ findings }) => findings.every(isMissingLine) === isMissing))
  return [...laterLine(file, missing!), ...laterLine(file, others!)]
}

function laterLine(file: ReviewedFile, groups: readonly Group[]): SummaryLine[] {
  const findings = groups.flatMap((group) => group.findings)
  if (findings.length === 0) return []
  const numbers = findings.map(({ place }) => place.start.line)
  if (numbers.length === 1) return [summaryLine(file, groups[0]!)]
  const isNew = !findings.some(({ message }) => isLostLine(message))
  const { whats, whys } = wordsForAll(findings, () => '')
  const words = findings.every(isMissingLine)
    ? `${isNew ? 'Your new sections are not in the contents yet' : 'These sections are not in the contents'}. Nothing to do: they are added when this is merged.`
    : [...whats, ...whys].join(' ')
  return [{ path: file.path, where: linesInWords(numbers), words }]
}

/** What the author answered, in one line however much it is. */
export function waitingLine(file: ReviewedFile, groups: readonly Group[]): SummaryLine {
  const where = linesInWords(groups.map(({ findings }) => findings[0]!.place.start.line))
  return {
    path: file.path,
    where,
    words: 'The author has answered; a maintainer decides. To accept, resolve the thread or write `/listkeeper accept`.',
  }
}

/** The lines of renamed sections in one line, with what they would be where nobody fixes them. */
export function renamedLine(file: ReviewedFile, groups: readonly Group[]): SummaryLine {
  const findings = groups.flatMap((group) => group.findings)
  const numbers = findings.map(({ place }) => place.start.line)
  const { whats, whys } = wordsForAll(findings, () => '')
  const written = findings.flatMap(({ corrected, fixedBy }) => (corrected === undefined || fixedBy ? [] : corrected.split(/\r?\n/)))
  const then = written.length === 0 ? [] : [`${written.length === 1 ? 'It would be' : 'They would be'} ${named(written)} then.`]
  const where = linesInWords(numbers)
  return { path: file.path, where, words: [...whats, ...then, ...whys].join(' ') }
}

/** What a finding says that is about no place of the file. */
export function changeLine({ path }: ReviewedFile, finding: Finding): SummaryLine {
  const { whats, whys } = wordsForAll([finding], () => '')
  return { path, words: [...whats, ...whys].join(' ') }
}

/** Entries that are out of order, in one line; where each of the first ones belongs. */
export function orderLine(file: ReviewedFile, groups: readonly Group[]): SummaryLine {
  const said = groups.map(({ findings, line }) => ({ line, ...wordsForAll(findings, (offset) => titleAt(file, offset)) }))
  const places = said
    .slice(0, mostQuoted)
    .map(({ line, whats }) => `line ${line} ${lowerFirst(whats[0]!.replace(/^This entry /, '').replace(/\.$/, ''))}`)
  const rest = said.length - places.length
  const whys = [...new Set(said.flatMap((one) => one.whys))].slice(0, 1)
  const words = `${groups.length} new entries are out of order: ${[...places, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}.`
  return { path: file.path, words: [words, ...whys].join(' ') }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** What the words for a group depend on, where a person can answer. */
export function sceneOf(file: ReviewedFile, isSole = false): Omit<Scene, 'isSeveral'> {
  return { isSole, nameAt: (offset) => nameAt(file, offset) }
}

function nameAt({ reading: { document } }: ReviewedFile, offset: number): string | undefined {
  return document.entries.findLast(({ place }) => place.start <= offset && offset < place.end)?.title || undefined
}

/** The title of the section that holds an offset; empty above the first heading. */
export function titleAt({ reading: { document } }: ReviewedFile, offset: number): string {
  return document.sections[sectionAt(document.sections, offset)]?.title ?? ''
}
