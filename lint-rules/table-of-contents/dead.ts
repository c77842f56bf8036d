/** Lines of the contents whose link leads nowhere: they get the anchor that they mean, or are removed. */
import type { Edit, Fix, Problem } from '../../src/finding.ts'
import { type Contents, type ContentsLine, linesBelow } from '../../src/list/contents.ts'
import { type Document, isAnchor, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import { gluedHeadings } from '../../src/list/glued-heading.ts'
import { decodeAnchor } from '../../src/list/markdown/anchors.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { perDocument } from '../../src/list/per-document.ts'
import type { Section } from '../../src/list/section.ts'
import type { Renamed } from '../renamed.ts'
import { wholeLine } from './line.ts'
import type { Nearest } from './nearest.ts'

export type Known = {
  readonly contents: Contents
  readonly linked: ReadonlySet<number>
  readonly names: readonly string[]
  /** The sections of each of the names. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly nearest: Nearest
  /** The section that a heading of the base has become, by its former anchor, where a proposed change renames it. */
  readonly renamed: Renamed
  /** The heading of the same name that a line means, where it leads to another one. */
  readonly meantOf: (line: ContentsLine) => Section | undefined
  /** Whether nobody knows of a file of the repository with a name. */
  readonly isNoFile: (name: string) => boolean
}

const gluedNames = perDocument((list) => new Set(gluedHeadings(list).map(({ title }) => bare(title))))

export function* deadLine(list: Document, line: ContentsLine, known: Known): Generator<Problem> {
  const { link, hash, page } = line
  const anchor = resolveAnchor(list, hash)
  const written = decodeAnchor(hash).replace(/^user-content-/, '')
  const to = ({ anchor: own }: Section): Edit => ({ start: link.target.start, end: link.target.end, text: `${page}#${own}` })
  const at = { start: link.start, end: link.end }
  const label = labelOf(list.text, link)
  const renamed = anchor === undefined ? known.renamed.get(written) : undefined
  if (renamed) {
    yield {
      message: `Unexpected link of the contents to \`${link.url}\`, whose heading has another name now, expected \`#${renamed.section.anchor}\``,
      at,
      form: `dead ${written}`,
      severity: 'info',
      fix: renaming(list, line, { label, ...renamed }),
    }
  } else if (anchor === undefined && gluedNames(list).has(bare(label))) {
    // The line is right as soon as its heading is one.
  } else if (anchor === undefined) {
    const index = known.nearest({ name: bare(label), written })
    const meant = typeof index === 'number' ? list.sections[index]! : undefined
    const out = index === 'none' ? removal(list, line, known.contents) : undefined
    yield {
      message: meant
        ? `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected \`#${meant.anchor}\``
        : `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected a heading \`${label}\` or no such line`,
      at,
      form: `dead ${written}`,
      severity: 'error',
      ...(meant ? { fix: [to(meant)] } : out ? { fix: out } : {}),
    }
  } else if (anchor !== written && anchor !== '' && isAnchor(list, anchor)) {
    yield {
      message: `Unexpected letter case in \`${link.url}\`, expected \`#${anchor}\``,
      at,
      form: `case ${written}`,
      severity: 'warning',
      fix: [{ start: link.target.start, end: link.target.end, text: `${page}#${anchor}` }],
    }
  } else if (line.isBare && known.isNoFile(link.url)) {
    yield {
      message: `Unexpected link of the contents to the file \`${link.url}\`, expected \`#${anchor}\``,
      at,
      form: `bare ${written}`,
      severity: 'error',
      fix: [{ start: link.target.start, end: link.target.end, text: `#${anchor}` }],
    }
  } else {
    const meant = named(list, anchor, { label, ...known }) ?? known.meantOf(line)
    if (meant)
      yield {
        message: `Unexpected link of the contents to \`${link.url}\` under the name of another heading, expected \`#${meant.anchor}\``,
        at,
        form: `wrong ${meant.anchor}`,
        severity: 'warning',
        fix: [to(meant)],
      }
  }
}

/** The one heading that a line has the name of, where the line leads to a heading of another name and none leads to that one. */
function named(
  list: Document,
  anchor: string,
  { label, names, byName, linked }: Pick<Known, 'linked' | 'names' | 'byName'> & { label: string },
): Section | undefined {
  const name = bare(label)
  const target = sectionOf(list, anchor)
  if (name === '' || target === undefined || names[target] === name) return undefined
  const [first, second] = byName.get(name) ?? []
  return first !== undefined && second === undefined && !linked.has(first) ? list.sections[first] : undefined
}

/** The new anchor, and the new name where the line had the old one. */
function renaming(
  list: Document,
  { link, page }: ContentsLine,
  { label, section, baseTitle }: { label: string; section: Section; baseTitle: string },
): Fix {
  const target = { start: link.target.start, end: link.target.end, text: `${page}#${section.anchor}` }
  const within = list.text.slice(link.text.start, link.text.end).indexOf(label)
  const at = link.text.start + within
  const hasName = bare(label) === bare(baseTitle) && within >= 0
  // An emoji in front that the line left out stays out.
  const name = /^[\p{L}\p{N}]/u.test(label) ? section.title.replace(/^[^\p{L}\p{N}]+/u, '') : section.title
  return hasName ? [{ start: at, end: at + label.length, text: name.replace(/[[\]]/g, '\\$&') }, target] : [target]
}

/** Takes a line out, with the line end before it; undefined where something that still lives hangs on it. */
function removal(list: Document, { item, link }: ContentsLine, contents: Contents): Fix | undefined {
  if (!item) return undefined
  const below = item.end > item.ownEnd + 2 ? linesBelow(contents, item) : []
  const own = linksIn(list.links, { start: item.start, end: item.ownEnd }).filter(
    (other) => !other.image && !other.nested && other !== link,
  )
  if (own.length > 0 || below.some((line) => resolveAnchor(list, line.hash) !== undefined)) return undefined
  return wholeLine(list, { start: item.start, end: Math.max(item.ownEnd, item.marker.end) })
}

export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&amp;|&|\band\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
