/** Entries: what a curated list is made of, each a title with links, in a list item, a table row, a paragraph or a quote. */

import { identify } from './identity/identifier.ts'
import type { Identifier } from './identity/identifier-types.ts'
import { stripEmphasis } from './markdown/anchors.ts'
import type { Block, Hole, Leaf } from './markdown/blocks.ts'
import { coverOf } from './markdown/cover.ts'
import type { Link } from './markdown/link.ts'
import { linksIn } from './markdown/link.ts'
import { withoutImages, withoutTags } from './markdown/markup.ts'
import type { Span } from './markdown/span.ts'
import { withoutEnd } from './markdown/without-end.ts'
import { type Section, sectionAt } from './section.ts'

export type Container = 'list' | 'table' | 'paragraph' | 'quote'

export type Entry = {
  /** What a reader would call the entry: name and title without marks, venue tags and link labels. */
  readonly title: string
  /** Links a reader can follow, without images; nested ones left out. */
  readonly links: readonly Link[]
  readonly images: readonly Link[]
  readonly identifiers: readonly Identifier[]
  /** The section it is in, as an index. */
  readonly section: number
  readonly container: Container
  /** How many list items enclose it. */
  readonly depth: number
  /** The bullet or number; empty where the container has none. */
  readonly marker: Span
  /** From the marker to the end of its own text, nested lists left out. */
  readonly place: Span
  /** The same without the marker and the spaces after it. */
  readonly content: Span
  /** Code, tags and comments inside it, in order. */
  readonly holes: readonly Hole[]
  /** The cells of a table row. */
  readonly cells: readonly Leaf[]
  /** The list or table it belongs to; numbers differ between containers. */
  readonly group: string
}

/** Sections whose lines are about the list itself. */
const asides =
  /\b(?:news|updates?|change ?log|what'?s new|contribut\w*|licen[cs]es?|citations?|cite|citing|acknowledge?ments?|contents|star history|sponsors?|maintainers?|authors|contact|disclaimer|footnotes?)\b|更新|贡献|引用|目录|新闻/i

/** Whether a section speaks of the list rather than holding entries. */
export function isAside(section: Section): boolean {
  return section.level > 0 && asides.test(section.title) && section.title.length < 60
}

/** Labels that say what kind of thing a link leads to, not which one. */
const labels =
  /^(?:paper|papers?\d|pdf|arxiv|abs|preprint|html|code|codes|source|source code|github|gitlab|repo|repository|project|project page|page|website|web|site|homepage|home|link|url|here|demo|live demo|online demo|video|videos|slides|poster|talk|blog|blog post|post|article|tutorial|doc|docs|documentation|data|dataset|datasets|benchmark|leaderboard|model|models|weights|checkpoint|checkpoints|hugging ?face|hf|colab|notebook|openreview|acl|bib|bibtex|twitter|tweet|youtube|press release|press|appendix|supplement[a-z_]*|supp|book|download|app store|google play|official|official code|pytorch|tensorflow|jax|keras|official site|official website|doi|pubmed|springer|ieee|acm|neurips|sciencedirect|tech report|technical report|report|api|package|npm|pypi|model card|playground|space|spaces|論文|论文|代码|地址|项目|主页|链接)(?:\s*#?\d+)?$/i

/** A link's text without marks, brackets and images. */
export function labelOf(text: string, link: Link): string {
  const raw = text.slice(link.text.start, link.text.end)
  if (!/[^A-Za-z0-9 ]/.test(raw)) return raw.replace(/ {2,}/g, ' ').trim()
  return plain(raw)
}

/** Whether a label names the kind of link only, as "paper" or "code" do. */
export function isLabel(label: string): boolean {
  return labels.test(label.trim())
}

/**
 * Inline Markdown as plain words: images, tags, emphasis and enclosing brackets dropped.
 * @internal Exported for its test: each kind of markup is a row of its table.
 */
export function plain(raw: string): string {
  const bare = withoutTags(withoutImages(raw, { needsTarget: true }))
    .replace(/`+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return stripEmphasis(bare)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[+([^[\]]*)\]+$/, '$1')
    .trim()
}

type Frame = {
  readonly text: string
  readonly links: readonly Link[]
  readonly sections: readonly Section[]
  /** What holds no entries: contents, and what bots write. */
  readonly ignored: readonly Span[]
}

/** The entries of a document, in order; lines of its contents, and of what bots write, are none. */
export function findEntries(blocks: readonly Block[], frame: Frame): Entry[] {
  const entries: Entry[] = []
  const paragraphs: Entry[] = []
  const ignored = coverOf(frame.ignored)
  for (const block of blocks) {
    if (ignored.holds(block)) continue
    if (block.kind === 'item' && block.leaves.length > 0) {
      const start = block.leaves[0]!.start
      push(entries, frame, {
        container: 'list',
        depth: block.depth,
        marker: block.marker,
        place: { start: block.start, end: block.ownEnd },
        content: { start, end: contentEnd(frame.text, { start, end: block.ownEnd }) },
        cells: [],
        holes: block.leaves.flatMap((leaf) => leaf.holes),
        group: `list ${block.list}`,
      })
    } else if (block.kind === 'row' && !block.header) {
      const span = { start: block.start, end: block.end }
      push(entries, frame, {
        container: 'table',
        depth: 0,
        marker: { start: block.start, end: block.start },
        place: span,
        content: span,
        cells: block.cells,
        holes: block.cells.flatMap((cell) => cell.holes),
        group: `table ${block.table}`,
      })
    } else if (block.kind === 'paragraph') {
      const span = { start: block.leaf.start, end: block.leaf.end }
      if (
        paragraphStart.test(frame.text.slice(span.start, span.start + 4)) ||
        citation.test(frame.text.slice(span.start, span.start + 300))
      )
        push(paragraphs, frame, {
          container: block.quote < 0 ? 'paragraph' : 'quote',
          depth: 0,
          marker: { start: span.start, end: span.start },
          place: span,
          content: span,
          cells: [],
          holes: block.leaf.holes,
          group: 'paragraphs',
        })
    }
  }
  return [...entries, ...keepParagraphs(paragraphs, entries)].sort((a, b) => a.place.start - b.place.start)
}

const paragraphStart = /^(?:\*\*|__|\[|<b>|\d+[.)] |-\[|\*\[)/

/** Authors, a year and a title with its link, as works are cited: `A. Author et al. (2024). [Title](u)`. */
const citation = /^\p{Lu}[^\n[\]]{1,200}\((?:19|20)\d\d[a-z]?\)[.,:]? ["“*_]{0,2}\[/u

/** Where the content of an item ends: a line below it that only leads back into the page, as "back to top", is none of it. */
function contentEnd(text: string, { start, end }: Span): number {
  const line = text.lastIndexOf('\n', end - 1)
  return line > start && backLine.test(text.slice(line + 1, Math.min(end, line + 200)))
    ? withoutEnd(text.slice(start, line), /\s/).length + start
    : end
}

const backLine = /^\s*[*_`~([]{0,3}(?:[^\p{L}\p{N}[\n]{1,8})?\[[^\]\n]{1,60}\]\(#[^)\s]*\)[*_`~)\]]{0,3}\s*$/u

/** Paragraphs are entries where a section is made of them: at least two, and more than it has other entries. */
function keepParagraphs(paragraphs: readonly Entry[], others: readonly Entry[]): Entry[] {
  const count = (entries: readonly Entry[]) => {
    const counts = new Map<number, number>()
    for (const entry of entries) counts.set(entry.section, (counts.get(entry.section) ?? 0) + 1)
    return counts
  }
  const own = count(paragraphs)
  const rest = count(others)
  return paragraphs.filter(({ section }) => own.get(section)! >= 2 && own.get(section)! > (rest.get(section) ?? 0))
}

type Shape = Pick<Entry, 'container' | 'depth' | 'marker' | 'place' | 'content' | 'holes' | 'cells' | 'group'>

function push(entries: Entry[], { text, links, sections }: Frame, shape: Shape): void {
  const inside = linksIn(links, shape.place)
  const followed = inside.filter((link) => !link.image && !link.nested && isFollowed(link.url))
  if (followed.length === 0) return
  if ((shape.container === 'paragraph' || shape.container === 'quote') && followed.every((link) => isBadge(link, inside))) return
  const section = sectionAt(sections, shape.place.start)
  if (isAside(sections[section]!)) return
  entries.push({
    ...shape,
    section,
    links: followed,
    images: inside.filter((link) => link.image),
    title: readTitle(text, shape, followed),
    identifiers: identifiersOf(followed),
  })
}

/** A link around an image, as badges are. */
function isBadge(link: Link, inside: readonly Link[]): boolean {
  return linksIn(inside, link.text).some((other) => other.image && other.nested && other.end <= link.text.end)
}

/** A link that leads to the web or to another file of the repository. */
function isFollowed(url: string): boolean {
  return url !== '' && !/^(?:#|mailto:|tel:|javascript:|data:)/i.test(url)
}

function identifiersOf(links: readonly Link[]): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const link of links) {
    const identifier = identify(link.url)
    if (identifier) found.set(`${identifier.scheme}:${identifier.value}`, identifier)
  }
  return [...found.values()]
}

/** The words of an entry that name it; of a table row, those of the first cell that has any. */
function readTitle(text: string, { content, cells }: Shape, links: readonly Link[]): string {
  if (cells.length === 0) return titleIn(text, content, links)
  for (const cell of cells) {
    const inside = linksIn(links, cell).filter((link) => link.end <= cell.end)
    const title = inside.length > 0 ? titleIn(text, cell, inside) : leadTitle(text.slice(cell.start, cell.end))
    if (/\p{L}{3}/u.test(title) && !isLabel(title) && !isDate(title)) return title
  }
  return titleIn(text, content, links)
}

function isDate(words: string): boolean {
  return /^[\d\s./,'-]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?:[\s./,'-][\d\s./,'-]*)?)?$/i.test(words)
}

function titleIn(text: string, { start }: Span, links: readonly Link[]): string {
  const first = links[0]!
  const named = leadTitle(text.slice(start, Math.max(start, first.start - (text[first.start - 1] === '[' ? 1 : 0))))
  if (named && !isDate(named) && !isProse(named, text, first)) return named
  const speaking = links.find((link) => link.kind !== 'bare' && !isLabel(labelOf(text, link)) && labelOf(text, link) !== '')
  return labelOf(text, speaking ?? first)
}

const opener =
  /^(?:unlike|see(?: also)?|also|like|similar to|compared (?:to|with)|based on|inspired by|built (?:on|with)|part of|according to|thanks to|(?:created|made|written|maintained) by|check(?: out)?|visit|read|use|using|try|for|with|in|on|from|by|and|or|if|when|while|because|as|this|these|it|you|we|there|more|note(?: that)?|please)(?=$|[\s,])/i

/** Whether words before a link open a sentence that the link is part of, as `Unlike [x](u), it ...`: they name nothing. */
function isProse(named: string, text: string, link: Link): boolean {
  const found = opener.exec(named)
  if (!found || isLabel(labelOf(text, link))) return false
  return found[0].length === named.length || /^(?:,| [\p{Ll}])/u.test(text.slice(link.end, link.end + 2))
}

const endMark = /[\s:,.;|([–—-]/

/** The title in what is before the first link: tags in brackets, badges and emoji before it do not count. */
function leadTitle(lead: string): string {
  const bare = withoutImages(lead, { needsTarget: false }).replace(
    /^[\s|]*(?:(?:\[[^\]]*\]|\p{Extended_Pictographic}\ufe0f?|:\w+:|<[^>]*>|[-–—•·|])\s*)+/u,
    '',
  )
  const start = bare.trim().replace(/^\d+[.)]\s*/, '')
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*(?=[(,*_\d\\<]|[A-Z][\w ]{0,99} \d{4}|[-–—] |$)/.exec(start)
  const isName = bold !== null && (bold[1]!.trim().split(/\s+/).length >= 4 || /^[-–—] |^<br/.test(start.slice(bold[0].length)))
  const whole = isName ? bold[1]! : start.replace(/<br[\s\S]*/i, '')
  const words = withoutEnd(
    withoutEnd(plain(whole), endMark).replace(/\[{1,2}([^[\]]*)\]{1,2}$/, (bracketed, label: string) => (isLabel(label) ? '' : bracketed)),
    endMark,
  ).trim()
  const hasName = /[A-Za-z0-9]{2}/.test(words) || /[\p{L}\p{N}]{2}/u.test(words)
  return hasName && !isLabel(words) ? words : ''
}
