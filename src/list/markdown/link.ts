/**
 * Reads the links of inline text: inline, reference, autolink, bare and HTML ones; images apart.
 * CommonMark 0.31 (sections 6.3 to 6.5) and GFM's autolinks; whether a link is alive is not asked here.
 */
import { decodeHTML } from 'entities'
import type { Leaf } from './blocks.ts'
import { coverOf } from './cover.ts'
import { readTags, type Tag } from './html.ts'
import { type FoundLink, inlineText, readInline } from './inline.ts'
import { isInside, type Span, startingIn } from './span.ts'

export type Link = Span & {
  readonly kind: 'inline' | 'reference' | 'autolink' | 'bare' | 'html'
  readonly image: boolean
  /** Whether it is in the text of another link, as a badge does. */
  readonly nested: boolean
  /** What a reader sees: between the brackets or tags; the alternative text of an image. */
  readonly text: Span
  /** The destination, escapes and character references resolved. */
  readonly url: string
  /** The destination as written, without angle brackets; of a reference, in its definition. */
  readonly target: Span
}

/** Label in normal form to destination. */
export type Definitions = ReadonlyMap<string, { readonly url: string; readonly target: Span }>

/** A reference label for comparison (CommonMark 0.31, "matches"). */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** A destination as written to what it means: backslash escapes and character references resolved. */
export function decodeUrl(raw: string): string {
  let url = raw
  if (url.includes('\\')) url = url.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return url.includes('&') ? decodeHTML(url.replace(/&(?![#a-z0-9]+;)/gi, '&amp;')) : url
}

type Found = Omit<Link, 'nested'>

/** Every link and image of one stretch of inline text, in the order of their starts. */
export function readLinks(text: string, leaf: Leaf, definitions: Definitions): Link[] {
  const found = readMarkdown(text, leaf, definitions)
  for (const hole of leaf.holes)
    if (hole.kind === 'autolink') {
      const inner = { start: hole.start + 1, end: hole.end - 1 }
      const raw = text.slice(inner.start, inner.end)
      const url = raw.includes(':') ? raw : `mailto:${raw}`
      found.push({ kind: 'autolink', image: false, start: hole.start, end: hole.end, text: inner, url, target: inner })
    }
  if (leaf.holes.some((hole) => hole.kind === 'html')) for (const link of readHtmlLinks(leafTags(text, leaf))) found.push(link)
  return nest(found)
}

const undefinedLabels = (): boolean => false

/** Links in brackets and bare ones; a bare one after a bracket that is never closed counts too. */
function readMarkdown(text: string, leaf: Leaf, definitions: Definitions): Found[] {
  const body = inlineText(text, leaf)
  const isDefined = definitions.size ? (label: string) => definitions.has(normalizeLabel(label)) : undefinedLabels
  const { links, enclosed } = readInline(body, isDefined)
  const found = links.map((link) => place(link, { body, start: leaf.start, definitions }))
  if (enclosed.length === 0) return found
  const others = coverOf([...found, ...leaf.holes.filter(({ kind }) => kind !== 'escape')])
  for (const link of enclosed.map((bare) => place(bare, { body, start: leaf.start, definitions })))
    if (!others.overlaps(link)) found.push(link)
  return found
}

type Around = { readonly body: string; readonly start: number; readonly definitions: Definitions }

function place(link: FoundLink, { body, start, definitions }: Around): Found {
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  const raw = body.slice(link.target.start, link.target.end)
  const known = link.kind === 'reference' ? definitions.get(normalizeLabel(raw)) : undefined
  const url = known?.url ?? (link.kind === 'inline' ? decodeUrl(raw) : link.kind === 'bare' && /^www/i.test(raw) ? `http://${raw}` : raw)
  return { kind: link.kind, image: link.image, ...shift(link), text: shift(link.text), url, target: known?.target ?? shift(link.target) }
}

/** The HTML tags of inline text. */
export function leafTags(text: string, leaf: Leaf): Tag[] {
  return leaf.holes.flatMap((hole) => (hole.kind === 'html' ? readTags(text, hole) : []))
}

/** The links and images that HTML tags make. */
export function readHtmlLinks(tags: readonly Tag[]): Link[] {
  const found: Found[] = []
  let next: Tag | undefined
  for (const tag of tags.toReversed()) {
    const image = tag.name === 'img'
    const attribute = tag.kind === 'close' ? undefined : image ? tag.attributes.src : tag.name === 'a' ? tag.attributes.href : undefined
    if (attribute) {
      const close = !image && next?.kind === 'close' ? next : undefined
      const label = image ? (tag.attributes.alt ?? { start: tag.end, end: tag.end }) : { start: tag.end, end: close?.start ?? tag.end }
      found.push({
        kind: 'html',
        image,
        start: tag.start,
        end: close?.end ?? tag.end,
        text: { start: label.start, end: label.end },
        url: attribute.value.trim(),
        target: { start: attribute.start, end: attribute.end },
      })
    }
    if (tag.name === 'a') next = tag
  }
  return nest(found)
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Sorts, and says of each link whether it is inside the text of another; an image's text holds no links, it is shown as plain text. */
function nest(found: Found[]): Link[] {
  let outer: Found | undefined
  let image: Found | undefined
  const links: Link[] = []
  for (const link of found.sort(byStart)) {
    if (image && isInside(link, image.text)) continue
    const nested = outer !== undefined && isInside(link, outer.text)
    if (link.image) image = link
    else if (!nested) outer = link
    links.push({ ...link, nested })
  }
  return links
}

/** The links that begin between two offsets, of links sorted by their starts. */
export function linksIn(links: readonly Link[], span: Span): Link[] {
  return startingIn(links, span)
}
