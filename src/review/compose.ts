/** Turns what was found in a proposed change into the review that GitHub gets: comments with one-click corrections, and a summary. Pure. */
import { type Finding, isAtLeast, type Severity } from '../finding.ts'
import { sectionAt } from '../list/section.ts'
import { fence } from '../markdown.ts'
import { isOfException } from './exceptions.ts'
import { type Group, goneWords, groupFindings, takenOut } from './group.ts'
import { type Hunk, hunkOf, parseHunks } from './hunks.ts'
import type { ReviewedFile } from './introduced.ts'
import { isLostLine } from './link-words.ts'
import { type Mark, markOf, writeMark } from './marker.ts'
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
}

/** What the summary says about a place of a file; `words` are Markdown. */
export type SummaryLine = {
  readonly path: string
  /** As `line 12`, or `lines 3 and 8`; absent for the file as a whole. */
  readonly where?: string
  readonly words: string
}

export type Conclusion = 'success' | 'failure' | 'neutral'

export type Review = {
  readonly commit: string
  readonly conclusion: Conclusion
  /** What the summary says about the change as a whole, a Markdown line each. */
  readonly notes: readonly string[]
  /** Findings that have no line of the diff to stand on, a line of the summary each. */
  readonly lines: readonly SummaryLine[]
  /** Markdown that is folded away at the end of the summary; left out where there is no room for it. */
  readonly details?: string
  readonly comments: readonly ReviewComment[]
  /** How many entries or lines there is something to do about, wherever it is said. */
  readonly things: number
  /** How many comments the cap left out. */
  readonly left: number
  /** Marks of what has no comment in this review: an earlier comment on it is neither repeated nor cured. */
  readonly elsewhere: readonly Mark[]
}

export type ComposeOptions = {
  readonly commit: string
  /** The patch of each changed file; absent where GitHub gives none. */
  readonly patches: ReadonlyMap<string, string>
  readonly failOn: Severity | 'never'
  /** Most comments of a review. */
  readonly most: number
  /** Lines for the summary about the change as a whole. */
  readonly notes?: readonly string[]
  /** Markdown for the end of the summary, folded away. */
  readonly details?: string | undefined
  /** Findings that could not be judged this time: an earlier comment on one of them is neither repeated nor cured. */
  readonly doubts?: readonly Finding[]
}

/** More comments on whole files than this become lines of the summary. */
const mostFileComments = 3

/** GitHub's limit is 65,536 characters of an unknown kind; Renovate cuts at 60,000 too. */
export const longestBody = 60_000

/** The review of the findings that a change introduced. */
export function composeReview(files: readonly ReviewedFile[], options: ComposeOptions): Review {
  const { commit, patches, failOn, most, notes = [], details, doubts = [] } = options
  const comments: ReviewComment[] = []
  const lines: SummaryLine[] = []
  const elsewhere: Mark[] = []
  let onFiles = 0
  let things = 0
  for (const file of files) {
    const patch = patches.get(file.path)
    const hunks = patch === undefined ? undefined : parseHunks(patch)
    const groups = groupFindings(file.reading, file.findings.filter(isIntroduced)).filter((group) => !isTrifle(group))
    const later = groups.filter(isForLater)
    things += groups.filter((group) => !isForLater(group) && !isToldOnly(group)).length
    for (const group of groups) {
      const comment = toComment(file, group, hunks)
      if (later.includes(group)) elsewhere.push(comment.mark)
      else if (isToldOnly(group) || (comment.line === undefined && (hunks !== undefined || ++onFiles > mostFileComments))) {
        lines.push(summaryLine(file, group))
        elsewhere.push(comment.mark)
      } else comments.push(comment)
    }
    if (later.length > 0) lines.push(laterLine(file, later))
    elsewhere.push(...doubts.filter(({ path }) => path === file.path).map((doubt) => markOfOne(file, doubt)))
  }
  const shown = gravest(comments, most)
  const left = comments.filter((comment) => !shown.includes(comment))
  return {
    commit,
    conclusion: files.some(({ findings }) => findings.some((one) => isIntroduced(one) && isAtLeast(one.severity, failOn)))
      ? 'failure'
      : 'success',
    notes,
    lines,
    comments: shown,
    things,
    left: left.length,
    elsewhere: [...elsewhere, ...left.map(({ mark }) => mark)],
    ...(details === undefined ? {} : { details }),
  }
}

const isIntroduced = ({ introduced }: Finding): boolean => introduced === true

/** Whether nothing is to be done about a group now, because it is mended after the merge. */
const isForLater = ({ findings }: Group): boolean => findings.every(isMissingLine)

/** Whether a group tells the maintainers something that nobody has to change. */
export function isToldOnly({ findings }: Group): boolean {
  return findings.every(isOfException)
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']

/** As many comments as the cap allows, in the order of the text: the gravest, and of those the first. */
function gravest(comments: readonly ReviewComment[], most: number): readonly ReviewComment[] {
  if (comments.length <= most) return comments
  const kept = new Set(comments.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity)).slice(0, most))
  return comments.filter((comment) => kept.has(comment))
}

/** The review with some of its comments as lines of the summary. */
export function moveToLines(review: Review, moved: readonly ReviewComment[]): Review {
  const lines = moved.map(({ path, line, body }) => ({
    path,
    ...(line === undefined ? {} : { where: `line ${line}` }),
    words: firstParagraph(body),
  }))
  return {
    ...review,
    comments: review.comments.filter((comment) => !moved.includes(comment)),
    lines: [...lines, ...review.lines],
    elsewhere: [...review.elsewhere, ...moved.map(({ mark }) => mark)],
  }
}

function firstParagraph(body: string): string {
  return body.split('\n\n')[0]!.replace(/^- /, '').replace(/\n- /g, ' ')
}

/** Blanks at the end of a line alone are not worth anybody's notification. */
export function isTrifle({ findings }: Group): boolean {
  return findings.every(({ rule, form, severity }) => severity === 'info' && rule === 'entry-spacing' && form === 'trailing blanks')
}

function markOfOne({ path, reading }: ReviewedFile, finding: Finding): Mark {
  const [group] = groupFindings(reading, [finding])
  return markOf(path, group!, lineOf(reading, finding))
}

function lineOf({ text, lines }: ReviewedFile['reading'], { place }: Finding): string {
  return text.slice(lines[place.start.line - 1], lines[place.start.line])
}

function toComment(file: ReviewedFile, group: Group, hunks: readonly Hunk[] | undefined): ReviewComment {
  const { reading, path } = file
  const place = group.findings[0]!.place.start.line
  const mark = markOf(path, group, lineOf(reading, group.findings[0]!))
  const isWhole = group.corrected !== undefined && hunks !== undefined && hunkOf(hunks, group.line, group.endLine) !== undefined
  const line = isWhole ? group.endLine : hunks && hunkOf(hunks, place, place) ? place : undefined
  const startLine = isWhole && group.line < group.endLine ? group.line : undefined
  return {
    path,
    mark,
    severity: group.severity,
    body: `${fittingBody(file, group, isWhole)}\n\n${writeMark(mark)}`,
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
  }
}

/** What is wrong, with the corrected line where GitHub has room for it. */
function fittingBody(file: ReviewedFile, group: Group, isApplicable: boolean): string {
  const body = commentBody(file, group, isApplicable)
  if (body.length < longestBody) return body
  const { corrected: _, ...bare } = group
  const short = commentBody(file, bare, false)
  return short.length < longestBody ? short : 'This line is too long to be quoted; the report says what is wrong with it.'
}

/** What is wrong, the corrected line, and why, in that order. */
function commentBody(file: ReviewedFile, group: Group, isApplicable: boolean): string {
  const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset))
  const said = whats.length === 1 ? whats[0]! : whats.map((what) => `- ${what}`).join('\n')
  return [said, ...correction(file, group, isApplicable), ...whys].join('\n\n')
}

/** The corrected lines, with how to take them over. */
function correction({ reading: { text } }: ReviewedFile, group: Group, isApplicable: boolean): string[] {
  const { corrected, lines } = group
  if (corrected === undefined || !lines) return []
  const written = corrected.split('\n')
  const out = takenOut(text, group)
  const block = fence(corrected, { info: isApplicable ? 'suggestion' : 'markdown' })
  if (out) return isApplicable ? [`${goneWords[out]}; one click takes it out.`, block] : [`${goneWords[out]}.`]
  const what = written.length === 1 ? 'Corrected line below' : 'Corrected lines below'
  const take = written.length === 1 ? 'it' : 'them'
  return [isApplicable ? `${what}; one click applies ${take}.` : `${what}.`, block]
}

function summaryLine(file: ReviewedFile, group: Group): SummaryLine {
  const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset))
  const words = [...whats, ...whys].join(' ')
  return { path: file.path, where: `line ${group.findings[0]!.place.start.line}`, words }
}

/** What is mended after the merge, in one line however much it is. */
function laterLine(file: ReviewedFile, groups: readonly Group[]): SummaryLine {
  const numbers = groups.flatMap(({ findings }) => findings.map(({ place }) => place.start.line)).sort((a, b) => a - b)
  if (numbers.length === 1) return summaryLine(file, groups[0]!)
  const places = `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
  const isNew = groups.every(({ findings }) => !findings.some(({ message }) => isLostLine(message)))
  const words = `${isNew ? 'Your new sections are not in the contents yet' : 'These sections are not in the contents'}. Nothing to do: they are added when this is merged.`
  return { path: file.path, where: `lines ${places}`, words }
}

function titleAt({ reading: { document } }: ReviewedFile, offset: number): string {
  return document.sections[sectionAt(document.sections, offset)]?.title ?? ''
}
