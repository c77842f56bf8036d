/** The anchors of a document as GitHub makes them: of headings, Markdown and HTML ones, and those its author wrote. */
import { decodeHTML } from 'entities'
import GithubSlugger from 'github-slugger'
import type { Leaf } from './blocks.ts'
import type { Link } from './link.ts'
import { linksIn } from './link.ts'
import type { Span } from './span.ts'
import { withoutEnd } from './without-end.ts'

/**
 * The text of inline Markdown as a reader sees it, of links sorted by their starts: link texts and code kept; marks, tags, comments and images dropped,
 * because GitHub leaves an image's alternative text out of a heading's anchor. Spaces are kept: they become dashes.
 */
export function visibleText(text: string, leaf: Leaf, links: readonly Link[]): string {
  const cuts: (Span & { readonly text: string })[] = []
  for (const hole of leaf.holes) {
    if (hole.kind === 'code') cuts.push({ ...hole, text: codeText(text.slice(hole.start, hole.end)) })
    else if (hole.kind === 'escape') cuts.push({ start: hole.start, end: hole.end, text: shield(text.slice(hole.start + 1, hole.end)) })
    else if (hole.kind !== 'autolink') cuts.push({ start: hole.start, end: hole.end, text: '' })
  }
  for (const link of linksIn(links, leaf)) {
    if (link.end > leaf.end) continue
    if (link.image) cuts.push({ start: link.start, end: link.end, text: '' })
    else if (link.kind === 'inline' || link.kind === 'reference' || link.kind === 'autolink')
      cuts.push({ start: link.start, end: link.text.start, text: '' }, { start: link.text.end, end: link.end, text: '' })
  }
  let shown = ''
  let at = leaf.start
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < at) continue
    shown += text.slice(at, cut.start) + cut.text
    at = cut.end
  }
  shown += text.slice(at, Math.max(at, leaf.end))
  if (shown.includes('&')) shown = decodeHTML(shown)
  return unshield(stripEmphasis(shown))
}

/** Escaped characters and code must not be read as emphasis or references: their marks travel in the private-use area. */
const shield = (raw: string): string => raw.replace(/[&*_~]/g, (mark) => String.fromCharCode(0xe000 + mark.charCodeAt(0)))
const unshield = (raw: string): string =>
  raw.replace(/[\ue026\ue02a\ue05f\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000))

function codeText(raw: string): string {
  const inner = withoutEnd(raw.replace(/^`+/, ''), /`/)
  return shield(/^ .* $/.test(inner) && inner.trim() ? inner.slice(1, -1) : inner)
}

/** Emphasis in emphasis in emphasis: deeper nobody writes. */
const deepest = 3

/** Drops the marks of emphasis, strong emphasis and strikethrough; an underscore inside a word is none. */
export function stripEmphasis(raw: string): string {
  if (!/[*_~]/.test(raw)) return raw
  let shown = raw
  for (let level = 0; level < deepest; level++) {
    const starless = shown.replace(/(\*{1,3})(?=\S)([^*]*[^\s*])\1/g, '$2')
    const lineless = starless.includes('_')
      ? starless.replace(
          /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*(?:(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])[^_]*)*)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
          '$2',
        )
      : starless
    const inner = lineless.replace(/~~(?=\S)([^~]*\S)~~/g, '$1')
    if (inner === shown) break
    shown = inner
  }
  return shown
}

/** The anchors of headings, in order, made unique as GitHub does. */
export function slugHeadings(texts: readonly string[]): string[] {
  const slugger = new GithubSlugger()
  return texts.map((text) => slugger.slug(text))
}

/** The anchor that a link like `#a%20b` points to; what cannot be decoded stays as written. */
export function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''))
  } catch {
    return hash.replace(/^#/, '')
  }
}
