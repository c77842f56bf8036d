/** Headings that the contents should have: they get a line in the maintainer's own style. */
import type { Edit, Fix, Problem } from '../../src/finding.ts'
import type { Contents, ContentsLine } from '../../src/list/contents.ts'
import type { Document } from '../../src/list/document.ts'
import { isLeftOut, labelFor, linesByHeading } from '../../src/list/outline.ts'
import { lineEndAt } from '../../src/list/span.ts'
import { endOfLines } from './line.ts'

/** A depth is covered where this share of its headings is linked. */
const covered = 0.6
/** Where nearly all headings in the contents have entries, one without any needs no line. */
const mostlyFilled = 0.8

export type Scope = {
  readonly contents: Contents
  readonly linked: ReadonlySet<number>
  readonly exclude: readonly string[]
  readonly depth: readonly [number, number] | undefined
  /** Headings that had a line before the change. */
  readonly had: ReadonlySet<number>
}

/** Headings that the contents should have: their depth is covered, and their parent's other headings are in it. */
export function* missingLines(list: Document, { contents, linked, exclude, depth, had }: Scope): Generator<Problem> {
  const own = list.sections.find((section) => section.start <= contents.start && contents.start < section.end)
  const eligible = list.sections.flatMap((section, index) =>
    section.level > 0 &&
    section.anchor !== '' &&
    section !== own &&
    section.title !== '' &&
    (section.heading.start > contents.end || linked.has(index)) &&
    !isLeftOut(section, exclude)
      ? [index]
      : [],
  )
  const isLinked = (index: number): boolean => linked.has(index)
  const share = (indexes: readonly number[]): number => (indexes.length === 0 ? 0 : indexes.filter(isLinked).length / indexes.length)
  const level = (index: number): number => list.sections[index]!.level
  const filled = withEntries(list)
  const missing = eligible.filter((index) => {
    if (isLinked(index)) return false
    const peers = eligible.filter((other) => level(other) === level(index))
    const listed = peers.filter(isLinked)
    if (!filled.has(index) && listed.filter((other) => filled.has(other)).length >= mostlyFilled * listed.length) return false
    const siblings = peers.filter((other) => list.sections[other]!.parent === list.sections[index]!.parent)
    return depth
      ? level(index) >= depth[0] && level(index) <= depth[1]
      : peers.length > 1 && share(peers) >= covered && (siblings.length === 1 ? isParentLinked(list, index, linked) : share(siblings) > 0)
  })
  const lineOf = linesByHeading(list, contents)
  const lines = missing.map((index) => insertion(list, lineOf, index))
  for (const [at, index] of missing.entries()) yield missingLine(list, index, { isLost: had.has(index), fix: together(lines, lines[at]) })
}

/** The sections that hold entries, themselves or in sections below them. */
function withEntries(list: Document): Set<number> {
  const found = new Set<number>()
  for (const { section } of list.entries) for (let at = section; at > 0 && !found.has(at); at = list.sections[at]!.parent) found.add(at)
  return found
}

/** Lines that go to one place go there together, in the order of their headings, so that each finding asks for the same edit. */
function together(lines: readonly (Edit | undefined)[], own: Edit | undefined): Fix | undefined {
  return own && [{ ...own, text: lines.flatMap((line) => (line?.start === own.start ? [line.text] : [])).join('') }]
}

function isParentLinked(list: Document, index: number, linked: ReadonlySet<number>): boolean {
  const { parent } = list.sections[index]!
  if (parent < 0) return true
  const { level } = list.sections[index]!
  return linked.has(parent) && list.sections.some((section, at) => section.level === level && section.parent !== parent && linked.has(at))
}

function missingLine(list: Document, index: number, { isLost, fix }: { isLost: boolean; fix: Fix | undefined }): Problem {
  const section = list.sections[index]!
  return {
    message: `Unexpected heading \`${section.title}\` ${isLost ? 'taken out of' : 'missing from'} the contents, expected a line \`[${section.title}](#${section.anchor})\``,
    at: section.heading,
    form: `missing ${section.anchor}`,
    severity: 'warning',
    ...(fix ? { fix } : {}),
  }
}

/** A line like its neighbours', behind the line of the heading before it. */
function insertion(list: Document, lineOf: ReadonlyMap<number, ContentsLine>, index: number): Edit | undefined {
  const section = list.sections[index]!
  for (let before = index - 1; before > 0; before--) {
    const line = lineOf.get(before)
    if (!line) continue
    const model = list.sections.flatMap((other, at) => (other.level === section.level ? (lineOf.get(at) ?? []) : []))
    const like = model.findLast((other) => other.place.start <= line.place.start) ?? model[0]
    if (!like || list.sections[before]!.level > section.level + 1) continue
    const end = endOfLines(list, { start: line.place.start, end: line.place.end })
    const [lead, tail] = around(list, like)
    const title = labelFor(list, section, lineOf).replace(/[[\]]/g, '\\$&')
    const ending = lineEndAt(list.text, list.lines, line.place.start)
    return { start: end, end, text: `${ending}${lead}[${title}](#${section.anchor})${tail}` }
  }
  return undefined
}

/** What a new line has before and behind its link: indentation and bullet as in `like`, a number that counts on, and marks around the link. */
function around({ text, lines }: Document, { item, link, place }: ContentsLine): [string, string] {
  const start = lines.findLast((offset) => offset <= place.start)!
  const content = item!.leaves[0]!.start
  const bullet = text.slice(start, content).replace(/\d+/, (number) => String(Number(number) + 1))
  const marks = text.slice(content, link.start)
  return /^(?:\*+|_+)$/.test(marks) && text.startsWith(marks, link.end) ? [bullet + marks, marks] : [bullet, '']
}
