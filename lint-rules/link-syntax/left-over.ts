/** Labels whose link was never filled in. */
import type { Problem } from '../../src/finding.ts'
import { isLabel } from '../../src/list/entry.ts'
import { type Cover, coverOf } from '../../src/list/markdown/cover.ts'
import type { Place } from './place.ts'

/** A label such as `[paper]` or `[[code]]` whose link was never filled in. */
export function* leftOver({ leaf, raw, links }: Place): Generator<Problem> {
  let linked: Cover | undefined
  for (const match of raw.matchAll(/(?<![\]\w!])(\[{1,2})([A-Za-z][A-Za-z ]{1,20})(\]{1,2})(?![\]([:])/g)) {
    const [whole, open, label, close] = match as unknown as [string, string, string, string]
    const start = leaf.start + match.index
    if (open.length !== close.length || !isLabel(label)) continue
    if (opensDescription(raw, match.index, match.index + whole.length)) continue
    linked ??= coverOf(links)
    if (linked.overlaps({ start, end: start + whole.length })) continue
    if (
      links.length === 0 ||
      /^(?:pdf|video|article|book|website|api|slides|post|blog|talk|tutorial|html|docs?|report|official)$/i.test(label)
    )
      continue
    yield {
      message: `Unexpected label \`${whole}\` without a link, expected \`${whole}(address)\` or nothing`,
      at: { start, end: start + whole.length },
      form: `label ${label.toLowerCase()}`,
      severity: 'warning',
    }
  }
}

/** Whether a label is between a separator and words, as the tag of a description is: `[x](u) - [PyTorch] Does it`. */
function opensDescription(raw: string, start: number, end: number): boolean {
  return /(?:[-–—:：|.])[ \t]*$/.test(raw.slice(Math.max(0, start - 8), start)) && /^[ \t]+[\p{L}\p{N}]/u.test(raw.slice(end, end + 8))
}
