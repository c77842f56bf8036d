// Changes that maintainers make to whole lists, rebuilt from real ones, which bring nothing new: sections sorted, moved, renamed and
// split off, lists re-indented and translated. Nobody needs a comment on them. Pure.
import { type Document, parseList } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { titleKey } from '../../src/list/works/duplicates.ts'

export type Texts = Readonly<Record<string, string>>
export type Moved = { readonly name: string; readonly before: Texts; readonly after: Texts }

const path = 'README.md'

/** All such changes that a list allows. */
export function movesOf(list: string, text: string): Moved[] {
  const document = parseList(text, path)
  const makers: Readonly<Record<string, (document: Document) => Texts | undefined>> = {
    'a section is sorted': sorted,
    'a section moves to the end': sectionMoved,
    'a section is renamed': renamed,
    'sections go to a file of their own': split,
    'entries move to another section': entriesMoved,
    'descriptions are translated': translated,
    'nested entries are indented otherwise': reindented,
  }
  return Object.entries(makers).flatMap(([name, make]) => {
    const after = make(document)
    const isSame = after === undefined || (Object.keys(after).length === 1 && after[path] === text)
    return isSame ? [] : [{ name: `${list}: ${name}`, before: { [path]: text }, after }]
  })
}

const linesOf = ({ text }: Document): string[] => text.split('\n')
const rowOf = ({ lines }: Document, offset: number): number => lineAt(lines, offset)

/** The sections that have a line of their own in the contents, hold entries and nothing nested, by their size. */
function plainSections(list: Document): { index: number; entries: readonly Entry[] }[] {
  return list.sections
    .map((_section, index) => ({ index, entries: list.entries.filter((entry) => entry.section === index && entry.depth === 0) }))
    .filter(({ index, entries }) => entries.length >= 4 && list.sections[index + 1] !== undefined && lineFor(list, index) !== undefined)
    .sort((a, b) => b.entries.length - a.entries.length)
}

/** The row of the contents that leads to a section, where that is all that the row does. */
function lineFor(list: Document, index: number): number | undefined {
  const { anchor } = list.sections[index]!
  const lines = list.contents.flatMap((contents) => contents.lines)
  const own = lines.filter(({ link }) => link.url === `#${anchor}`)
  return own.length === 1 && own[0]!.item && !own[0]!.item.leaves[1] ? rowOf(list, own[0]!.link.start) : undefined
}

/** The rows from a heading up to the next one, whatever its level. */
function rowsOf(list: Document, index: number): [start: number, end: number] {
  const next = list.sections[index + 1]
  return [rowOf(list, list.sections[index]!.heading.start), next ? rowOf(list, next.heading.start) : linesOf(list).length]
}

/** The rows of entries that are on one row each, one below the other. */
function blockOf(list: Document, entries: readonly Entry[]): number[] | undefined {
  const rows = entries.map(({ place }) => rowOf(list, place.start))
  const isBlock = rows.every((row, index) => index === 0 || row === rows[index - 1]! + 1)
  const isSingle = entries.every(({ place }) => rowOf(list, place.start) === rowOf(list, Math.max(place.start, place.end - 1)))
  return isBlock && isSingle ? rows : undefined
}

function sorted(list: Document): Texts | undefined {
  for (const { entries } of plainSections(list)) {
    const rows = blockOf(list, entries)
    if (!rows) continue
    const lines = linesOf(list)
    const order = entries.toSorted((a, b) => titleKey(a.title).localeCompare(titleKey(b.title)))
    const written = order.map(({ place }) => lines[rowOf(list, place.start)]!)
    if (written.every((line, index) => line === lines[rows[0]! + index])) continue
    lines.splice(rows[0]!, rows.length, ...written)
    return { [path]: lines.join('\n') }
  }
  return undefined
}

/** A section that is followed by one of its level goes after the last such one, its line of the contents as well. */
function sectionMoved(list: Document): Texts | undefined {
  for (const { index } of plainSections(list)) {
    const { level, parent } = list.sections[index]!
    const after = list.sections.findIndex((section, at) => at > index && (section.level <= level || section.parent !== parent))
    const last = list.sections.findLastIndex((section, at) => at > index && section.level === level && section.parent === parent)
    const [from, to] = [lineFor(list, index), last < 0 ? undefined : lineFor(list, last)]
    if (after !== index + 1 || from === undefined || to === undefined || rowsOf(list, last)[1] < rowsOf(list, index)[1]) continue
    if (list.sections[last + 1] && list.sections[last + 1]!.level > level) continue
    const lines = linesOf(list)
    const [start, end] = rowsOf(list, index)
    const own = lines.slice(start, end)
    lines.splice(rowsOf(list, last)[1], 0, ...own)
    lines.splice(start, end - start)
    const [line] = lines.splice(from, 1)
    lines.splice(to, 0, line!)
    return { [path]: lines.join('\n') }
  }
  return undefined
}

function renamed(list: Document): Texts | undefined {
  for (const { index } of plainSections(list)) {
    const { title, anchor, heading } = list.sections[index]!
    const row = rowOf(list, heading.start)
    const lines = linesOf(list)
    if (!/^#+ [A-Z][A-Za-z ]+$/.test(lines[row]!)) continue
    lines[row] = `${lines[row]} and Friends`
    const line = lineFor(list, index)!
    lines[line] = lines[line]!.replace(title, `${title} and Friends`).replace(`(#${anchor})`, `(#${anchor}-and-friends)`)
    return { [path]: lines.map((other) => other.replaceAll(`](#${anchor})`, `](#${anchor}-and-friends)`)).join('\n') }
  }
  return undefined
}

/** The last sections go to another file, and what leads to them follows. */
function split(list: Document): Texts | undefined {
  const plain = plainSections(list).map(({ index }) => index)
  const level = Math.min(...plain.map((index) => list.sections[index]!.level))
  const chosen = plain.filter((index) => list.sections[index]!.level === level && list.sections[index + 1]!.level <= level).slice(0, 3)
  if (chosen.length < 2 || plain.length < 6) return undefined
  let lines = linesOf(list)
  const more = ['# More', '']
  for (const index of chosen.toSorted((a, b) => a - b)) more.push(...lines.slice(...rowsOf(list, index)))
  for (const index of chosen.toSorted((a, b) => b - a)) {
    const [start, end] = rowsOf(list, index)
    lines.splice(start, end - start)
  }
  for (const index of chosen) {
    const { anchor } = list.sections[index]!
    lines = lines.map((line) => line.replaceAll(`](#${anchor})`, `](more.md#${anchor})`))
  }
  return { [path]: lines.join('\n'), 'more.md': `${more.join('\n').replaceAll('](#', '](README.md#').trimEnd()}\n` }
}

/** Two entries of the largest section go to the end of another one that is written alike. */
function entriesMoved(list: Document): Texts | undefined {
  const blocks = plainSections(list).flatMap(({ entries }) => blockOf(list, entries) ?? [])
  const [first, second] = plainSections(list).flatMap(({ entries }) => {
    const rows = blockOf(list, entries)
    return rows ? [rows] : []
  })
  if (blocks.length === 0 || !first || !second) return undefined
  const lines = linesOf(list)
  const own = lines.slice(first[0], first[0]! + 2)
  const at = second.at(-1)! + 1
  if (at > first[0]!) {
    lines.splice(at, 0, ...own)
    lines.splice(first[0]!, 2)
  } else {
    lines.splice(first[0]!, 2)
    lines.splice(at, 0, ...own)
  }
  return { [path]: lines.join('\n') }
}

const turned = (word: string): string => word.replace(/./g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))

/** The words between the link and the end of each entry in another language, whose letters are another alphabet. */
function translated(list: Document): Texts {
  let text = list.text
  for (const { content, links } of list.entries.toReversed()) {
    const from = links[0] ? links[0].end : content.start
    const end = content.end
    const words = text.slice(from, end)
    if (from >= end || /[[\]<>`|()]|https?:/.test(words)) continue
    text = text.slice(0, from) + words.replace(/\b(?!(?:et|al|etc)\b)[a-z]+/g, turned) + text.slice(end)
  }
  return { [path]: text }
}

/** Nested items, all indented by two spaces or all by four, are indented by as many as the others would take. */
function reindented(list: Document): Texts | undefined {
  const leads = new Set(Array.from(list.text.matchAll(/^([ \t]+)(?:[-*+]|\d+[.)]) /gm), ([, lead]) => lead!))
  const [lead] = leads
  if (leads.size !== 1 || (lead !== '  ' && lead !== '    ') || /^```/m.test(list.text)) return undefined
  const other = lead === '  ' ? '    ' : '  '
  return { [path]: list.text.replaceAll(new RegExp(`^${lead}(?=[-*+] )`, 'gm'), other) }
}
