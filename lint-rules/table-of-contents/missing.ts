/** Headings that the contents lack: they get a line in the maintainer's own style. */
import type { Edit, Fix, Problem } from '../../src/finding.ts'
import type { Contents, ContentsLine } from '../../src/list/contents.ts'
import type { Document } from '../../src/list/document.ts'
import { lineAt, lineEndAt } from '../../src/list/markdown/span.ts'
import { isLeftOut, labelsFor, linesByHeading } from '../../src/list/outline/outline.ts'
import { sectionAt } from '../../src/list/section.ts'
import { endOfLines } from './line.ts'

/** A depth is covered where this share of its headings is linked. */
const covered = 0.6
/** Where nearly all headings in the contents have entries, one without any needs no line. */
const mostlyFilled = 0.8

export type Scope = {
  readonly contents: Contents
  readonly linked: ReadonlySet<number>
  /** The headings of lines that get another target. */
  readonly fixed: ReadonlyMap<ContentsLine, number>
  readonly exclude: readonly string[]
  readonly depth: readonly [number, number] | undefined
  /** Headings that had a line before the change. */
  readonly had: ReadonlySet<number>
}

/** Headings that the contents should have: their depth is covered, and their parent's other headings are in it. */
export function* missingLines(list: Document, { contents, linked, fixed, exclude, depth, had }: Scope): Generator<Problem> {
  const own = list.sections[sectionAt(list.sections, contents.start)]
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
  const level = (index: number): number => list.sections[index]!.level
  const filled = withEntries(list)
  const ranks = new Map<number, Tally>()
  const families = new Map<string, Tally>()
  const familyOf = (index: number): string => `${level(index)} ${list.sections[index]!.parent}`
  for (const index of eligible) {
    const one = { all: 1, linked: linked.has(index) ? 1 : 0, filled: linked.has(index) && filled.has(index) ? 1 : 0 }
    ranks.set(level(index), sum(ranks.get(level(index)), one))
    families.set(familyOf(index), sum(families.get(familyOf(index)), one))
  }
  const isParentLinked = linkedParents(list, linked)
  const missing = eligible.filter((index) => {
    if (linked.has(index)) return false
    const peers = ranks.get(level(index))!
    if (!filled.has(index) && peers.filled >= mostlyFilled * peers.linked) return false
    const siblings = families.get(familyOf(index))!
    return depth
      ? level(index) >= depth[0] && level(index) <= depth[1]
      : peers.all > 1 && peers.linked / peers.all >= covered && (siblings.all === 1 ? isParentLinked(index) : siblings.linked > 0)
  })
  const lines = insertions(list, afterFixes(linesByHeading(list, contents), fixed), missing)
  const fixes = together(lines)
  for (const [at, index] of missing.entries())
    yield missingLine(list, index, { isLost: had.has(index), fix: fixes[at], shape: contents.shape })
}

/** The lines by their headings once the targets of some are fixed. */
function afterFixes(lineOf: ReadonlyMap<number, ContentsLine>, fixed: ReadonlyMap<ContentsLine, number>): Map<number, ContentsLine> {
  const lines = new Map([...lineOf].filter(([, line]) => !fixed.has(line)))
  for (const [line, index] of fixed) if (line.item) lines.set(index, line)
  return lines
}

/** How many headings of a kind there are, have a line, and have both a line and entries. */
type Tally = { readonly all: number; readonly linked: number; readonly filled: number }

function sum(known: Tally | undefined, one: Tally): Tally {
  return known ? { all: known.all + one.all, linked: known.linked + one.linked, filled: known.filled + one.filled } : one
}

/** The sections that hold entries, themselves or in sections below them. */
function withEntries(list: Document): Set<number> {
  const found = new Set<number>()
  for (const { section } of list.entries) for (let at = section; at > 0 && !found.has(at); at = list.sections[at]!.parent) found.add(at)
  return found
}

/** So many findings share one edit: without a limit, an edit with all lines of a place would be written as often as there are lines. */
const mostAlike = 100

/** Lines that go to one place go there together, in the order of their headings, so that each finding has the same edit. */
function together(lines: readonly (Edit | undefined)[]): (Fix | undefined)[] {
  const places = Map.groupBy(
    lines.flatMap((line) => line ?? []),
    ({ start }) => start,
  )
  const fixes = new Map([...places].map(([start, own]) => [start, [{ ...own[0]!, text: own.map(({ text }) => text).join('') }]]))
  const asked = new Map<number, number>()
  return lines.map((line) => {
    const count = line ? (asked.get(line.start) ?? 0) + 1 : mostAlike + 1
    if (line) asked.set(line.start, count)
    return line && count <= mostAlike ? fixes.get(line.start) : undefined
  })
}

/** Tells of a heading whether its parent has a line, and a heading of its level elsewhere has one too. */
function linkedParents(list: Document, linked: ReadonlySet<number>): (index: number) => boolean {
  const parents = new Map<number, Set<number>>()
  for (const index of linked) {
    const section = list.sections[index]
    if (section) parents.set(section.level, (parents.get(section.level) ?? new Set()).add(section.parent))
  }
  return (index) => {
    const { parent, level } = list.sections[index]!
    if (parent < 0) return true
    const own = parents.get(level)
    return linked.has(parent) && own !== undefined && own.size > (own.has(parent) ? 1 : 0)
  }
}

function missingLine(
  list: Document,
  index: number,
  { isLost, fix, shape }: { isLost: boolean; fix: Fix | undefined; shape: Contents['shape'] },
): Problem {
  const section = list.sections[index]!
  const line =
    shape === 'html' && /<a\b/i.test(list.text)
      ? `<a href="#${section.anchor}">${section.title}</a>`
      : `[${section.title}](#${section.anchor})`
  return {
    message: `Unexpected heading \`${section.title}\` ${isLost ? 'taken out of' : 'missing from'} the contents, expected a line \`${line}\``,
    at: section.heading,
    form: `missing ${section.anchor}`,
    severity: 'warning',
    ...(fix ? { fix } : {}),
  }
}

/** For each heading a line like its neighbours', after the line of the heading before it. */
function insertions(list: Document, lineOf: ReadonlyMap<number, ContentsLine>, missing: readonly number[]): (Edit | undefined)[] {
  const models = modelsByLevel(list, lineOf)
  const labelOfHeading = labelsFor(list, lineOf)
  const first = firstLine(list, lineOf)
  /** The line of the last heading so far that is at most so deep. */
  const above: (ContentsLine | undefined)[] = []
  let next = 1
  return missing.map((index) => {
    for (; next < index; next++) {
      const line = lineOf.get(next)
      if (line) for (let level = list.sections[next]!.level; level <= deepest + 1; level++) above[level] = line
    }
    const section = list.sections[index]!
    const line = above[section.level + 1]
    const title = labelOfHeading(section).replace(/[[\]]/g, '\\$&')
    const link = (page: string): string => `[${title}](${page}#${section.anchor})`
    if (!line) return first && first.level === section.level && index < first.index ? before(list, first.line, link) : undefined
    const like = models.get(section.level)?.(line.place.start)
    if (!like) return undefined
    const end = endOfLines(list, { start: line.place.start, end: line.place.end })
    const ending = lineEndAt(list.text, list.lines, line.place.start)
    const [lead, tail] = around(list, like, 1)
    return { start: end, end, text: `${ending}${lead}${link(like.page)}${tail}` }
  })
}

/** The first line of the contents, where it is that of the first heading that has one. */
function firstLine(
  list: Document,
  lineOf: ReadonlyMap<number, ContentsLine>,
): { line: ContentsLine; index: number; level: number } | undefined {
  const index = Math.min(...lineOf.keys())
  const line = lineOf.get(index)
  const top = [...lineOf.values()].reduce((least, { place }) => Math.min(least, place.start), Number.POSITIVE_INFINITY)
  return line && line.place.start === top ? { line, index, level: list.sections[index]!.level } : undefined
}

/** A line before another one that it is like. */
function before(list: Document, line: ContentsLine, link: (page: string) => string): Edit {
  const start = list.lines[lineAt(list.lines, line.place.start)]!
  const [lead, tail] = around(list, line, 0)
  return { start, end: start, text: `${lead}${link(line.page)}${tail}${lineEndAt(list.text, list.lines, line.place.start)}` }
}

const deepest = 6

/** For each level the line of its headings that a new one is made like: the last one that is before an offset, else the first. */
function modelsByLevel(list: Document, lineOf: ReadonlyMap<number, ContentsLine>): Map<number, (offset: number) => ContentsLine> {
  const found = new Map<number, ContentsLine[]>()
  for (const [index, section] of list.sections.entries()) {
    const line = lineOf.get(index)
    if (!line) continue
    const own = found.get(section.level)
    if (own) own.push(line)
    else found.set(section.level, [line])
  }
  return new Map([...found].map(([level, lines]) => [level, modelAmong(lines)]))
}

function modelAmong(lines: readonly ContentsLine[]): (offset: number) => ContentsLine {
  // Of each line on, the first place of all that follow: these rise, whatever the order of the lines is.
  const firsts = lines.map(({ place }) => place.start)
  for (let at = firsts.length - 2; at >= 0; at--) firsts[at] = Math.min(firsts[at]!, firsts[at + 1]!)
  return (offset) => (firsts[0]! <= offset ? lines[lineAt(firsts, offset)]! : lines[0]!)
}

/** What a new line has before and after its link: indentation and bullet as in `like`, a number that counts on by `step`, and marks around the link. */
function around({ text, lines }: Document, { item, link, place }: ContentsLine, step: 0 | 1): [string, string] {
  const start = lines[lineAt(lines, place.start)]!
  const content = item!.leaves[0]!.start
  const bullet = text.slice(start, content).replace(/\d+/, (number) => String(Number(number) + step))
  const marks = text.slice(content, link.start)
  return /^(?:\*+|_+)$/.test(marks) && text.startsWith(marks, link.end) ? [bullet + marks, marks] : [bullet, '']
}
