/** Items such as `- - [name](url)`: readers see two bullets, because Markdown reads a list inside of an empty item. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, hiddenSeverity } from '../list-rule.ts'

/** A list that has more of them writes them by habit. */
const most = 2

/** Every item whose words are after a second bullet; corrected where nothing below hangs on that bullet. */
export function* doubledBullets(list: Document, context: Context): Generator<Problem> {
  if (doubledIn(context.baseList ?? list).length > most) return
  for (const { start, second, words, end, isAlone } of doubledIn(list))
    yield {
      message: `Unexpected second bullet \`${list.text.slice(second, words).trim()}\`, expected one`,
      at: { start, end },
      form: 'doubled bullet',
      severity: hiddenSeverity(list, context),
      ...(isAlone ? { fix: [{ start: second, end: words, text: '' }] } : {}),
    }
}

const doubledIn = perDocument(({ text, blocks, lines }) =>
  blocks.flatMap((block) => {
    if (block.kind !== 'item' || block.parent < 0) return []
    const outer = blocks[block.parent]!
    if (outer.kind !== 'item' || outer.leaves.length > 0 || outer.ordered || block.ordered) return []
    const line = lineAt(lines, outer.start)
    if (line !== lineAt(lines, block.marker.start)) return []
    const end = (lines[line + 1] ?? text.length + 1) - 1
    const words = block.leaves[0]?.start ?? end
    const isAlone = text.slice(end, outer.end).trim() === '' && words < end
    return [{ start: outer.marker.start, second: block.marker.start, words, end, isAlone }]
  }),
)
