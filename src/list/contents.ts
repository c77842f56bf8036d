/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */

import type { Block, Item } from './markdown/blocks.ts'
import type { Link } from './markdown/link.ts'
import { linksIn } from './markdown/link.ts'
import { type Span, startingIn } from './markdown/span.ts'

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
  const items = blocks.filter((block): block is Item => block.kind === 'item')
  for (const block of blocks) {
    if (block.start < end) continue
    const shape = shapeOf(block)
    if (!shape) continue
    const inside = linksIn(links, block).filter((link) => !link.image)
    const inPage = inside.filter(isInPage)
    if (inPage.length < share * inside.length || new Set(inPage.map((link) => link.url)).size < fewest) continue
    end = block.end
    found.push({ start: block.start, end: block.end, shape, lines: readLines(items, block, { shape, inPage }) })
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
  all: readonly Item[],
  around: Span,
  { shape, inPage }: { shape: Contents['shape']; inPage: readonly Link[] },
): ContentsLine[] {
  if (shape !== 'list') return inPage.map((link) => ({ link, place: { start: link.start, end: link.end }, depth: 0 }))
  const items = startingIn(all, around).filter(({ end }) => end <= around.end)
  const base = items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY)
  const lines: ContentsLine[] = []
  for (const item of items) {
    const end = Math.max(item.ownEnd, item.marker.end)
    const own = startingIn(inPage, { start: item.start, end }).filter((link) => link.end <= end)
    for (const link of own) lines.push({ link, place: { start: item.start, end: item.ownEnd }, depth: item.depth - base, item })
  }
  return lines
}

/** The lines of a list of contents below one of its items. */
export function linesBelow({ lines }: Contents, { start, end }: Item): ContentsLine[] {
  let from = 0
  for (let high = lines.length; from < high; ) {
    const middle = (from + high) >> 1
    if (lines[middle]!.place.start <= start) from = middle + 1
    else high = middle
  }
  const found: ContentsLine[] = []
  for (let at = from; at < lines.length && lines[at]!.place.start < end; at++) found.push(lines[at]!)
  return found.filter(({ item }) => item !== undefined && item.end <= end)
}
