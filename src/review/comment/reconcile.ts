/** Compares a review with what listkeeper posted before: nothing is repeated, what is fixed is marked as fixed, threads with replies of people are left alone. Pure. */

import { isTranslation } from '../../list/translation.ts'
import { code } from '../../markdown.ts'
import { counted } from '../text/enumerate.ts'
import { writeHidden } from '../text/hidden-mark.ts'
import { memberOf, type Standing } from './alike.ts'
import type { Review } from './compose.ts'
import { longestBody, type ReviewComment } from './line-comment.ts'
import { type Mark, readMark } from './mark.ts'
import { unjudgedLine } from './unjudged-words.ts'

/** A comment of listkeeper that stands on the pull request. */
type PostedComment = {
  readonly id: number
  readonly nodeId: string
  readonly body: string
  readonly isMinimized: boolean
  /** Whether it was minimized as resolved, or as outdated on lines that have changed; what people hid for other reasons stays hidden. */
  readonly isFixed: boolean
  /** Whether somebody else has answered in its thread. */
  readonly hasReplies: boolean
  /** The answers of others in its thread, as far as they were read. */
  readonly replies?: readonly { readonly author: string | undefined; readonly body: string }[]
  readonly thread: PostedThread
}

/** The conversation that a comment of listkeeper began. */
export type PostedThread = {
  readonly id: string
  /** Whether its lines have changed since: GitHub applies no suggestion there any more. */
  readonly isOutdated: boolean
  readonly isResolved: boolean
  /** Whether a person resolved it, which we leave so. */
  readonly isByPerson: boolean
  /** Who resolved it, where that was a person. */
  readonly resolvedBy?: string
  /** What this token may do. */
  readonly canResolve: boolean
  readonly canUnresolve: boolean
}

/** A review of listkeeper that is on the pull request. */
export type PostedReview = { readonly id: number; readonly nodeId: string; readonly body: string; readonly isMinimized: boolean }

export type Posted = {
  readonly comments: readonly PostedComment[]
  readonly reviews: readonly PostedReview[]
  /** The bodies of our answers to commands. */
  readonly answers?: readonly string[]
}

/** What is to be done so that the pull request says what the review says. */
export type Plan = {
  readonly post: readonly ReviewComment[]
  /** Comments whose words changed: some of their faults are fixed, or the line is another. */
  readonly edit: readonly { readonly id: number; readonly body: string }[]
  /** Node ids of comments to fold away as resolved, and of fixed ones that relapsed, to unfold. */
  readonly fold: readonly string[]
  readonly unfold: readonly string[]
  /** Node ids of comments on lines that have changed, of which a new comment speaks, to fold away as outdated. */
  readonly outdated: readonly string[]
  /** Ids of threads to resolve, because what they speak of is fixed or said again, and of resolved ones that relapsed. */
  readonly resolve: readonly string[]
  readonly unresolve: readonly string[]
  /** Comments of listkeeper that say the same as an earlier one: two runs at once. */
  readonly remove: readonly number[]
  /** Node ids of summaries of listkeeper after the first one, to fold away as duplicates. */
  readonly repeated: readonly string[]
}

/** The plan for a review. The same review again, after its plan was carried out, gives an empty plan. */
export function reconcile(review: Review, posted: Posted): Plan {
  const repeated = summariesOf(posted)
    .slice(1)
    .flatMap((one) => (one.isMinimized ? [] : [one.nodeId]))
  const known = posted.comments.filter(({ body }) => readMark(body)).toSorted(standingFirst)
  const partners = pair(review.comments, known)
  const again = new Set([...partners].flatMap(([comment, earlier]) => (isToBeRepeated(comment, earlier) ? [comment] : [])))
  const open = [...partners].filter(([comment, earlier]) => !again.has(comment) && !isLeftAlone(earlier))
  const back = open.flatMap(([, earlier]) => (earlier.isFixed ? [earlier] : []))
  const kept = new Set([...partners].flatMap(([comment, earlier]) => (again.has(comment) ? [] : [earlier])))
  const rest = known.filter((one) => !kept.has(one) && !isLeftAlone(one))
  const remove = rest.filter(({ id, body, isMinimized }) => !isMinimized && [...kept].some((same) => same.id < id && same.body === body))
  const isJudged = review.conclusion !== 'neutral' && !review.isUnread && !review.unjudged?.length
  const over = rest.filter((one) => isJudged && !remove.includes(one) && !review.marksWithoutComment.some((mark) => isAbout(one, mark)))
  const away = over.filter(({ isMinimized }) => !isMinimized)
  const isReplaced = (one: PostedComment): boolean =>
    one.thread.isOutdated && review.comments.some(({ mark, members = [] }) => [mark, ...members].some((each) => isAbout(one, each)))
  return {
    post: review.comments.filter((comment) => !partners.has(comment) || again.has(comment)),
    edit: open.filter(([{ body }, earlier]) => earlier.body !== body).map(([{ body }, { id }]) => ({ id, body })),
    fold: away.filter((one) => !isReplaced(one)).map(({ nodeId }) => nodeId),
    outdated: away.filter(isReplaced).map(({ nodeId }) => nodeId),
    unfold: back.map(({ nodeId }) => nodeId),
    resolve: over.filter(({ thread }) => !thread.isResolved && thread.canResolve).map(({ thread }) => thread.id),
    unresolve: back.filter(({ thread }) => thread.isResolved && thread.canUnresolve).map(({ thread }) => thread.id),
    remove: remove.map(({ id }) => id),
    repeated,
  }
}

/** Comments on present lines first, the oldest of them first; then those on lines that have changed, the newest of them first: it represents the older ones. */
function standingFirst(a: PostedComment, b: PostedComment): number {
  if (a.thread.isOutdated !== b.thread.isOutdated) return a.thread.isOutdated ? 1 : -1
  return a.thread.isOutdated ? b.id - a.id : a.id - b.id
}

/** Whether people have a say in a thread: they answered there, or resolved it. */
function isLeftAlone({ hasReplies, thread }: PostedComment): boolean {
  return hasReplies || thread.isByPerson
}

/** Whether a comment must be posted though it was said: the lines have changed, so that its suggestion cannot be applied there. What people hid stays hidden. */
function isToBeRepeated({ line }: ReviewComment, earlier: PostedComment): boolean {
  return line !== undefined && earlier.thread.isOutdated && (!earlier.isMinimized || earlier.isFixed) && !isLeftAlone(earlier)
}

/** For each comment the posted one that says it already: the very same if there is one, else one on the same entry with all its faults. */
function pair(comments: readonly ReviewComment[], known: readonly PostedComment[]): Map<ReviewComment, PostedComment> {
  const partners = new Map<ReviewComment, PostedComment>()
  const taken = new Set<PostedComment>()
  const tests = [
    (one: PostedComment, { body }: ReviewComment): boolean => one.body === body,
    (one: PostedComment, { mark }: ReviewComment): boolean => speaksOf(one, mark),
    // One more line of the same slip: the comment on the others names it too, and notifies nobody.
    (one: PostedComment, { mark, members }: ReviewComment): boolean =>
      members !== undefined && readMark(one.body)?.key === mark.key && !isLeftAlone(one),
  ]
  for (const test of tests)
    for (const comment of comments) {
      if (partners.has(comment)) continue
      const found = known.find((one) => !taken.has(one) && test(one, comment))
      if (!found) continue
      taken.add(found)
      partners.set(comment, found)
    }
  return partners
}

/** Whether a posted comment is about the same entry and speaks of all its faults. */
function speaksOf({ body }: PostedComment, { key, faults }: Mark): boolean {
  const mark = readMark(body)
  return mark?.key === key && faults.every((fault) => mark.faults.includes(fault))
}

/** Whether a posted comment speaks of a mark, alone or among others. */
function isAbout(one: PostedComment, mark: Mark): boolean {
  return speaksOf(one, mark) || readMark(one.body)?.faults.includes(memberOf(mark)) === true
}

/** What earlier comments say, so that what has one of its own keeps it. */
export function standingOf({ comments }: Posted): Standing {
  const known = comments.flatMap((one) => {
    const mark = readMark(one.body)
    const isThere = mark !== undefined && (isLeftAlone(one) || !one.thread.isOutdated) && (!one.isMinimized || !one.isFixed)
    return isThere ? [{ one, mark }] : []
  })
  return {
    isSaidAlone: (mark) => known.some(({ one }) => speaksOf(one, mark)),
    isSaidAmong: (key, fault) => known.some(({ mark }) => mark.key === key && mark.faults.includes(fault)),
    isClosedAmong: (key, fault) => known.some(({ one, mark }) => isLeftAlone(one) && mark.key === key && mark.faults.includes(fault)),
  }
}

const summaryMark = writeHidden('summary')

/** The summary review of listkeeper, the first one posted. */
export function summaryOf(posted: Posted): PostedReview | undefined {
  return summariesOf(posted)[0]
}

function summariesOf({ reviews }: Posted): PostedReview[] {
  return reviews.filter(({ body }) => body.trimEnd().endsWith(summaryMark)).toSorted((a, b) => a.id - b.id)
}

/** The body of the summary: how many things, what has no line of its own, what was left out, and details where there is room. */
export function summaryBody(review: Review): string {
  const { notes, lines, things, facts = '', requirements, unjudged = [] } = review
  const details = [requirements?.markdown ?? '', review.details ?? ''].filter((part) => part !== '')
  if (review.conclusion === 'neutral' || review.isUnread) return joined([notes.join('\n'), summaryMark])
  if (things + notes.length + lines.length + unjudged.length === 0) return withDetails(['Everything is corrected. Thank you!'], details)
  const all = [...notes, ...unjudged.map(unjudgedLine), ...placed(review)]
  const shown = fitting(all, longestBody - 1000)
  const parts = [facts, headline(review), shown.join('\n'), leftOut(all.length - shown.length, 'in this summary')]
  return withDetails(parts, details)
}

/** What the summary says to people, without the mark by which we know it again. */
export function summaryText(review: Review): string {
  const body = summaryBody(review)
  return body.slice(0, -summaryMark.length).trimEnd()
}

/** The lines about places; where several files have something, each has its own part. */
function placed({ comments, lines }: Review): string[] {
  const paths = [...new Set([...comments, ...lines].map(({ path }) => path))].sort()
  if (paths.length < 2) return lines.map(({ path, where, words }) => `- ${code(path)}${where === undefined ? '' : `, ${where}`}: ${words}`)
  return paths.flatMap((path, index) => {
    const count = comments.filter((comment) => comment.path === path).length
    const said = [isTranslation(path, paths) ? 'a translation' : '', count === 0 ? '' : counted(count, 'comment')].filter(Boolean)
    const head = `${index === 0 ? '' : '\n'}**${code(path)}**${said.length === 0 ? '' : `, ${said.join(': ')}`}`
    const own = lines.filter((line) => line.path === path)
    return [head, ...own.map(({ where, words }) => `- ${where === undefined ? '' : `${sentenceCase(where)}: `}${words}`)]
  })
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** As many of the details, from the first one on, as there is room for. */
function withDetails(parts: readonly string[], details: readonly string[]): string {
  const whole = joined([...parts, ...details, summaryMark])
  return whole.length <= longestBody || details.length === 0 ? whole : withDetails(parts, details.slice(0, -1))
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The first lines that have room; whole ones, because half a line might end inside a code span. */
function fitting(lines: readonly string[], longest: number): readonly string[] {
  let length = 0
  const end = lines.findIndex((line) => {
    length += line.length + 1
    return length > longest
  })
  return end < 0 ? lines : lines.slice(0, end)
}

function leftOut(count: number, where: string): string {
  if (count === 0) return ''
  return `${count} more ${count === 1 ? 'thing is' : 'things are'} not shown ${where}, so that this stays readable.`
}

function headline({ comments, things, conclusion, waiting = 0, requirements, onlyRequired }: Review): string {
  const thanks = 'Thank you for the contribution!'
  const isMissed = requirements !== undefined && requirements.missed > 0
  if (onlyRequired && isMissed && conclusion !== 'action_required')
    return `${thanks} This list asks for something that is not met yet${conclusion === 'failure' ? ', so it cannot be merged as it is' : ''}. The table says what it is, and what you can do.`
  const asked = isMissed ? ' What this list asks for and is not met yet is in the table.' : ''
  if (things === 0 && waiting > 0) return `${thanks} Nothing is left for you to do here; a maintainer decides:`
  const say = comments.length > 0 ? 'the comments say what' : 'the lines below say what'
  if (conclusion === 'failure') {
    if (things === 0) return `${thanks} There is something to look at before it can be merged:`
    const found = things === 1 ? 'is one thing' : `are ${things} things`
    return `${thanks} There ${found} to look at before it can be merged; ${say}${comments.length > 0 ? ', with the corrected lines' : ''}.${asked}`
  }
  if (conclusion === 'action_required') {
    const rest =
      things === 0 ? '' : ` What could be, has ${things === 1 ? 'one small thing' : `${things} small things`} that could be nicer; ${say}.`
    return `${thanks} Not all of it could be judged, so a maintainer has to look at it:${rest}`
  }
  if (things === 0) return `${thanks} Nothing to change; just so you know:`
  return `${thanks} ${things === 1 ? 'One small thing' : `${things} small things`} could be nicer; ${say}. None of them blocks the merge.${asked}`
}
