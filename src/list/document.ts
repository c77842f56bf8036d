/** The curated list as data: one reading of one text, that every rule and report shares. */

import { type Contents, findContents } from './contents.ts'
import { type Entry, findEntries } from './entry.ts'
import { decodeAnchor, slugHeadings, visibleText } from './markdown/anchors.ts'
import type { Block, Hole, Item, Leaf } from './markdown/blocks.ts'
import { readTags, type Tag } from './markdown/html.ts'
import { type Definitions, decodeUrl, type Link, leafTags, normalizeLabel, readHtmlLinks, readLinks } from './markdown/link.ts'
import type { Repair } from './markdown/mojibake.ts'
import { parseBlocks } from './markdown/parse.ts'
import { firstAt, lineAt, readLines, type Span } from './markdown/span.ts'
import { makeSections, type RawHeading, type Section } from './section.ts'

export type Document = {
  readonly path: string
  /** The text without its byte-order mark; all offsets count in it. */
  readonly text: string
  readonly bom: boolean
  /** Where each line starts. */
  readonly lines: readonly number[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly contents: readonly Contents[]
  /** Tables of contributors that a bot keeps; nothing in them is judged. */
  readonly people: readonly Span[]
  readonly entries: readonly Entry[]
  /** Every link and image, in order. */
  readonly links: readonly Link[]
  /** Every anchor of the page: of headings, and of `id` and `name` attributes. */
  readonly anchors: readonly string[]
  /** The anchors that its author made, in order. */
  readonly madeAnchors: readonly MadeAnchor[]
  /** What was repaired before reading, where the given text was garbled. */
  readonly repair?: Repair
}

/** The tag that makes an anchor; the name is empty where nothing can lead to it. */
export type MadeAnchor = Span & { readonly name: string }

/** Reads a text as a curated list. Every text can be read; what is no list has no entries. */
export function parseList(source: string, path = 'README.md'): Document {
  const bom = source.startsWith('\ufeff')
  const text = bom ? source.slice(1) : source
  const blocks = parseBlocks(text)
  const definitions = readDefinitions(text, blocks)
  const links: Link[] = []
  const tags: Tag[] = []
  for (const block of blocks) {
    if (block.kind === 'html') {
      const own = readTags(text, block)
      for (const tag of own) tags.push(tag)
      if (own.some((tag) => tag.name === 'a' || tag.name === 'img')) for (const link of readHtmlLinks(own)) links.push(link)
    }
    for (const leaf of leavesOf(block)) {
      if (leaf.holes.length > 0) for (const tag of leafTags(text, leaf)) tags.push(tag)
      for (const link of readLinks(text, leaf, definitions)) links.push(link)
    }
  }
  links.sort((a, b) => a.start - b.start || b.end - a.end)
  const headings = readHeadings(text, { blocks, links, tags })
  const sections = makeSections(headings, text.length)
  const madeAnchors = readMadeAnchors(tags)
  const anchors = [
    ...new Set([...headings.map((heading) => heading.anchor), ...madeAnchors.flatMap(({ name }) => (name === '' ? [] : [name]))]),
  ]
  const contents = findContents(blocks, links, { path, sections, anchors })
  const people = findPeople(text)
  const entries = findEntries(blocks, { text, links, sections, ignored: [...contents, ...people] })
  return { path, text, bom, lines: readLines(text), blocks, sections, contents, people, entries, links, anchors, madeAnchors }
}

/** The anchors that tags make; a tag with an `id` and a `name` that are one makes one. */
function readMadeAnchors(tags: readonly Tag[]): MadeAnchor[] {
  return tags.flatMap(({ start, end, kind, name: tag, attributes: { id, name } }) => {
    if (kind !== 'open' || (!id && !name)) return []
    const own = [...new Set([id, name].flatMap((anchor) => (anchor?.value ? [anchor.value] : [])))]
    // An empty attribute makes an anchor only of what is nothing else.
    const isEmpty = own.length === 0 && tag === 'a' && (id ?? name)?.value === ''
    return (isEmpty ? [''] : own).map((value) => ({ start, end, name: value }))
  })
}

/** What is between the marks of the all-contributors bot (allcontributors.org, "Specification"): it is rewritten by the bot alone. */
function findPeople(text: string): Span[] {
  const found: Span[] = []
  for (
    let start = text.indexOf(peopleStart), end = -1;
    start >= 0 && found.length < mostPeople;
    start = text.indexOf(peopleStart, start + 1)
  ) {
    if (end < start) end = text.indexOf(peopleEnd, start)
    if (end < 0) break
    found.push({ start, end: end + peopleEnd.length })
  }
  return found
}

/** So many such tables are looked at; lists have one. */
const mostPeople = 20

const peopleStart = '<!-- ALL-CONTRIBUTORS-LIST:START'
const peopleEnd = '<!-- ALL-CONTRIBUTORS-LIST:END'

/** The inline stretches of a block. */
export function leavesOf(block: Block): readonly Leaf[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.leaf]
    case 'item':
      return block.leaves
    case 'row':
      return block.cells
    default:
      return []
  }
}

const indexes = new WeakMap<
  Document,
  { exact: ReadonlySet<string>; folded: ReadonlyMap<string, string>; sections: ReadonlyMap<string, number> }
>()

function indexOf(document: Document): NonNullable<ReturnType<typeof indexes.get>> {
  let index = indexes.get(document)
  if (!index) {
    const sections = new Map<string, number>()
    document.sections.forEach((section, at) => {
      for (const anchor of [section.anchor, ...section.aliases]) if (section.level > 0 && !sections.has(anchor)) sections.set(anchor, at)
    })
    index = {
      exact: new Set(document.anchors),
      folded: new Map(document.anchors.toReversed().map((anchor) => [anchor.toLowerCase(), anchor])),
      sections,
    }
    indexes.set(document, index)
  }
  return index
}

/** The document's anchor that a link like `#Some%20Anchor` leads to, letter case aside; undefined where there is none. */
export function resolveAnchor(document: Document, hash: string): string | undefined {
  const wanted = decodeAnchor(hash).replace(/^user-content-/, '')
  const { exact, folded } = indexOf(document)
  if (exact.has(wanted)) return wanted
  return folded.get(wanted.toLowerCase()) ?? (/^(?:readme|top)?$/i.test(wanted) ? wanted : undefined)
}

/** Whether the document has an anchor of exactly this name. */
export function isAnchor(document: Document, anchor: string): boolean {
  return indexOf(document).exact.has(anchor)
}

/** The section, as an index, whose heading an anchor names, by GitHub's anchor or one its author wrote beside it. */
export function sectionOf(document: Document, anchor: string): number | undefined {
  return indexOf(document).sections.get(anchor)
}

function readDefinitions(text: string, blocks: readonly Block[]): Definitions {
  const definitions = new Map<string, { url: string; target: Span }>()
  for (const block of blocks) {
    if (block.kind !== 'definition') continue
    const label = normalizeLabel(text.slice(block.label.start, block.label.end))
    let { start, end } = block.target
    if (text[start] === '<') [start, end] = [start + 1, end - 1]
    if (!definitions.has(label)) definitions.set(label, { url: decodeUrl(text.slice(start, end)), target: { start, end } })
  }
  return definitions
}

/** Markdown headings and `<h1>` to `<h6>` ones, in order, with the anchors GitHub gives them. */
function readHeadings(
  text: string,
  { blocks, links, tags }: { blocks: readonly Block[]; links: readonly Link[]; tags: readonly Tag[] },
): RawHeading[] {
  const found: { level: number; heading: Span; shown: string }[] = []
  for (const block of blocks)
    if (block.kind === 'heading')
      found.push({ level: block.level, heading: { start: block.start, end: block.end }, shown: visibleText(text, block.leaf, links) })
  tags.forEach((tag, index) => {
    if (tag.kind !== 'open' || !/^h[1-6]$/.test(tag.name)) return
    const close = tags.slice(index + 1, index + 200).find((other) => other.kind === 'close' && other.name === tag.name)
    if (!close) return
    const holes: Hole[] = tags.slice(index + 1, tags.indexOf(close, index)).map(({ start, end }) => ({ kind: 'html', start, end }))
    const shown = visibleText(text, { start: tag.end, end: close.start, holes }, links)
    found.push({ level: Number(tag.name[1]), heading: { start: tag.start, end: close.end }, shown })
  })
  found.sort((a, b) => a.heading.start - b.heading.start)
  const anchors = slugHeadings(found.map(({ shown }) => shown))
  const aliases = readAliases(
    text,
    found.map(({ heading }) => heading),
    tags,
  )
  return found.map(({ level, heading, shown }, index) => ({
    level,
    heading,
    title: shown.replace(/\s+/g, ' ').trim(),
    anchor: anchors[index]!,
    aliases: aliases[index]!,
  }))
}

/** For each heading, the anchors that its author wrote in it, right before it, or else right after it. */
function readAliases(text: string, headings: readonly Span[], tags: readonly Tag[]): string[][] {
  const found = headings.map((): string[] => [])
  // How far the headings reach up to each: one may hold another.
  const reach: number[] = []
  for (const { end } of headings) reach.push(Math.max(end, reach.at(-1) ?? -1))
  const onlyTags = /^\s*(?:<\/?(?:a|p|br|div|span)\b[^>]*>\s*)*$/
  for (const tag of tags) {
    const names = [tag.attributes.id, tag.attributes.name].flatMap((attribute) => (attribute?.value ? [attribute.value] : []))
    if (names.length === 0) continue
    // The first that reaches to the end of the tag: the one after the last that does not.
    const next = reach.length === 0 || reach[0]! >= tag.end ? 0 : lineAt(reach, tag.end - 1) + 1
    const isAt = (heading: Span | undefined): boolean =>
      heading !== undefined &&
      (tag.start >= heading.start || (heading.start - tag.end < 200 && onlyTags.test(text.slice(tag.end, heading.start))))
    const before = headings[next - 1]
    const isBehind = before !== undefined && tag.start - before.end < 200 && onlyTags.test(text.slice(before.end, tag.start))
    const owner = isAt(headings[next]) ? next : isBehind ? next - 1 : -1
    if (owner >= 0) found[owner]!.push(...names)
  }
  return found
}

/** The list item that starts at an offset. */
export function itemAt({ blocks }: Document, start: number): Item | undefined {
  for (let at = firstAt(blocks, start); blocks[at]?.start === start; at++) {
    const block = blocks[at]!
    if (block.kind === 'item') return block
  }
  return undefined
}
