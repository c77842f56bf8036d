/** Finds the links of lists for the checker: where each link is, of which kind, and what the list says about it. */
import { posix } from 'node:path'
import { type Reading, read } from '../../../lint-rules/list-rule.ts'
import { type Entry, labelOf } from '../../list/entry.ts'
import { isWeb } from '../../list/identity/url.ts'
import type { Link } from '../../list/markdown/link.ts'
import { linksIn } from '../../list/markdown/link.ts'
import { type Position, positionOf } from '../../list/markdown/span.ts'
import { sectionAt } from '../../list/section.ts'
import type { Source } from '../local/check.ts'

export type LinkClass = 'link' | 'image' | 'badge'

/** One link of a list. */
export type Place = {
  readonly path: string
  readonly reading: Reading
  readonly link: Link
  readonly place: Position
  readonly class: LinkClass
  /** The entry that it is in; undefined for links of introductions and the like. */
  readonly entry: Entry | undefined
  /** The title of the section. */
  readonly section: string
}

export type ListFile = { readonly path: string; readonly reading: Reading }

/** The lists, read. */
export function readLists(sources: readonly Source[]): ListFile[] {
  return sources.map(({ path, text }) => ({ path, reading: read(text, posix.normalize(path)) }))
}

/** Every web link and image of a list, in the order of the text, and what begins like one and is no address. */
export function placesIn({ path, reading }: ListFile): Place[] {
  const { document, toGiven, lines } = reading
  const entryAt = entryFinder(document.entries)
  return linksIn(document.links, { start: 0, end: document.text.length }).flatMap((link): Place[] => {
    if (!isWeb(link.url)) return []
    return [
      {
        path,
        reading,
        link,
        place: positionOf(lines, { start: toGiven(link.start), end: toGiven(link.end) }),
        class: link.image ? (isBadge(link.url) ? 'badge' : 'image') : 'link',
        entry: entryAt(link.start),
        section: document.sections[sectionAt(document.sections, link.start)]?.title ?? '',
      },
    ]
  })
}

/** The innermost entry around an offset; offsets must be given in order. */
function entryFinder(entries: readonly Entry[]): (offset: number) => Entry | undefined {
  const sorted = entries.toSorted((a, b) => a.place.start - b.place.start)
  return (offset) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.place.start <= offset) low = middle + 1
      else high = middle
    }
    const found = sorted[low - 1]
    return found && offset < found.place.end ? found : undefined
  }
}

/** Services that draw numbers about a project. */
const badges =
  /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badge\.fury\.io|badgen\.net|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|circleci\.com|appveyor\.com|snyk\.io|codacy\.com|awesome\.re|bestpractices\.coreinfrastructure\.org|hits\.\w+\.\w+|komarev\.com|visitor-badge\.\w+\.\w+|badges\.\w+\.\w+|star-history\.com|contrib\.rocks|isitmaintained\.com)\/|\/badges?(?:\/|\.svg)|badge\.svg/i

function isBadge(url: string): boolean {
  return badges.test(url)
}

/** What a list says of a link: the title of its entry, its text, and the rest of its line without addresses. */
export function aboutOf({ reading: { document }, link, entry }: Place): string[] {
  const around = entry
    ? document.text.slice(entry.content.start, Math.min(entry.content.end, entry.content.start + 600))
    : lineAround(document.text, link)
  return [entry?.title ?? '', labelOf(document.text, link), around.replace(/\]\([^()]*\)|https?:\/\/\S+|<[^<>]*>/g, ' ')]
}

function lineAround(text: string, { start, end }: Link): string {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  return text.slice(Math.max(from, start - 300), Math.min(to < 0 ? text.length : to, end + 300))
}

/** What people call the thing that a link leads to: its entry's title, else the link's own text. */
export function nameOf({ reading: { document }, link, entry }: Place): string {
  return entry?.title || labelOf(document.text, link)
}
