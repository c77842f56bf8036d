/** One group of findings as a comment on a line of the diff: what is wrong, the corrected line, what it leaves open, and why. Pure. */
import type { Finding, Severity } from '../../finding.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { faultyLine, type Group, groupFindings, lastFaultyLine } from './group.ts'
import { type Hunk, hunkOf } from './hunks.ts'
import { isDeadLine } from './link-words.ts'
import { type Mark, markOf, writeMark } from './mark.ts'
import { withMove } from './moved-entry.ts'
import { type Click, correctionOf, type Ground, gitLinesOf, whyNoSuggestion } from './suggestion.ts'
import { sceneOf, titleAt } from './summary-lines.ts'
import { isMissingLine, wordsForAll } from './words.ts'

/** A comment on lines of the diff. */
export type ReviewComment = {
  readonly path: string
  readonly body: string
  readonly mark: Mark
  readonly severity: Severity
  /** Last line, from 1; absent where the diff does not show it, so that it is a line of the summary. */
  readonly line?: number
  /** First line, where there are several. */
  readonly startLine?: number
  /** The marks of the lines that one comment on several speaks of, and these lines in words. */
  readonly members?: readonly Mark[]
  readonly where?: string
  /** What a line of the summary says instead. */
  readonly short?: string
  /** Whether GitHub gave no patch, so that nobody but we ourselves says that the diff shows the line. */
  readonly isOwnHunk?: true
}

/** GitHub's limit is 65,536 characters of an unknown kind; Renovate cuts at 60,000 too. */
export const longestBody = 60_000

const isOfMissing = ({ findings }: Group): boolean => findings.every(isMissingLine)

/** The mark of a group of a file's findings. */
export function markOfGroup({ path, reading }: Pick<ReviewedFile, 'path' | 'reading'>, group: Group): Mark {
  return markOf(path, group, linesOf(reading, group))
}

/** The mark of one finding that stands alone. */
export function markOfOne({ path, reading }: ReviewedFile, finding: Finding): Mark {
  const [group] = groupFindings(reading, [finding])
  return markOf(path, group!, linesOf(reading, group!))
}

/** The line of a group's most serious finding; of lines of the contents that are one thing all of them, so that fewer of them are another thing. */
function linesOf({ text, lines }: ReviewedFile['reading'], group: Group): string {
  const { start } = group.findings[0]!.place
  const isRun = group.findings.length > 1 && group.findings.every(isDeadLine)
  return isRun
    ? text.slice(lines[faultyLine(group) - 1], lines[lastFaultyLine(group)])
    : text.slice(lines[start.line - 1], lines[start.line])
}

/** What of a file the diff shows, and where its lines are as git counts them. */
export type Diff = { readonly hunks: readonly Hunk[] | undefined; readonly ground: Ground }

/** The line that a group is about, as git counts. */
export function placeOf({ findings }: Group, ground: Ground): number {
  const { start } = findings[0]!.place
  return gitLinesOf(ground, start.offset, start.offset).first
}

/** The comment on a group; without a line where the diff shows none of it. */
export function toComment(
  file: ReviewedFile,
  given: Group,
  { hunks, ground, isSole = false }: Diff & { readonly isSole?: boolean },
): ReviewComment {
  const { reading, path } = file
  const group = withMove(reading, given, (span) => hunks !== undefined && isInHunk(hunks, gitLinesOf(ground, span.start, span.end)))
  const place = placeOf(group, ground)
  const mark = markOf(path, group, linesOf(reading, group))
  const span = group.lines ? gitLinesOf(ground, group.lines.start, group.lines.end) : undefined
  const isShown = span !== undefined && hunks !== undefined && hunkOf(hunks, span.first, span.last) !== undefined
  const why = isShown ? whyNoSuggestion(reading, group, ground) : undefined
  const isWhole = isShown && why === undefined
  // The line that a heading lacks is no fault of the heading's own line.
  const isThere = !isOfMissing(group) && hunks !== undefined && hunkOf(hunks, place, place) !== undefined
  const line = isShown ? span.last : isThere ? place : undefined
  const startLine = isShown && span.first < span.last ? span.first : undefined
  return {
    path,
    mark,
    severity: group.severity,
    body: `${fittingBody(file, group, { isApplicable: isWhole, why, isSole })}\n\n${writeMark(mark)}`,
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
  }
}

/** `isSole`: the change is this entry and nothing else. */
type Clicked = Click & { readonly isSole: boolean }

function isInHunk(hunks: NonNullable<Diff['hunks']>, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return hunkOf(hunks, first, last) !== undefined
}

/** What is wrong, with the corrected line where GitHub has room for it. */
function fittingBody(file: ReviewedFile, group: Group, click: Clicked): string {
  const body = commentBody(file, group, click)
  if (body.length < longestBody) return body
  const { corrected: _, ...bare } = group
  const short = commentBody(file, bare, { ...click, isApplicable: false, why: undefined })
  return short.length < longestBody ? short : 'This line is too long to be quoted; the report says what is wrong with it.'
}

/** What is wrong, the corrected line, what it leaves open, and why, in that order. */
function commentBody(file: ReviewedFile, group: Group, click: Clicked): string {
  const words = (findings: readonly Finding[]) => wordsForAll(findings, (offset) => titleAt(file, offset), sceneOf(file, click.isSole))
  const { whats, whys } = words(group.findings)
  const said = whats.length === 1 ? whats[0]! : whats.map((what) => `- ${what}`).join('\n')
  const corrections = correctionOf(file.reading, group, click)
  const left = corrections.length === 0 ? [] : openAfter(whats, words(group.findings.filter(({ fix }) => fix)).whats)
  return [said, ...corrections, ...left, ...whys].join('\n\n')
}

/** What a correction does not settle, so that nobody takes the line for finished. */
function openAfter(whats: readonly string[], settled: readonly string[]): string[] {
  const open = whats.filter((what) => !settled.includes(what))
  if (open.length === 0 || open.length === whats.length) return []
  return [`The correction does not settle this: ${open.map((what) => what.charAt(0).toLowerCase() + what.slice(1)).join(' ')}`]
}
