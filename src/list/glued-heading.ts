/** Lines that look like headings but are none, because there is no space after their number signs; GitHub used to read them as headings. */
import type { Document } from './document.ts'
import type { Span } from './markdown/span.ts'
import { withoutEnd } from './markdown/without-end.ts'
import { perDocument } from './per-document.ts'

/** A line such as `##Name`: where it is, how many signs it has, the words after them, and where these begin. */
export type GluedHeading = Span & { readonly marks: number; readonly title: string; readonly words: number }

const found = perDocument(find)

/** All such lines, in paragraphs and in items whose text they continue. One sign alone may be a tag, so two make a heading. Full-width signs make none either. */
export function gluedHeadings(list: Document): readonly GluedHeading[] {
  return found(list)
}

function find(list: Document): readonly GluedHeading[] {
  if (!/^(?:#{2,6}\p{L}|＃)/mu.test(list.text)) return []
  const leaves = list.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.leaf] : block.kind === 'item' ? block.leaves : []))
  return leaves.flatMap(({ start, end }) =>
    Array.from(
      list.text.slice(start, end).matchAll(/(?<=^|\n)(#{2,6}|＃{2,6}[ \u3000]{0,4})(?=\p{L})([^\n]{1,100})(?=\n|$)/gu),
      (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        marks: match[1]!.trim().length,
        words: start + match.index + match[1]!.length,
        title: withoutEnd(match[2]!, /[\s#]/),
      }),
    ),
  )
}
