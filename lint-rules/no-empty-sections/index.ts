/** Finds headings of the list with nothing below them. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { isAside } from '../../src/list/entry.ts'
import type { Block } from '../../src/list/markdown/blocks.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { sectionAt } from '../../src/list/section.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a section of the list has no entries. */
const noEmptySections: Plugin<[unknown?], Root> = listRule('no-empty-sections', options, check)
export default noEmptySections

/** A document with fewer sections that have entries is no list by sections. */
const fewest = 3
const contents = /^\W*(?:table of )?(?:contents?|toc|index|menu|navigation)\W*$/i

function* check(list: Document): Generator<Problem> {
  const { sections } = list
  if (new Set(list.entries.map(({ section }) => section)).size < fewest) return
  const filled = filledSections(list)
  // A section is filled by what its sub-sections hold; those are after it, so the last come first.
  for (let index = sections.length - 1; index > 0; index--) if (filled.has(index)) filled.add(sections[index]!.parent)
  const firstEntry = list.entries[0]!.section
  for (let index = firstEntry; index < sections.length; index++) {
    const section = sections[index]!
    if (index === 0 || filled.has(index) || isAside(section) || contents.test(section.title)) continue
    if (section.parent > 0 && !filled.has(section.parent)) continue
    if (linksIn(list.links, section.heading).length > 0 || isDouble(list, index) || isUmbrella(list, index)) continue
    yield {
      message: `Unexpected empty section \`${section.title.replaceAll('`', "'")}\`, expected an entry`,
      at: section.heading,
      form: `empty ${section.anchor}`,
    }
  }
}

/** Sections with anything below their heading but blank lines, breaks, comments and a way back to the top. */
function filledSections(list: Document): Set<number> {
  const filled = new Set<number>()
  for (const block of list.blocks) if (!isNothing(list, block)) filled.add(sectionAt(list.sections, block.start))
  return filled
}

function isNothing(list: Document, block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'break':
    case 'comment':
    case 'definition':
    case 'list':
      return true
    case 'html':
      return !/<(?:img|svg|table|li|details|video|picture|h[1-6])\b/i.test(sliceOf(list, block)) && isBare(sliceOf(list, block))
    case 'paragraph':
      return (
        isBare(sliceOf(list, block)) ||
        /^\W*(?:back to |return to |to )?(?:the )?(?:top|contents|toc)\b[^\w(]*\(+#[^)]*\)\W*$/i.test(sliceOf(list, block))
      )
    case 'item':
      return leavesOf(block).length === 0
    default:
      return false
  }
}

function sliceOf({ text }: Document, { start, end }: Block): string {
  return text.slice(start, end)
}

/** Whether nothing is left of a text without its tags. */
function isBare(html: string): boolean {
  return html.replace(/<[^<>]*>|&nbsp;/g, '').trim() === '' && !/<img/i.test(html)
}

/** A heading with an HTML heading in it is one for the reader, and two sections. */
function isDouble({ sections }: Document, index: number): boolean {
  return (sections[index + 1]?.heading.start ?? Number.POSITIVE_INFINITY) < sections[index]!.heading.end
}

/** A heading right above one of the same rank that is only a year or a number has that as a part, whatever their ranks say. */
function isUmbrella({ sections }: Document, index: number): boolean {
  const next = sections[index + 1]
  return next !== undefined && next.level === sections[index]!.level && !/\p{L}/u.test(next.title)
}
