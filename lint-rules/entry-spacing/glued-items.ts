/** Finds entries that stand at the end of another entry's line, with their bullet. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { isLabel } from '../../src/list/entry.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, hiddenSeverity } from '../list-rule.ts'

/** After a sentence, badges or a link: a bullet, a named link, a separator and words. */
const second =
  /(?<=[.!?。)\]\p{L}\p{N}]) *(?<= )([-*+]) +(?=(?:\*\*)?\[([^\][\n]{1,200})\]\(https?:\/\/[^\s()]{1,2000}\)(?:\*\*)?(?: [-–—:]|:) \S)/gu

export function* gluedItems(list: Document, context: Context): Generator<Problem> {
  if (context.baseList && context.baseList !== list && gluedIn(context.baseList).length > 0) return
  for (const { start, end, text } of gluedIn(list))
    yield {
      message: 'Unexpected entry on the line of another one, expected a line of its own',
      at: { start, end },
      form: 'glued item',
      severity: hiddenSeverity(list, context),
      fix: [{ start, end, text }],
    }
}

const gluedIn = perDocument((list) =>
  list.entries.flatMap(({ container, marker, content, links }) => {
    const first = links[0]
    const bullet = list.text.slice(marker.start, marker.end)
    if (container !== 'list' || !/^[-*+]$/.test(bullet) || !first || links.length < 2) return []
    const from = first.end
    const line = list.lines[lineAt(list.lines, marker.start)]!
    const end = list.text.slice(from, content.end).split('\n')[0]!.trimEnd().length + from
    const isEntry =
      /^(?:\*\*)?(?: [-–—:]|:) \S/.test(list.text.slice(from, from + 6)) &&
      /^(?:\*\*)?\[/.test(list.text.slice(content.start, content.start + 3))
    if (!isEntry) return []
    return Array.from(list.text.slice(from, end).matchAll(second), (found) => ({ found, at: from + found.index }))
      .filter(({ found }) => found[1] === bullet && !isLabel(found[2]!))
      .map(({ found, at }) => ({
        start: at,
        end: at + found[0].length,
        text: `${list.text.includes('\r\n') ? '\r\n' : '\n'}${list.text.slice(line, marker.start)}${bullet} `,
      }))
  }),
)
