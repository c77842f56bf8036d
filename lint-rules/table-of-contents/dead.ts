/** Lines of the contents that lead nowhere: they get the anchor they mean, or go. */
import { distance } from 'fastest-levenshtein'
import type { Fix, Problem } from '../../src/finding.ts'
import { decodeAnchor } from '../../src/list/anchors.ts'
import { type Contents, type ContentsLine, linksIn } from '../../src/list/contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import { gluedHeadings } from '../../src/list/glued.ts'
import type { Section } from '../../src/list/section.ts'
import { wholeLine } from './line.ts'

export type Known = {
  readonly contents: Contents
  readonly linked: ReadonlySet<number>
  readonly names: readonly string[]
  /** The section that a heading of the base has become, by its former anchor, where a proposed change renames it. */
  readonly renamed: ReadonlyMap<string, { readonly section: Section; readonly formerTitle: string }>
}

export function* deadLine(list: Document, line: ContentsLine, known: Known): Generator<Problem> {
  const { link } = line
  const anchor = resolveAnchor(list, link.url)
  const written = decodeAnchor(link.url).replace(/^user-content-/, '')
  const at = { start: link.start, end: link.end }
  const label = labelOf(list.text, link)
  const renamed = anchor === undefined ? known.renamed.get(written) : undefined
  if (renamed) {
    yield {
      message: `Unexpected link of the contents to \`${link.url}\`, whose heading has another name now, expected \`#${renamed.section.anchor}\``,
      at,
      form: `dead ${written}`,
      severity: 'error',
      fix: renaming(list, line, { label, ...renamed }),
    }
  } else if (anchor === undefined && gluedHeadings(list).some(({ title }) => bare(title) === bare(label))) {
    // The line is right as soon as its heading is one.
  } else if (anchor === undefined) {
    const meant = nearest(list, { label, written, ...known })
    const out = meant ? undefined : removal(list, line, known.contents)
    yield {
      message: meant
        ? `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected \`#${meant.anchor}\``
        : `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected a heading \`${label}\` or no such line`,
      at,
      form: `dead ${written}`,
      severity: 'error',
      ...(meant ? { fix: [{ start: link.target.start, end: link.target.end, text: `#${meant.anchor}` }] } : out ? { fix: out } : {}),
    }
  } else if (anchor !== written && anchor !== '' && list.anchors.includes(anchor)) {
    yield {
      message: `Unexpected letter case in \`${link.url}\`, expected \`#${anchor}\``,
      at,
      form: `case ${written}`,
      severity: 'warning',
      fix: [{ start: link.target.start, end: link.target.end, text: `#${anchor}` }],
    }
  } else {
    const meant = named(list, anchor, { label, ...known })
    if (meant)
      yield {
        message: `Unexpected link of the contents to \`${link.url}\` under the name of another heading, expected \`#${meant.anchor}\``,
        at,
        form: `wrong ${meant.anchor}`,
        severity: 'warning',
        fix: [{ start: link.target.start, end: link.target.end, text: `#${meant.anchor}` }],
      }
  }
}

/** The one heading that a line has the name of, where the line leads to a heading of another name and none leads to that one. */
function named(
  list: Document,
  anchor: string,
  { label, names, linked }: Pick<Known, 'linked' | 'names'> & { label: string },
): Section | undefined {
  const name = bare(label)
  const target = sectionOf(list, anchor)
  if (name === '' || target === undefined || names[target] === name) return undefined
  const same = [...names.keys()].filter((index) => names[index] === name)
  return same.length === 1 && !linked.has(same[0]!) ? list.sections[same[0]!] : undefined
}

/** The new anchor, and the new name where the line had the old one. */
function renaming(
  list: Document,
  { link }: ContentsLine,
  { label, section, formerTitle }: { label: string; section: Section; formerTitle: string },
): Fix {
  const target = { start: link.target.start, end: link.target.end, text: `#${section.anchor}` }
  const at = list.text.indexOf(label, link.text.start)
  const hasName = bare(label) === bare(formerTitle) && at >= 0 && at + label.length <= link.text.end
  // An emoji in front that the line left out stays out.
  const name = /^[\p{L}\p{N}]/u.test(label) ? section.title.replace(/^[^\p{L}\p{N}]+/u, '') : section.title
  return hasName ? [{ start: at, end: at + label.length, text: name.replace(/[[\]]/g, '\\$&') }, target] : [target]
}

/** Takes a line out, with the line end before it; undefined where something that still lives hangs on it. */
function removal(list: Document, { item, link }: ContentsLine, { lines }: Contents): Fix | undefined {
  if (!item) return undefined
  const below =
    item.end > item.ownEnd + 2 ? lines.filter((line) => line.item && line.item.start > item.start && line.item.end <= item.end) : []
  const own = linksIn(list.links, { start: item.start, end: item.ownEnd }).filter(
    (other) => !other.image && !other.nested && other !== link,
  )
  if (own.length > 0 || below.some((line) => resolveAnchor(list, line.link.url) !== undefined)) return undefined
  return wholeLine(list, { start: item.start, end: Math.max(item.ownEnd, item.marker.end) })
}

/** The heading that a dead line means: the one with its words, else the only one whose anchor is almost the same. */
function nearest(
  list: Document,
  { label, written, linked, names }: Pick<Known, 'linked' | 'names'> & { label: string; written: string },
): Section | undefined {
  const name = bare(label)
  const indexes = [...list.sections.keys()].filter((index) => list.sections[index]!.level > 0)
  const same = name === '' ? [] : indexes.filter((index) => names[index] === name)
  if (same.length > 0) return list.sections[same.find((index) => !linked.has(index)) ?? same[0]!]
  const near = indexes.filter((index) => {
    const { anchor } = list.sections[index]!
    return !linked.has(index) && anchor !== '' && (isNear(anchor, written) || isNear(names[index]!, name))
  })
  const meant = near.length > 0 ? near : indexes.filter((index) => !linked.has(index) && isShortened(names[index]!, name))
  return meant.length === 1 ? list.sections[meant[0]!] : undefined
}

/** Whether one name is the beginning of the other. */
function isShortened(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 6 && (a.startsWith(b) || b.startsWith(a))
}

export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&amp;|&|\band\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const most = Math.max(1, Math.floor(longest / 6))
  return longest >= 4 && Math.abs(a.length - b.length) <= most && distance(a.toLowerCase(), b.toLowerCase()) <= most
}
