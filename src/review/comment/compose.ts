/** Turns what was found in a proposed change into the review for GitHub: comments with one-click corrections, and a summary. Pure. */

import { bySeverity, type Finding, isAtLeast, type Severity, type Unjudged } from '../../finding.ts'
import { isLearned } from '../../list/grammar/fault-form.ts'
import { isOfException } from '../change/exceptions.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { faultyLine, type Group, groupFindings, lastFaultyLine } from './group.ts'
import { type Hunk, hunkOf, parseHunks } from './hunks.ts'
import { isDeadLine, isRenamedLine } from './link-words.ts'
import { type Mark, markOf, writeMark } from './mark.ts'
import { withMove } from './moved-entry.ts'
import { type Click, correctionOf, type Ground, gitLinesOf, groundOf, whyNoSuggestion } from './suggestion.ts'
import { changeLine, laterLines, orderLine, renamedLine, type SummaryLine, summaryLine, titleAt } from './summary-lines.ts'
import { isMissingLine, wordsForAll } from './words.ts'

/** A comment on lines of the diff, or on a whole file where its diff is not known. */
export type ReviewComment = {
  readonly path: string
  readonly body: string
  readonly mark: Mark
  readonly severity: Severity
  /** Last line, from 1; absent for a comment on the file. */
  readonly line?: number
  /** First line, where there are several. */
  readonly startLine?: number
  /** Whether GitHub gave no patch, so that nobody but we ourselves says that the diff shows the line. */
  readonly isOwnHunk?: true
}

/** `action_required`: a list could not be judged, and that is not the fault of the change; `neutral`: it was not to be judged. */
type Conclusion = 'success' | 'failure' | 'action_required' | 'neutral'

export type Review = {
  readonly commit: string
  readonly conclusion: Conclusion
  /** What the summary says about the change as a whole, a Markdown line each. */
  readonly notes: readonly string[]
  /** Findings that have no line of the diff to be on, a line of the summary each. */
  readonly lines: readonly SummaryLine[]
  /** Markdown that is folded away at the end of the summary; left out where there is no room for it. */
  readonly details?: string
  readonly comments: readonly ReviewComment[]
  /** How many entries or lines there is something to do about, wherever it is said. */
  readonly things: number
  /** How many comments the cap left out. */
  readonly left: number
  /** Marks of what has no comment in this review: an earlier comment on it is neither repeated nor fixed. */
  readonly marksWithoutComment: readonly Mark[]
  /** What could not be judged, a line of the summary each. */
  readonly unjudged?: readonly Unjudged[]
  /** Whether nothing at all was judged, so that the notes are all there is to say. */
  readonly isUnread?: true
}

export type ComposeOptions = {
  readonly commit: string
  /** The patch of each changed file; absent where GitHub gives none. */
  readonly patches: ReadonlyMap<string, string>
  /** The hunks of files without a patch, as far as they are sure. */
  readonly hunks?: ReadonlyMap<string, readonly Hunk[]>
  readonly failOn: Severity | 'never'
  /** Most comments of a review. */
  readonly most: number
  /** Lines for the summary about the change as a whole. */
  readonly notes?: readonly string[]
  /** Markdown for the end of the summary, folded away. */
  readonly details?: string | undefined
  /** Findings that could not be judged this time: an earlier comment on one of them is neither repeated nor fixed. */
  readonly unconfirmed?: readonly Finding[]
  /** What could not be judged at all. */
  readonly unjudged?: readonly Unjudged[]
}

/** More comments on whole files than this become lines of the summary. */
const mostFileComments = 3

/** GitHub's limit is 65,536 characters of an unknown kind; Renovate cuts at 60,000 too. */
export const longestBody = 60_000

/** The review of the findings that a change introduced. */
export function composeReview(files: readonly ReviewedFile[], options: ComposeOptions): Review {
  const { commit, patches, most, notes = [], details, unconfirmed = [], unjudged = [] } = options
  const comments: ReviewComment[] = []
  const lines: SummaryLine[] = []
  const marksWithoutComment: Mark[] = []
  let onFiles = 0
  let things = 0
  for (const file of files) {
    const patch = patches.get(file.path)
    const hunks = patch === undefined ? options.hunks?.get(file.path) : parseHunks(patch)
    const ground = groundOf(file.reading)
    const introduced = file.findings.filter(isIntroduced)
    const ofChange = introduced.filter(isOfWholeChange)
    const own = introduced.filter((finding) => !isOfWholeChange(finding))
    const groups = groupFindings(file.reading, own).filter((group) => !isTrifle(group))
    const renamed = groups.filter(isOfRenaming)
    const later = groups.filter((group) => isForLater(group) && !isOfRenaming(group))
    const misplaced = atLeast(groups.filter(isOfOrder), fewestMisplaced)
    const together = new Set([...renamed, ...later, ...misplaced])
    const outOfOrder = new Set(misplaced)
    const toFix = groups.filter((group) => !isForLater(group) && !isOnlyForMaintainers(group) && !outOfOrder.has(group))
    things += ofChange.length + toFix.length + Math.min(1, misplaced.length)
    lines.push(...ofChange.map((finding) => changeLine(file, finding)))
    for (const group of groups) {
      const comment = toComment(file, group, { hunks, ground })
      const hasNoPlace = comment.line === undefined && (hunks !== undefined || isOfMissing(group) || ++onFiles > mostFileComments)
      if (together.has(group)) marksWithoutComment.push(comment.mark)
      else if (isOnlyForMaintainers(group) || hasNoPlace) {
        lines.push(summaryLine(file, group))
        marksWithoutComment.push(comment.mark)
      } else comments.push(patch === undefined && comment.line !== undefined ? { ...comment, isOwnHunk: true } : comment)
    }
    lines.push(...laterLines(file, later))
    if (renamed.length > 0) lines.push(renamedLine(file, renamed))
    if (misplaced.length > 0) lines.push(orderLine(file, misplaced))
    marksWithoutComment.push(...unconfirmed.filter(({ path }) => path === file.path).map((one) => markOfOne(file, one)))
  }
  const shown = gravest(comments, most)
  const isShown = new Set(shown)
  const left = comments.filter((comment) => !isShown.has(comment))
  return {
    commit,
    conclusion: conclude(files, options),
    notes,
    lines,
    comments: shown,
    things,
    left: left.length,
    marksWithoutComment: [...marksWithoutComment, ...left.map(({ mark }) => mark)],
    ...(details === undefined ? {} : { details }),
    ...(unjudged.length === 0 ? {} : { unjudged }),
  }
}

/** What was not judged is never a success, whatever the threshold of findings. */
function conclude(files: readonly ReviewedFile[], { failOn, unjudged = [] }: ComposeOptions): Conclusion {
  const isGrave = (one: Finding): boolean => isIntroduced(one) && isAtLeast(one.severity, failOn)
  if (unjudged.some(({ introduced }) => introduced) || files.some(({ findings }) => findings.some(isGrave))) return 'failure'
  return unjudged.length > 0 ? 'action_required' : 'success'
}

const isIntroduced = ({ introduced }: Finding): boolean => introduced === true

/** Whether nothing is to be done about a group now, because it is fixed after the merge. */
export function isForLater({ findings }: Group): boolean {
  return findings.every(({ fixedBy }) => fixedBy === 'after-merge')
}

/** Whether a group tells the maintainers something that nobody has to change. */
export function isOnlyForMaintainers({ findings }: Group): boolean {
  return findings.every((finding) => isOfException(finding) || isRenamedLine(finding))
}

/** Whether a finding is about how much a change brings, and about none of its entries. */
const isOfWholeChange = ({ rule, form }: Finding): boolean => rule === 'entry-requirements' && form === 'entries'

/** From so many entries on that only are out of order, one line says so: the same comment again and again says no more. */
const fewestMisplaced = 3

const isOfOrder = ({ findings }: Group): boolean => findings.every(({ rule }) => rule === 'entry-order')

function atLeast<One>(all: readonly One[], fewest: number): readonly One[] {
  return all.length >= fewest ? all : []
}

const isOfRenaming = ({ findings }: Group): boolean => findings.every(isRenamedLine)
const isOfMissing = ({ findings }: Group): boolean => findings.every(isMissingLine)

/** As many comments as the cap allows, in the order of the text: the most serious, and of those the first. */
function gravest(comments: readonly ReviewComment[], most: number): readonly ReviewComment[] {
  if (comments.length <= most) return comments
  const kept = new Set(comments.toSorted(bySeverity).slice(0, most))
  return comments.filter((comment) => kept.has(comment))
}

/** The review with some of its comments as lines of the summary. */
export function moveToLines(review: Review, moved: readonly ReviewComment[]): Review {
  const gone = new Set(moved)
  const lines = moved.map(({ path, line, body }) => ({
    path,
    ...(line === undefined ? {} : { where: `line ${line}` }),
    words: firstParagraph(body),
  }))
  return {
    ...review,
    comments: review.comments.filter((comment) => !gone.has(comment)),
    lines: [...lines, ...review.lines],
    marksWithoutComment: [...review.marksWithoutComment, ...moved.map(({ mark }) => mark)],
  }
}

function firstParagraph(body: string): string {
  return body.split('\n\n')[0]!.replace(/^- /, '').replace(/\n- /g, ' ')
}

/** Spaces at the end of a line alone, and what a section keeps but not clearly, are not worth anybody's notification. */
export function isTrifle({ findings }: Group): boolean {
  return findings.every(
    (finding) =>
      finding.severity === 'info' && ((finding.rule === 'entry-spacing' && finding.form === 'trailing blanks') || isLearned(finding)),
  )
}

function markOfOne({ path, reading }: ReviewedFile, finding: Finding): Mark {
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

type Diff = { readonly hunks: readonly Hunk[] | undefined; readonly ground: Ground }

function toComment(file: ReviewedFile, given: Group, { hunks, ground }: Diff): ReviewComment {
  const { reading, path } = file
  const group = withMove(reading, given, (span) => hunks !== undefined && isInHunk(hunks, gitLinesOf(ground, span.start, span.end)))
  const { start } = group.findings[0]!.place
  const place = gitLinesOf(ground, start.offset, start.offset).first
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
    body: `${fittingBody(file, group, { isApplicable: isWhole, why })}\n\n${writeMark(mark)}`,
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
  }
}

function isInHunk(hunks: NonNullable<Diff['hunks']>, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return hunkOf(hunks, first, last) !== undefined
}

/** What is wrong, with the corrected line where GitHub has room for it. */
function fittingBody(file: ReviewedFile, group: Group, click: Click): string {
  const body = commentBody(file, group, click)
  if (body.length < longestBody) return body
  const { corrected: _, ...bare } = group
  const short = commentBody(file, bare, { isApplicable: false, why: undefined })
  return short.length < longestBody ? short : 'This line is too long to be quoted; the report says what is wrong with it.'
}

/** What is wrong, the corrected line, and why, in that order. */
function commentBody(file: ReviewedFile, group: Group, click: Click): string {
  const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset))
  const said = whats.length === 1 ? whats[0]! : whats.map((what) => `- ${what}`).join('\n')
  return [said, ...correctionOf(file.reading, group, click), ...whys].join('\n\n')
}
