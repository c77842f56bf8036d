/** The same slip on three or more new lines is one comment that names all of them, and corrects all where it can. Pure. */
import { bySeverity, type Severity } from '../../finding.ts'
import { fence } from '../../markdown.ts'
import { withoutCode } from '../../safe-fix.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { firstLines, linesInWords } from '../text/enumerate.ts'
import { type Group, takenOut } from './group.ts'
import { type Hunk, hunkOf } from './hunks.ts'
import { hash, type Mark } from './mark.ts'
import { type Click, correctionOf, type Ground, gitLinesOf, whyNoSuggestion } from './suggestion.ts'
import { sceneOf, titleAt } from './summary-lines.ts'
import { wordsForAll } from './words.ts'

/** From so many lines on one comment says it. */
const fewestAlike = 3

/** A mark holds a hash for each line, and a comment has an end. */
const mostTogether = 300

/** A suggestion over several lines takes lines between them along, as they are; so many lines at most. */
const longestSuggestion = 60

/** A group that is said on a line of the diff, with its mark. */
export type Placed = { readonly group: Group; readonly mark: Mark; readonly line: number }

/** Which comments stand already: a line that has one of its own keeps it, and one that is named by a comment on several stays named there. */
export type Standing = {
  readonly isSaidAlone: (mark: Mark) => boolean
  readonly isSaidAmong: (key: string, fault: string) => boolean
  /** Whether people have a say in the comment that names it: that stays as it is, and what is new is said apart. */
  readonly isClosedAmong: (key: string, fault: string) => boolean
}

/** Groups that say the same, in the order of the text. */
export type Alike<One extends Placed> = { readonly key: string; readonly all: readonly One[]; readonly mark: Mark }

/** Parts what is said alone from what one comment says for several lines. */
export function gatherAlike<One extends Placed>(
  file: ReviewedFile,
  placed: readonly One[],
  { isSaidAlone, isSaidAmong, isClosedAmong }: Standing,
): { readonly alone: readonly One[]; readonly alike: readonly Alike<One>[] } {
  const kinds = Map.groupBy(placed, ({ group }) => kindOf(file, group))
  const alike: Alike<One>[] = []
  for (const [kind, all] of kinds) {
    const key = hash(`${file.path}\nalike ${kind}`)
    const faultOf = ({ mark }: One): string => memberOf(mark)
    const closed = all.filter((one) => isClosedAmong(key, faultOf(one)))
    const isSaid = (one: One): boolean => isSaidAmong(key, faultOf(one))
    const members = all.filter((one) => !closed.includes(one) && (isSaid(one) || !isSaidAlone(one.mark)))
    const isOne = members.length >= fewestAlike || members.some(isSaid)
    for (const some of [closed, isOne ? members : []])
      for (let from = 0; from < some.length; from += mostTogether) {
        const part = some.slice(from, from + mostTogether)
        const own = from === 0 ? key : hash(`${key} ${from}`)
        alike.push({ key: own, all: part, mark: { key: own, faults: part.map(faultOf).sort() } })
      }
  }
  const together = new Set(alike.flatMap(({ all }) => all))
  return { alone: placed.filter((one) => !together.has(one)), alike }
}

/** What stands for a line in the mark of a comment on several. */
export function memberOf({ key, faults }: Mark): string {
  return hash([key, ...faults].join(' '))
}

/** Comments are alike where their words are, but for what they quote and the lines that they name. */
function kindOf(file: ReviewedFile, group: Group): string {
  const rules = group.findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ')
  const { whats } = wordsOfGroup(file, group)
  const words = whats.map((what) =>
    withoutCode(what)
      .rest.replace(/\*\*[^*]*\*\*/g, '**')
      .replace(/\d+/g, '0'),
  )
  return `${rules}\n${words.join('\n')}\n${takenOut(file.reading.text, group) ?? ''}`
}

const wordsOfGroup = (file: ReviewedFile, { findings }: Group) => wordsForAll(findings, (offset) => titleAt(file, offset), sceneOf(file))

export type Diff = { readonly hunks: readonly Hunk[] | undefined; readonly ground: Ground; readonly isFree: (line: number) => boolean }

/** The words of one comment for several lines, and the lines that it is on. `isFree` says of a line that nothing else is said there. */
export function alikeBody(
  file: ReviewedFile,
  all: readonly Placed[],
  diff: Diff,
): {
  readonly body: string
  readonly bare: string
  readonly short: string
  readonly line: number
  readonly startLine?: number
  readonly severity: Severity
} {
  const groups = all.map(({ group }) => group)
  const said = saidOf(file, all)
  const severity = groups.toSorted(bySeverity)[0]!.severity
  const whys = [...new Set(groups.flatMap((group) => wordsOfGroup(file, group).whys))].slice(0, mostWhys)
  const range = rangeOf(file, groups, diff)
  const corrections = range ? correctionOf(file.reading, range.group, { isApplicable: true, why: undefined }) : copies(file, groups)
  const bare = [said, ...whys].join('\n\n')
  const body = [said, ...corrections, ...whys].join('\n\n')
  const short = [briefOf(file, all), ...whys].join(' ')
  if (!range) return { body, bare, short, line: all[0]!.line, severity }
  return { body, bare, short, line: range.last, ...(range.first < range.last ? { startLine: range.first } : {}), severity }
}

/** Different reasons for one slip; more of them than this explain nothing more. */
const mostWhys = 3

/** What is wrong, once where all have the same words, else line by line. */
function saidOf(file: ReviewedFile, all: readonly Placed[]): string {
  const words = all.map(({ group }) => wordsOfGroup(file, group).whats.join(' '))
  const where = `This is about ${linesInWords(all.map(({ line }) => line))}.`
  if (new Set(words).size === 1) return `${words[0]} ${where}`
  const lines = all.map(({ line }, index) => `- Line ${line}: ${words[index]}`)
  return [`The same slip is on ${linesInWords(all.map(({ line }) => line))}:`, firstLines(lines, mostListed).join('\n')].join('\n\n')
}

/** What is wrong, in one line, for a place that names the lines itself. */
function briefOf(file: ReviewedFile, all: readonly Placed[]): string {
  const words = all.map(({ group }) => wordsOfGroup(file, group).whats.join(' '))
  if (new Set(words).size === 1) return words[0]!
  const rest = words.length - mostBrief
  return [
    ...words.slice(0, mostBrief).map((said, index) => `Line ${all[index]!.line}: ${said}`),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
  ].join(' ')
}

const mostBrief = 5

/** Lines that a comment lists one by one. */
const mostListed = 30

/** One correction for all lines, where one suggestion can replace them and leaves alone what is between them. */
function rangeOf({ reading }: ReviewedFile, groups: readonly Group[], { hunks, ground, isFree }: Diff) {
  const parts = groups.flatMap((group) =>
    group.lines && group.corrected !== undefined ? [{ ...group.lines, corrected: group.corrected }] : [],
  )
  if (parts.length < groups.length || parts.length === 0 || hunks === undefined) return undefined
  const lines = { start: parts[0]!.start, end: parts.at(-1)!.end }
  if (parts.some(({ start }, index) => index > 0 && start <= parts[index - 1]!.end)) return undefined
  const { first, last } = gitLinesOf(ground, lines.start, lines.end)
  if (last - first >= longestSuggestion || hunkOf(hunks, first, last) === undefined) return undefined
  for (let line = first; line <= last; line++) if (!isFree(line)) return undefined
  const corrected = parts
    .map((part, index) => `${index === 0 ? '' : reading.text.slice(parts[index - 1]!.end, part.start)}${part.corrected}`)
    .join('')
  const group: Group = { ...groups[0]!, findings: groups.flatMap(({ findings }) => findings), corrected, lines }
  return whyNoSuggestion(reading, group, ground) === undefined ? { group, first, last } : undefined
}

/** The corrected lines to look at, where one click cannot apply them all. */
function copies(file: ReviewedFile, groups: readonly Group[]): string[] {
  const click: Click = { isApplicable: false, why: undefined }
  const lines = groups.flatMap((group) =>
    correctionOf(file.reading, group, click).length > 0 && !takenOut(file.reading.text, group) ? [group.corrected!] : [],
  )
  if (lines.length < groups.length) return []
  return ['Corrected lines below.', fence(lines.join('\n'))]
}
