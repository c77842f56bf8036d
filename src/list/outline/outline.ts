/** Contents regenerated from the headings: in the style of those that are there, or, where there are none, in that of the list. */
import type { Contents, ContentsLine } from '../contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../document.ts'
import { labelOf } from '../entry.ts'
import { prevailing } from '../format/norm.ts'
import type { Item } from '../markdown/blocks.ts'
import { lineAt, lineEndAt } from '../markdown/span.ts'
import type { Section } from '../section.ts'

/** `exclude`: headings that stay out, letter case aside; `depth`: the first and last level that belong in; learned where absent. */
export type OutlineOptions = { readonly exclude?: readonly string[]; readonly depth?: readonly [number, number] | undefined }

/** Headings that lists leave out of their contents on purpose. */
const furniture =
  /^(?:(?:table of )?contents?|toc|index|licen[cs]e|contribut\w*|contributing guide\w*|footnotes?|acknowledge?ments?|star history|citation|sponsors?|目录)$/i

/** Whether a heading never belongs in the contents: because of what it is, or as configured. */
export function isLeftOut({ title }: Section, exclude: readonly string[]): boolean {
  return furniture.test(title.replace(/^[^\p{L}\p{N}]+/u, '')) || exclude.some((name) => name.toLowerCase() === title.toLowerCase())
}

/** How lists shorten a heading for its line: not at all, without what is before its letters, without a word and a colon in front. */
const shortenings: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => title.replace(/^[^\p{L}\p{N}]+/u, ''),
  (title) => title.replace(/^[^:]{1,20}: /, ''),
]

/** Labels headings, each shortened as most of the lines of its level are that could be. */
export function labelsFor(list: Document, lineOf: ReadonlyMap<number, ContentsLine>): (section: Section) => string {
  const pairs = [...lineOf].map(([index, { link }]) => ({
    level: list.sections[index]!.level,
    title: list.sections[index]!.title,
    label: labelOf(list.text, link),
  }))
  const isMost = (own: readonly { title: string; label: string }[], shorten: (title: string) => string): boolean => {
    const telling = own.filter((pair) => shorten(pair.title) !== pair.title)
    return telling.length >= 3 && telling.filter((pair) => shorten(pair.title) === pair.label).length >= 0.8 * telling.length
  }
  const habits = new Map(
    [...Map.groupBy(pairs, ({ level }) => level)].map(([level, own]) => [level, shortenings.findLast((one) => isMost(own, one))]),
  )
  return ({ title, level }) => (habits.get(level) ?? shortenings[0]!)(title)
}

/** The lines of the contents by the index of their section; none where the contents are a table or HTML. */
export function linesByHeading(list: Document, contents: Contents): ReadonlyMap<number, ContentsLine> {
  const lines = new Map<number, ContentsLine>()
  if (contents.shape !== 'list') return lines
  for (const line of contents.lines) {
    const section = line.item && sectionOf(list, resolveAnchor(list, line.hash) ?? '')
    if (section !== undefined) lines.set(section, line)
  }
  return lines
}

type Style = { readonly bullet: string; readonly ordered: boolean; readonly unit: string; readonly base: string }

/** The text with its largest contents regenerated; the same text where there are none, or where they are a table or HTML. */
export function rewriteContents(list: Document, { exclude = [], depth }: OutlineOptions = {}): string {
  const contents = list.contents.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  if (contents?.shape !== 'list') return list.text
  const lineOf = linesByHeading(list, contents)
  const [from, to] = depth ?? levelsOf(list, lineOf)
  const own = list.sections.findIndex((section) => section.start <= contents.start && contents.start < section.end)
  const chosen = list.sections.flatMap((section, index) =>
    lineOf.has(index) || (index !== own && section.heading.start > contents.end && isIn(section, [from, to], exclude)) ? [index] : [],
  )
  const style = styleOf(list, contents)
  const start = list.lines[lineAt(list.lines, contents.start)]!
  const end = start + list.text.slice(start, contents.end).trimEnd().length
  return list.text.slice(0, start) + write(list, chosen, { style, lineOf }) + list.text.slice(end)
}

/** The text with contents of its sections before the first one; the same text where it has contents, or fewer than three sections. */
export function addContents(list: Document, { exclude = [], depth }: OutlineOptions = {}): string {
  const filled = new Set<number>()
  for (const { section } of list.entries) for (let at = section; at > 0 && !filled.has(at); at = list.sections[at]!.parent) filled.add(at)
  const levels = [...filled].map((index) => list.sections[index]!.level).filter((level) => level > 1)
  const first = Math.min(...levels)
  const range = depth ?? ([first, first + 1] as const)
  const chosen = [...filled].sort((a, b) => a - b).filter((index) => isIn(list.sections[index]!, range, exclude))
  if (list.contents.length > 0 || chosen.length < 3) return list.text
  const bullet = list.entries.find(({ container }) => container === 'list')?.marker
  const marker = bullet && /^[-*+]$/.test(list.text.slice(bullet.start, bullet.end)) ? list.text.slice(bullet.start, bullet.end) : '-'
  const style: Style = { bullet: `${marker} `, ordered: false, unit: '  ', base: '' }
  const eol = endingOf(list)
  const at = list.sections[chosen[0]!]!.heading.start
  const heading = `${'#'.repeat(list.sections[chosen[0]!]!.level)} Contents`
  return `${list.text.slice(0, at)}${heading}${eol}${eol}${write(list, chosen, { style, lineOf: new Map() })}${eol}${eol}${list.text.slice(at)}`
}

function isIn(section: Section, [from, to]: readonly [number, number], exclude: readonly string[]): boolean {
  return section.level >= from && section.level <= to && section.title !== '' && section.anchor !== '' && !isLeftOut(section, exclude)
}

/** The levels whose headings are mostly in the contents. */
function levelsOf(list: Document, lineOf: ReadonlyMap<number, ContentsLine>): [number, number] {
  const covered = [1, 2, 3, 4, 5, 6].filter((level) => {
    const all = [...list.sections.keys()].filter((index) => list.sections[index]!.level === level && !isLeftOut(list.sections[index]!, []))
    return all.length > 0 && all.filter((index) => lineOf.has(index)).length >= 0.6 * all.length
  })
  return [covered[0] ?? 2, covered.at(-1) ?? 2]
}

function leadOf({ text, lines }: Document, item: Item): string {
  return text.slice(lines[lineAt(lines, item.marker.start)]!, item.marker.start)
}

function styleOf(list: Document, { lines }: Contents): Style {
  const items = lines.flatMap(({ item, depth }) => (item ? [{ item, depth }] : []))
  const first = items[0]!.item
  const base = leadOf(list, first)
  const leads = items.filter(({ depth }) => depth === items[0]!.depth + 1).map(({ item }) => leadOf(list, item))
  const lead = prevailing(leads, { least: 1, share: 0 })?.form
  const bullet = list.text.slice(first.marker.start, first.leaves[0]?.start ?? first.marker.end)
  return { bullet, ordered: first.ordered, base, unit: lead?.startsWith(base) && lead !== base ? lead.slice(base.length) : '  ' }
}

function endingOf({ text, lines, contents }: Document): string {
  return lineEndAt(text, lines, contents[0]?.start ?? 0)
}

/** One line a section: what its line said where it has one, else its label; as deep as most lines of its level are, else as its headings are nested. */
function write(
  list: Document,
  chosen: readonly number[],
  { style, lineOf }: { style: Style; lineOf: ReadonlyMap<number, ContentsLine> },
): string {
  const depths = new Map<number, number>()
  const usual = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      prevailing(
        [...lineOf].flatMap(([index, { depth }]) => (list.sections[index]!.level === level ? [depth] : [])),
        { least: 1, share: 0 },
      )?.form,
  )
  const counts: number[] = []
  const inside = new Set(chosen)
  const labelOfHeading = labelsFor(list, lineOf)
  const lines = chosen.map((index) => {
    const section = list.sections[index]!
    let above = section.parent
    while (above > 0 && !inside.has(above)) above = list.sections[above]!.parent
    const depth = usual[section.level - 1] ?? (above > 0 ? depths.get(above)! + 1 : 0)
    depths.set(index, depth)
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    const bullet = style.ordered ? style.bullet.replace(/\d+/, String(counts[depth])) : style.bullet
    return style.base + style.unit.repeat(depth) + bullet + wordsOf(list, section, lineOf.get(index), labelOfHeading)
  })
  return lines.join(endingOf(list))
}

type LabelOf = (section: Section) => string

function wordsOf(list: Document, section: Section, line: ContentsLine | undefined, labelOfHeading: LabelOf): string {
  if (line?.item) return list.text.slice(line.item.leaves[0]!.start, line.item.ownEnd).trimEnd()
  return `[${labelOfHeading(section).replace(/[[\]]/g, '\\$&')}](#${section.anchor})`
}
