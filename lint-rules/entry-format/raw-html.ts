/** Entries written in HTML: their links are read, their format is not judged, and that is said once. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { isAside } from '../../src/list/entry.ts'
import type { Html } from '../../src/list/markdown/blocks.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { isInside, type Span } from '../../src/list/markdown/span.ts'
import { type Section, sectionAt } from '../../src/list/section.ts'

/** Fewer links than this are badges and buttons, as nearly every list has above its first section. */
const fewest = 10

/** One note where sections of the list are written in HTML. */
export function* rawHtml(list: Document): Generator<Problem> {
  const counts = list.blocks.flatMap((block) => {
    if (block.kind !== 'html' || isElsewhere(list, block)) return []
    const count = linksIn(list.links, block).filter(({ image, url }) => !image && /^https?:/i.test(url)).length
    return count === 0 ? [] : [{ block, count }]
  })
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total < fewest) return
  const { start } = counts[0]!.block
  const line = list.text.indexOf('\n', start)
  yield {
    message: `Unexpected HTML around ${total} links, expected entries in Markdown: their format is not judged`,
    at: { start, end: line < 0 ? counts[0]!.block.end : Math.min(line, counts[0]!.block.end) },
    severity: 'info',
    form: 'html',
  }
}

/** Whether a block is no part of the list itself: above its sections, about the list, in the contents or a bot's. */
function isElsewhere(list: Document, block: Html): boolean {
  const section: Section = list.sections[sectionAt(list.sections, block.start)]!
  const others: readonly Span[] = [...list.contents, ...list.people]
  return section.level < 2 || isAside(section) || others.some((other) => isInside(block, other))
}
