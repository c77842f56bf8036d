/** Turns what was found in a proposed change into the review for GitHub: comments with one-click corrections, and a summary. Pure. */

import { bySeverity, type Finding, isAtLeast, type Severity, type Unjudged } from '../../finding.ts'
import { isLearned } from '../../list/grammar/fault-form.ts'
import { isOfException } from '../change/exceptions.ts'
import { type Facts, isSoleAddition } from '../change/facts.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { linesInWords } from '../text/enumerate.ts'
import { alikeBody, gatherAlike, type Placed, type Standing } from './alike.ts'
import { factLine } from './fact-words.ts'
import { type Group, groupFindings } from './group.ts'
import { type Hunk, parseHunks } from './hunks.ts'
import { type Diff, longestBody, markOfGroup, markOfOne, placeOf, type ReviewComment, toComment } from './line-comment.ts'
import { isRenamedLine } from './link-words.ts'
import { type Mark, writeMark } from './mark.ts'
import { groundOf } from './suggestion.ts'
import { changeLine, laterLines, orderLine, renamedLine, type SummaryLine, summaryLine, titleAt, waitingLine } from './summary-lines.ts'
import { wordsFor } from './words.ts'

/** `action_required`: a list could not be judged, and that is not the fault of the change; `neutral`: it was not to be judged. */
type Conclusion = 'success' | 'failure' | 'action_required' | 'neutral'

/** What the list asks of new entries, answered: a table as Markdown, and how many of its rows are not met and not known. */
export type Requirements = { readonly markdown: string; readonly missed: number; readonly unknown: number }

export type Review = {
  readonly commit: string
  readonly conclusion: Conclusion
  /** The line of facts at the top of the summary. */
  readonly facts?: string
  /** What the summary says about the change as a whole, a Markdown line each. */
  readonly notes: readonly string[]
  /** Findings that have no line of the diff to be on, a line of the summary each. */
  readonly lines: readonly SummaryLine[]
  /** It is in the summary of a review that has something to say, and in every check run. */
  readonly requirements?: Requirements
  /** Whether all that there is to do is about what the list asks of new entries. */
  readonly onlyRequired?: boolean
  /** Markdown that is folded away at the end of the summary; left out where there is no room for it. */
  readonly details?: string
  readonly comments: readonly ReviewComment[]
  /** How many entries or lines there is something to do about, wherever it is said. */
  readonly things: number
  /** Marks of what has no comment in this review: an earlier comment on it is neither repeated nor fixed. */
  readonly marksWithoutComment: readonly Mark[]
  /** The marks of what people accepted with this very run. */
  readonly accepted?: readonly Mark[]
  /** Whether something is settled because people accepted it, or waits for them. */
  readonly waiting?: number
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
  /** What the list asks of new entries, answered. */
  readonly requirements?: Requirements | undefined
  /** Markdown for the end of the summary, folded away. */
  readonly details?: string | undefined
  /** Findings that could not be judged this time: an earlier comment on one of them is neither repeated nor fixed. */
  readonly unconfirmed?: readonly Finding[]
  /** What could not be judged at all. */
  readonly unjudged?: readonly Unjudged[]
  /** Whether the author answered what is asked under a mark: it waits for a maintainer, and nobody is asked again. */
  readonly isAnswered?: (mark: Mark) => boolean
  /** What earlier comments say. */
  readonly standing?: Standing | undefined
  /** What the change does to the list, counted. */
  readonly facts?: Facts | undefined
}

/** The mark of a comment on several lines holds a hash of eleven letters for each. */
const roomForMark = 5_000

/** The review of the findings that a change introduced. */
export function composeReview(files: readonly ReviewedFile[], options: ComposeOptions): Review {
  const {
    commit,
    patches,
    most,
    notes = [],
    requirements,
    details,
    unconfirmed = [],
    unjudged = [],
    isAnswered = () => false,
    standing,
    facts,
  } = options
  const isSole = facts !== undefined && isSoleAddition(facts)
  const factsSaid = facts && factLine(facts)
  const lines: SummaryLine[] = []
  const marksWithoutComment: Mark[] = []
  const said: Said[] = []
  let things = 0
  let waiting = 0
  let onlyRequired = true
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
    const answered = groups.filter((group) => isQuestion(group, file) && isAnswered(markOfGroup(file, group)))
    const isWaiting = new Set(answered)
    const toFix = groups.filter(
      (group) => !isForLater(group) && !isOnlyForMaintainers(group) && !outOfOrder.has(group) && !isWaiting.has(group),
    )
    waiting += answered.length
    things += ofChange.length + toFix.length + Math.min(1, misplaced.length)
    // The table of what the list asks says the same, and what to do.
    if (requirements === undefined) lines.push(...ofChange.map((finding) => changeLine(file, finding)))
    onlyRequired &&= toFix.every(({ findings }) => findings.every(isRequirement)) && misplaced.length === 0
    const placed: PlacedComment[] = []
    for (const group of groups) {
      const comment = toComment(file, group, { hunks, ground, isSole })
      if (together.has(group) || isWaiting.has(group)) marksWithoutComment.push(comment.mark)
      else if (isOnlyForMaintainers(group) || comment.line === undefined) {
        lines.push(summaryLine(file, group))
        marksWithoutComment.push(comment.mark)
      } else placed.push({ group, mark: comment.mark, line: placeOf(group, ground), comment })
    }
    if (answered.length > 0) lines.push(waitingLine(file, answered))
    lines.push(...laterLines(file, later))
    // A line that follows its heading after the merge is nobody's work, and no news.
    const left = renamed.filter(({ findings }) => findings.some(({ fixedBy }) => fixedBy !== 'after-merge'))
    if (left.length > 0) lines.push(renamedLine(file, left))
    if (misplaced.length > 0) lines.push(orderLine(file, misplaced))
    marksWithoutComment.push(...unconfirmed.filter(({ path }) => path === file.path).map((one) => markOfOne(file, one)))
    const whole = gatherComments(file, placed, { hunks, ground, standing })
    said.push(...(patch === undefined ? whole.map((one) => ({ ...one, comment: { ...one.comment, isOwnHunk: true as const } })) : whole))
  }
  const comments = said.map(({ comment }) => comment)
  const shown = gravest(comments, most)
  const isShown = new Set(shown)
  const left = said.filter(({ comment }) => !isShown.has(comment))
  return {
    commit,
    conclusion: conclude(files, options),
    notes,
    lines: [...left.map(({ comment, line }) => line ?? lineOfComment(comment)), ...lines],
    comments: shown,
    things,
    marksWithoutComment: [...marksWithoutComment, ...left.flatMap(({ comment }) => [comment.mark, ...(comment.members ?? [])])],
    ...(waiting === 0 ? {} : { waiting }),
    ...(factsSaid === undefined ? {} : { facts: factsSaid }),
    ...(requirements === undefined ? {} : { requirements }),
    ...(things > 0 && onlyRequired ? { onlyRequired } : {}),
    ...(details === undefined ? {} : { details }),
    ...(unjudged.length === 0 ? {} : { unjudged }),
  }
}

/** A comment, and what the summary says where there is no room for it. */
type Said = { readonly comment: ReviewComment; readonly line?: SummaryLine }
type PlacedComment = Placed & { readonly comment: ReviewComment }

/** The comments of a file in the order of its text: what is alike is one of them. */
function gatherComments(
  file: ReviewedFile,
  placed: readonly PlacedComment[],
  { hunks, ground, standing = noStanding }: Diff & { readonly standing: Standing | undefined },
): Said[] {
  const { alone, alike } = gatherAlike(file, placed, standing)
  const single = alone.map(({ comment, group }): Said => ({ comment, line: summaryLine(file, group) }))
  const several = alike.map(({ all, mark }): Said => {
    const others = new Set(placed.filter((one) => !all.includes(one)).flatMap(({ comment }) => linesOfComment(comment)))
    const { body, bare, short, ...on } = alikeBody(file, all, { hunks, ground, isFree: (line) => !others.has(line) })
    const words = body.length < longestBody - roomForMark ? body : bare
    const where = linesInWords(all.map(({ line }) => line))
    const members = all.map((one) => one.mark)
    return { comment: { path: file.path, mark, members, where, short, body: `${words}\n\n${writeMark(mark)}`, ...on } }
  })
  return [...single, ...several].sort((a, b) => a.comment.line! - b.comment.line!)
}

function linesOfComment({ line = 0, startLine = line }: ReviewComment): number[] {
  return Array.from({ length: line - startLine + 1 }, (_, index) => startLine + index)
}

const noStanding: Standing = { isSaidAlone: () => false, isSaidAmong: () => false, isClosedAmong: () => false }

/** What was not judged is never a success, whatever the threshold of findings. */
function conclude(files: readonly ReviewedFile[], { failOn, unjudged = [] }: ComposeOptions): Conclusion {
  const isGrave = (one: Finding): boolean => isIntroduced(one) && isAtLeast(one.severity, failOn)
  if (unjudged.some(({ introduced }) => introduced) || files.some(({ findings }) => findings.some(isGrave))) return 'failure'
  return unjudged.length > 0 ? 'action_required' : 'success'
}

/** Whether the change brought a finding. */
export const isIntroduced = ({ introduced }: Finding): boolean => introduced === true

/** Whether nothing is to be done about a group now, because it is fixed after the merge. */
export function isForLater({ findings }: Group): boolean {
  return findings.every(({ fixedBy }) => fixedBy === 'after-merge')
}

/** Whether a group tells the maintainers something that nobody has to change. */
export function isOnlyForMaintainers({ findings }: Group): boolean {
  return findings.every((finding) => isOfException(finding) || isRenamedLine(finding))
}

/** Whether a finding is about how much a change brings, and about none of its entries. */
const isOfWholeChange = ({ rule, form }: Finding): boolean =>
  rule === 'entry-requirements' && (form === 'entries' || form === 'title' || form === 'checklist')

const isRequirement = ({ rule }: Finding): boolean => rule === 'entry-requirements'

/** From so many entries on that only are out of order, one line says so: the same comment again and again says no more. */
const fewestMisplaced = 3

const isOfOrder = ({ findings }: Group): boolean => findings.every(({ rule }) => rule === 'entry-order')

function atLeast<One>(all: readonly One[], fewest: number): readonly One[] {
  return all.length >= fewest ? all : []
}

/** Whether all that is said of a group is something that its author can answer. */
function isQuestion({ findings }: Group, file: ReviewedFile): boolean {
  return findings.every((finding) => {
    const { why = '', ask } = wordsFor(finding, (offset) => titleAt(file, offset))
    return ask !== undefined || /\?(?:\s|$)/.test(why)
  })
}

const isOfRenaming = ({ findings }: Group): boolean => findings.every(isRenamedLine)

/** As many comments as the cap allows, in the order of the text: the most serious, and of those the first. */
function gravest(comments: readonly ReviewComment[], most: number): readonly ReviewComment[] {
  if (comments.length <= most) return comments
  const kept = new Set(comments.toSorted(bySeverity).slice(0, most))
  return comments.filter((comment) => kept.has(comment))
}

/** The review with some of its comments as lines of the summary. */
export function moveToLines(review: Review, moved: readonly ReviewComment[]): Review {
  const gone = new Set(moved)
  return {
    ...review,
    comments: review.comments.filter((comment) => !gone.has(comment)),
    lines: [...moved.map(lineOfComment), ...review.lines],
    marksWithoutComment: [...review.marksWithoutComment, ...moved.flatMap(({ mark, members = [] }) => [mark, ...members])],
  }
}

function lineOfComment({ path, line, where, short, body }: ReviewComment): SummaryLine {
  const place = where ?? (line === undefined ? undefined : `line ${line}`)
  return { path, ...(place === undefined ? {} : { where: place }), words: short ?? firstParagraph(body) }
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
