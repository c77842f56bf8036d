/** Works that a list has twice where its works are no items: as headings with a link, or as rows of tables in HTML. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { isLabel, labelOf } from '../../src/list/entry.ts'
import { htmlRowsOf } from '../../src/list/html-rows.ts'
import { identifierKey, identify, isPaper } from '../../src/list/identity/identifier.ts'
import { type Link, linksIn } from '../../src/list/markdown/link.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { sectionAt } from '../../src/list/section.ts'
import { titleKey } from '../../src/list/works/duplicates.ts'

type Work = { readonly key: string; readonly name: string; readonly at: Span; readonly section: number }

/** So many headings or rows with a link are how a list writes its works. */
const fewest = 5

export function* inMarkup(list: Document, baseList: Document | undefined, accept: readonly string[]): Generator<Problem> {
  for (const works of [headingsOf(list), rowsOf(list)]) {
    if (works.length < fewest) continue
    for (const [key, same] of Map.groupBy(works, (work) => work.key)) {
      if (same.length < 2 || accept.includes(key)) continue
      const first = same.find((work) => baseList && baseList !== list && isIn(baseList, list, work)) ?? same[0]!
      for (const work of same) if (work !== first) yield repeat(work, first)
    }
  }
}

function repeat({ key, name, at, section }: Work, first: Work): Problem {
  const isSameName = titleKey(name) === titleKey(first.name)
  return {
    message: isSameName
      ? `Unexpected second entry for \`${name}\`, expected one`
      : `Unexpected link of \`${name}\`, which \`${first.name}\` has too, expected a link of its own`,
    at,
    form: `${isSameName ? 'repeat' : 'other name'} ${key}`,
    severity: isSameName && section === first.section ? 'error' : 'info',
    related: [{ message: 'First entry', at: first.at }],
  }
}

function isIn(base: Document, list: Document, { at }: Work): boolean {
  return linesOf(base).has(lineOf(list, at))
}

const linesOf = perDocument(({ text }) => new Set(text.split('\n').map((line) => line.trim())))

function lineOf({ text, lines }: Document, { start }: Span): string {
  const line = lineAt(lines, start)
  return text.slice(lines[line], lines[line + 1]).trim()
}

function workOf(list: Document, links: readonly Link[]): Pick<Work, 'key' | 'name'> | undefined {
  const named = links.filter(({ image, url }) => !image && /^https?:/i.test(url))
  const known = named.flatMap((link) => identify(link.url) ?? [])
  const identifier = known.find(isPaper) ?? known[0]
  const name = named.map((link) => labelOf(list.text, link)).find((label) => label !== '' && !isLabel(label))
  return identifier && name !== undefined ? { key: identifierKey(identifier), name } : undefined
}

const headingsOf = perDocument((list): Work[] =>
  list.sections.flatMap(({ heading, parent }) => {
    const work = heading.end > heading.start ? workOf(list, linksIn(list.links, heading)) : undefined
    return work ? [{ ...work, at: heading, section: parent }] : []
  }),
)

const rowsOf = perDocument((list): Work[] =>
  htmlRowsOf(list).flatMap(({ kind, start, links }) => {
    const work = kind === 'row' ? workOf(list, links) : undefined
    // A row of many links is a layout of pictures or people.
    if (!work || links.length > mostLinks) return []
    return [{ ...work, at: { start: links[0].start, end: links[0].end }, section: sectionAt(list.sections, start) }]
  }),
)

const mostLinks = 6
