/**
 * Reads the links of inline text: inline, reference, autolink, bare and HTML ones; images apart.
 * CommonMark 0.31 (sections 6.3 to 6.5) and GFM's autolinks; whether a link is alive is not asked here.
 */
import { decodeHTML } from 'entities'
import { readTags, type Tag } from './html.ts'
import type { Leaf } from './parse.ts'
import { isInside, type Span } from './span.ts'

export type Link = Span & {
  readonly kind: 'inline' | 'reference' | 'autolink' | 'bare' | 'html'
  readonly image: boolean
  /** Whether it stands in the text of another link, as a badge does. */
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
  const found = readBracketed(text, leaf, definitions)
  for (const hole of leaf.holes)
    if (hole.kind === 'autolink') {
      const inner = { start: hole.start + 1, end: hole.end - 1 }
      const raw = text.slice(inner.start, inner.end)
      const url = raw.includes(':') ? raw : `mailto:${raw}`
      found.push({ kind: 'autolink', image: false, start: hole.start, end: hole.end, text: inner, url, target: inner })
    }
  if (leaf.holes.some((hole) => hole.kind === 'html')) found.push(...readHtmlLinks(leafTags(text, leaf)))
  return nest([...found, ...readBare(text, leaf, found.sort(byStart))])
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

/** Sorts, and says of each link whether it stands inside the text of another. */
function nest(found: Found[]): Link[] {
  let outer: Found | undefined
  return found.sort(byStart).map((link) => {
    const nested = outer !== undefined && isInside(link, outer.text)
    if (!nested && !link.image) outer = link
    return { ...link, nested }
  })
}

type Opener = { at: number; image: boolean }

/** CommonMark's bracket stack: links hold no links, images may. */
function readBracketed(text: string, leaf: Leaf, definitions: Definitions): Found[] {
  const { holes } = leaf
  const stack: Opener[] = []
  const found: Found[] = []
  let hole = 0
  let inactive = 0
  const step = /[[\]]/g
  step.lastIndex = leaf.start
  for (let match = step.exec(text); match && match.index < leaf.end; match = step.exec(text)) {
    const at = match.index
    while (hole < holes.length && holes[hole]!.end <= at) hole++
    const inside = holes[hole]
    if (inside && inside.start <= at) {
      step.lastIndex = inside.end
      continue
    }
    if (match[0] === '[') {
      stack.push({ at, image: at > leaf.start && text[at - 1] === '!' && text[at - 2] !== '\\' })
      continue
    }
    const opener = stack.pop()
    if (!opener) continue
    const isActive = opener.image || stack.length >= inactive
    inactive = Math.min(inactive, stack.length)
    if (!isActive) continue
    const label = { start: opener.at + 1, end: at }
    const target = readTarget(text, leaf, at + 1) ?? readReference(text, { leaf, label, end: at + 1 }, definitions)
    if (!target) continue
    found.push({
      kind: target.kind,
      image: opener.image,
      start: opener.image ? opener.at - 1 : opener.at,
      end: target.end,
      text: label,
      url: target.url,
      target: target.span,
    })
    if (!opener.image) inactive = stack.length
    step.lastIndex = target.end
  }
  return found
}

type Target = { kind: 'inline' | 'reference'; url: string; span: Span; end: number }

const space = '[ \\t]*(?:\\n[ \\t>]*)?'
const title = `(?:"(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*'|\\((?:[^()\\\\]|\\\\[^])*\\))`
const angled = new RegExp(`\\(${space}<((?:[^<>\\n\\\\]|\\\\.)*)>(?:${space}(?<=[\\s>])${title})?${space}\\)`, 'y')
const opening = new RegExp(`\\(${space}`, 'y')
const closing = new RegExp(`(?:(?<=\\s)${title})?${space}\\)`, 'y')
const blanks = new RegExp(space, 'y')

/** The `(destination "title")` at an offset, or undefined where there is none (CommonMark 0.31, section 6.3). */
function readTarget(text: string, leaf: Leaf, at: number): Target | undefined {
  if (text[at] !== '(' || at >= leaf.end) return undefined
  angled.lastIndex = at
  const inAngles = angled.exec(text)
  if (inAngles && at + inAngles[0].length <= leaf.end) {
    const start = at + inAngles[0].indexOf('<') + 1
    const raw = inAngles[1]!
    return { kind: 'inline', url: decodeUrl(raw), span: { start, end: start + raw.length }, end: at + inAngles[0].length }
  }
  opening.lastIndex = at
  const start = at + opening.exec(text)![0].length
  if (text[start] === '<') return undefined
  const end = destinationEnd(text, start, leaf.end)
  if (end < 0) return undefined
  blanks.lastIndex = end
  const after = end + blanks.exec(text)![0].length
  closing.lastIndex = after
  const close = closing.exec(text)
  if (!close || after + close[0].length > leaf.end) return undefined
  return { kind: 'inline', url: decodeUrl(text.slice(start, end)), span: { start, end }, end: after + close[0].length }
}

/** Where a destination without angle brackets ends: at a blank, a control or an unbalanced parenthesis; -1 where it has over 32 levels of them. */
function destinationEnd(text: string, start: number, limit: number): number {
  let depth = 0
  let at = start
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 127) break
    if (code === 92 && at + 1 < limit && /[!-/:-@[-`{-~]/.test(text[at + 1]!)) at++
    else if (code === 40) {
      if (++depth > 32) return -1
    } else if (code === 41 && --depth < 0) break
  }
  return depth > 0 ? -1 : Math.min(at, limit)
}

function readReference(
  text: string,
  { leaf, label, end }: { leaf: Leaf; label: Span; end: number },
  definitions: Definitions,
): Target | undefined {
  if (definitions.size === 0) return undefined
  if (label.end - label.start > 999) return undefined
  let after = end
  if (text[end] === '[' && end < leaf.end) {
    const explicit = /\[((?:[^[\]\\]|\\.)*)\]/y
    explicit.lastIndex = end
    const match = explicit.exec(text)
    if (match && end + match[0].length <= leaf.end) {
      if (match[1]!.trim()) {
        const known = definitions.get(normalizeLabel(match[1]!))
        return known && { kind: 'reference', url: known.url, span: known.target, end: end + match[0].length }
      }
      after = end + match[0].length
    }
  }
  const name = text.slice(label.start, label.end)
  if (/(?<!\\)[[\]]/.test(name)) return undefined
  const known = name.trim() ? definitions.get(normalizeLabel(name)) : undefined
  return known && { kind: 'reference', url: known.url, span: known.target, end: after }
}

const bare = /(?:(?<![A-Za-z])https?:\/\/|(?<![^\s(*_~[\]])www\.(?=[^\s.]))[^\s<]+/gi
const domain = /^(?:https?:\/\/|(?=www\.))((?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+)/iu

/** GFM's extended autolinks (GFM 0.29, section 6.9), outside every other link and hole. */
function readBare(text: string, leaf: Leaf, links: readonly Found[]): Found[] {
  const found: Found[] = []
  const around = [...links, ...leaf.holes.filter((hole) => hole.kind !== 'escape')].sort(byStart)
  let next = 0
  bare.lastIndex = leaf.start
  for (let match = bare.exec(text); match && match.index < leaf.end; match = bare.exec(text)) {
    const start = match.index
    while (next < around.length && around[next]!.end <= start) next++
    const other = around[next]
    if (other && other.start <= start) {
      bare.lastIndex = other.end
      continue
    }
    const url = trimBare(text.slice(start, Math.min(start + match[0].length, leaf.end, other?.start ?? leaf.end)))
    bare.lastIndex = start + Math.max(url.length, 4)
    const host = domain.exec(url)?.[1]
    if (!host || host.split('.').slice(-2).join('.').includes('_')) continue
    const span = { start, end: start + url.length }
    found.push({ kind: 'bare', image: false, ...span, text: span, url: /^www\./i.test(url) ? `http://${url}` : url, target: span })
  }
  return found
}

/** A bare URL without the punctuation that belongs to the sentence around it. */
function trimBare(raw: string): string {
  let url = raw.replace(/\](?:[([].*)?$/, (tail) => (tail === ']' || /^\][([]/.test(tail) ? '' : tail))
  for (;;) {
    const shorter = url.replace(/[?!.,:;*_~'"]+$/, '').replace(/&[a-z0-9]+$/i, (tail) => (url.endsWith(';') ? '' : tail))
    if (shorter.endsWith(')') && count(shorter, ')') > count(shorter, '(')) url = shorter.slice(0, -1)
    else if (shorter === url) return url
    else url = shorter
  }
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
