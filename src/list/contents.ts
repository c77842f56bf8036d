/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */

import { decodeAnchor } from './markdown/anchors.ts'
import type { Block, Item } from './markdown/blocks.ts'
import type { Link } from './markdown/link.ts'
import { linksIn } from './markdown/link.ts'
import { type Span, startingIn } from './markdown/span.ts'
import type { Section } from './section.ts'

/** One line of the contents: a link into the page. */
export type ContentsLine = {
  readonly link: Link
  /** The place in the page that it names, as `#a`. */
  readonly hash: string
  /** What its target has before that: nothing, the address of the page, or the name of its file. */
  readonly page: string
  /** The target is the anchor without its number sign, which is a file to GitHub. */
  readonly isBare: boolean
  /** The whole list item, or the link alone in a table or HTML. */
  readonly place: Span
  /** How deep the item is nested, from 0. */
  readonly depth: number
  readonly item?: Item
}

export type Contents = Span & { readonly shape: 'list' | 'table' | 'html'; readonly lines: readonly ContentsLine[] }

/** The page that contents belong to: its path, its sections, and all its anchors. */
export type Page = { readonly path: string; readonly sections: readonly Section[]; readonly anchors: readonly string[] }

/** What share of a block's links must lead into the page, and to how many places, for it to be contents: this finds 48 of 48 in a survey of lists. */
const share = 0.6
const fewest = 3

/** Whether a link leads to a place in the page itself. */
export function isInPage(link: Link): boolean {
  return !link.image && /^#./.test(link.url)
}

/** The contents of the document, in order; most have one, some have none or several. */
export function findContents(blocks: readonly Block[], links: readonly Link[], page: Page): Contents[] {
  const found: Contents[] = []
  let end = -1
  const items = blocks.filter((block): block is Item => block.kind === 'item')
  const targetOf = targets(page)
  const short: { readonly block: Block; readonly targets: readonly Target[] }[] = []
  for (const block of blocks) {
    if (block.start < end) continue
    const shape = shapeOf(block)
    if (!shape) continue
    const inside = linksIn(links, block).filter((link) => !link.image)
    const inPage = targetOf(inside)
    const places = new Set(inPage.map(({ hash }) => hash)).size
    if (inPage.length < share * inside.length || places < fewest) {
      if (shape === 'list' && places === fewest - 1 && inPage.length === inside.length && places === inside.length)
        short.push({ block, targets: inPage })
      continue
    }
    end = block.end
    found.push({ start: block.start, end: block.end, shape, lines: readLines(items, block, { shape, targets: inPage }) })
  }
  const only = found.length === 0 ? short[0] : undefined
  if (only && isWhole(only, page))
    found.push({
      start: only.block.start,
      end: only.block.end,
      shape: 'list',
      lines: readLines(items, only.block, { shape: 'list', ...only }),
    })
  return found
}

type Target = Pick<ContentsLine, 'link' | 'hash' | 'page' | 'isBare'>

/** Finds which links of a block lead into the page: those that name a place, those that name the page and a place, and anchors whose number sign is missing. */
function targets({ path, anchors }: Page): (inside: readonly Link[]) => Target[] {
  const known = new Set(anchors.filter((anchor) => anchor !== '').map((anchor) => anchor.toLowerCase()))
  const isKnown = (hash: string): boolean => known.has(decodeAnchor(hash).toLowerCase())
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (inside) => {
    const home = inside.some(({ url }) => isAddress(url)) ? homeOf(inside, isKnown) : undefined
    return inside.flatMap((link): Target[] => {
      if (isInPage(link)) return [{ link, hash: link.url, page: '', isBare: false }]
      const at = link.url.indexOf('#')
      const page = link.url.slice(0, Math.max(0, at))
      if (at > 0 && at < link.url.length - 1 && (page === name || page === `./${name}` || page === home))
        return [{ link, hash: link.url.slice(at), page, isBare: false }]
      const isBare = at < 0 && !link.url.includes('/') && bareAnchor.test(link.url) && isKnown(`#${link.url}`)
      return isBare ? [{ link, hash: `#${link.url}`, page: '', isBare }] : []
    })
  }
}

/** What could be an anchor and is no path with folders or an ending. */
const bareAnchor = /^[\p{L}\p{N}%_-]+$/u

/** An address of a repository's front page on GitHub, or of a file in it, with a place. */
const address = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+(?:\/(?:blob|tree)\/[^#?]+)?\/?#./i
const isAddress = (url: string): boolean => address.test(url)

/** The address before the number sign that most full addresses of a block share, where half of the places they name are on this page. */
function homeOf(inside: readonly Link[], isKnown: (hash: string) => boolean): string | undefined {
  const places = new Map<string, Set<string>>()
  for (const { url } of inside) {
    if (!isAddress(url)) continue
    const at = url.indexOf('#')
    places.set(url.slice(0, at), (places.get(url.slice(0, at)) ?? new Set()).add(url.slice(at)))
  }
  const [home, hashes] = [...places].sort((a, b) => b[1].size - a[1].size)[0] ?? ['', new Set<string>()]
  const here = [...hashes].filter(isKnown).length
  return hashes.size >= fewest && 2 * here >= hashes.size ? home : undefined
}

/** Whether a list of two links is contents: each is all that its item says, and it leaves at most one of the sections below it out. */
function isWhole({ block, targets }: { readonly block: Block; readonly targets: readonly Target[] }, { sections }: Page): boolean {
  const below = sections.filter(({ level, heading }) => level > 0 && heading.start >= block.end)
  const hashes = new Set(targets.map(({ hash }) => decodeAnchor(hash).toLowerCase()))
  const linked = below.filter(({ anchor }) => hashes.has(anchor))
  const first = linked[0]
  if (!first) return false
  const peers = below.filter(({ level }) => level === first.level)
  return linked.every(({ level }) => level === first.level) && peers.length <= targets.length + 1 && peers.length >= targets.length
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
  { shape, targets }: { shape: Contents['shape']; targets: readonly Target[] },
): ContentsLine[] {
  if (shape !== 'list') return targets.map((own) => ({ ...own, place: { start: own.link.start, end: own.link.end }, depth: 0 }))
  const items = startingIn(all, around).filter(({ end }) => end <= around.end)
  const base = items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY)
  const byLink = new Map(targets.map((own) => [own.link, own]))
  const links = targets.map(({ link }) => link)
  const lines: ContentsLine[] = []
  for (const item of items) {
    const end = Math.max(item.ownEnd, item.marker.end)
    const own = startingIn(links, { start: item.start, end }).filter((link) => link.end <= end)
    for (const link of own)
      lines.push({ ...byLink.get(link)!, place: { start: item.start, end: item.ownEnd }, depth: item.depth - base, item })
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
