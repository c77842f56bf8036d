/** Keeps the tables of contents true: lines that lead nowhere and headings that are missing, mended in the maintainer's own style. */
import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Edit, Fix, Problem } from '../../src/finding.ts'
import { decodeAnchor } from '../../src/list/anchors.ts'
import { type Contents, type ContentsLine, linksIn } from '../../src/list/contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import type { Section } from '../../src/list/section.ts'
import { listRule } from '../list-rule.ts'

export type Options = { readonly exclude: readonly string[]; readonly depth?: readonly [number, number] | undefined }
/** `exclude`: headings that never belong in the contents; `depth`: the first and last level that do, learned where absent. */
export const options: z.ZodType<Options> = z.strictObject({
  exclude: z.array(z.string()).default([]),
  depth: z.tuple([z.int().min(1).max(6), z.int().min(1).max(6)]).optional(),
})

/** Warn where the contents and the headings differ. */
const tableOfContents: Plugin<[unknown?], Root> = listRule('table-of-contents', options, check)
export default tableOfContents

/** A depth is covered where this share of its headings is linked. */
const covered = 0.6

function* check(list: Document, { exclude, depth }: Options): Generator<Problem> {
  const linked = new Set<number>()
  const lines = list.contents.flatMap((contents) => contents.lines)
  for (const line of lines) linked.add(sectionOf(list, resolveAnchor(list, line.link.url) ?? '') ?? 0)
  const names = list.sections.map(({ title }) => bare(title))
  for (const line of lines) {
    for (const problem of deadLine(list, line, { linked, names })) {
      yield problem
      const mended = problem.fix && sectionOf(list, decodeAnchor(problem.fix[0]!.text))
      if (mended) linked.add(mended)
    }
  }
  for (const contents of list.contents) linkedByName(list, contents, linked)
  const main = list.contents.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  if (main) yield* missingLines(list, { contents: main, linked, exclude, depth })
}

/** Sections that moved to a file of their own keep their line: it has the heading's words and leads elsewhere. */
function linkedByName(list: Document, contents: Contents, linked: Set<number>): void {
  const elsewhere = linksIn(list.links, contents).filter((link) => !link.image && !link.url.startsWith('#'))
  const names = new Set(elsewhere.map((link) => bare(labelOf(list.text, link))))
  if (names.size === 0) return
  for (const [index, section] of list.sections.entries()) if (names.has(bare(section.title))) linked.add(index)
}

type Known = { readonly linked: ReadonlySet<number>; readonly names: readonly string[] }

function* deadLine(list: Document, line: ContentsLine, known: Known): Generator<Problem> {
  const { link } = line
  const anchor = resolveAnchor(list, link.url)
  const written = decodeAnchor(link.url).replace(/^user-content-/, '')
  const at = { start: link.start, end: link.end }
  const label = labelOf(list.text, link)
  if (anchor === undefined) {
    const meant = nearest(list, { label, written, ...known })
    yield {
      message: meant
        ? `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected \`#${meant.anchor}\``
        : `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected a heading \`${label}\` or no such line`,
      at,
      form: `dead ${written}`,
      severity: 'error',
      ...(meant ? { fix: [{ start: link.target.start, end: link.target.end, text: `#${meant.anchor}` }] } : {}),
    }
  } else if (anchor !== written && anchor !== '' && list.anchors.includes(anchor)) {
    yield {
      message: `Unexpected letter case in \`${link.url}\`, expected \`#${anchor}\``,
      at,
      form: `case ${written}`,
      severity: 'warning',
      fix: [{ start: link.target.start, end: link.target.end, text: `#${anchor}` }],
    }
  }
}

/** The heading that a dead line means: the one with its words, else the only one whose anchor is almost the same. */
function nearest(list: Document, { label, written, linked, names }: Known & { label: string; written: string }): Section | undefined {
  const name = bare(label)
  const indexes = [...list.sections.keys()].filter((index) => list.sections[index]!.level > 0)
  const same = name === '' ? [] : indexes.filter((index) => names[index] === name)
  if (same.length > 0) return list.sections[same.find((index) => !linked.has(index)) ?? same[0]!]
  const near = indexes.filter((index) => {
    const { anchor } = list.sections[index]!
    return !linked.has(index) && anchor !== '' && (isNear(anchor, written) || isNear(names[index]!, name))
  })
  return near.length === 1 ? list.sections[near[0]!] : undefined
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&amp;|&|\band\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const most = Math.max(1, Math.floor(longest / 6))
  return longest >= 4 && Math.abs(a.length - b.length) <= most && distance(a.toLowerCase(), b.toLowerCase()) <= most
}

type Scope = {
  readonly contents: Contents
  readonly linked: ReadonlySet<number>
  readonly exclude: readonly string[]
  readonly depth: Options['depth']
}

/** Headings that the contents should have: their depth is covered, and their parent's other headings are in it. */
function* missingLines(list: Document, { contents, linked, exclude, depth }: Scope): Generator<Problem> {
  const own = list.sections.find((section) => section.start <= contents.start && contents.start < section.end)
  const eligible = list.sections.flatMap((section, index) =>
    section.level > 0 &&
    section.anchor !== '' &&
    section !== own &&
    section.title !== '' &&
    (section.heading.start > contents.end || linked.has(index)) &&
    !isExcluded(section, exclude)
      ? [index]
      : [],
  )
  const isLinked = (index: number): boolean => linked.has(index)
  const share = (indexes: readonly number[]): number => (indexes.length === 0 ? 0 : indexes.filter(isLinked).length / indexes.length)
  const level = (index: number): number => list.sections[index]!.level
  const missing = eligible.filter((index) => {
    if (isLinked(index)) return false
    const peers = eligible.filter((other) => level(other) === level(index))
    const siblings = peers.filter((other) => list.sections[other]!.parent === list.sections[index]!.parent)
    return depth
      ? level(index) >= depth[0] && level(index) <= depth[1]
      : peers.length > 1 && share(peers) >= covered && (siblings.length === 1 ? isParentLinked(list, index, linked) : share(siblings) > 0)
  })
  const lineOf = linesByHeading(list, contents)
  const lines = missing.map((index) => insertion(list, lineOf, index))
  for (const [at, index] of missing.entries()) yield missingLine(list, index, together(lines, lines[at]))
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

/** Headings that lists leave out of their contents on purpose. */
const furniture =
  /^(?:(?:table of )?contents?|toc|index|licen[cs]e|contribut\w*|contributing guide\w*|footnotes?|acknowledge?ments?|star history|citation|sponsors?|目录)$/i

function isExcluded(section: Section, exclude: readonly string[]): boolean {
  const title = section.title.replace(/^[^\p{L}\p{N}]+/u, '')
  return furniture.test(title) || exclude.some((name) => name.toLowerCase() === section.title.toLowerCase())
}

function missingLine(list: Document, index: number, fix: Fix | undefined): Problem {
  const section = list.sections[index]!
  return {
    message: `Unexpected heading \`${section.title}\` missing from the contents, expected a line \`[${section.title}](#${section.anchor})\``,
    at: section.heading,
    form: `missing ${section.anchor}`,
    severity: 'warning',
    ...(fix ? { fix } : {}),
  }
}

/** The lines of the contents by the index of their section; none where the contents are a table or HTML. */
function linesByHeading(list: Document, contents: Contents): ReadonlyMap<number, ContentsLine> {
  const lines = new Map<number, ContentsLine>()
  if (contents.shape !== 'list') return lines
  for (const line of contents.lines) {
    const section = line.item && sectionOf(list, resolveAnchor(list, line.link.url) ?? '')
    if (section !== undefined) lines.set(section, line)
  }
  return lines
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
    const end = endOfLine(list.text, line.place.end)
    const [lead, tail] = around(list, like)
    const title = section.title.replace(/[[\]]/g, '\\$&')
    const ending = list.text.includes('\r\n') ? '\r\n' : '\n'
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

function endOfLine(text: string, offset: number): number {
  const end = /\r?\n|$/g
  end.lastIndex = offset
  return end.exec(text)!.index
}
