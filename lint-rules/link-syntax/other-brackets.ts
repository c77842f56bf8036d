/** Links in brackets that Markdown does not know: `［x］(u)`, `[x]（u）`, `[x][u]`, `{x}(u)`. Readers see the brackets, and often an address that runs on into the words. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Leaf } from '../../src/list/markdown/blocks.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { withScheme } from './destination.ts'

export type Brackets = { readonly problem: Problem; readonly kind: string }

const target = '((?:https?[:：][/／]{2}|www\\.)[^\\s()（）[\\]［］{}<>【】]+(?:\\([^\\s()（）]*\\)[^\\s()（）[\\]［］{}<>【】]*)*)'
const square = new RegExp(`([[［【])([^[\\]［］【】\\n]{1,200})([\\]］】])(:?)([(（[［{<【])[ \\t]*${target}[ \\t]*([)）\\]］}>】])`, 'giu')
const round = new RegExp(`(?<![\\]\\w])([({])([^(){}（）[\\]\\n]{1,100})([)}])()(\\()${target}(\\))`, 'giu')

/** `[x]https://u` and `[x]((u)`. */
const naked = new RegExp(`(\\[)([^[\\]［］【】\\n]{1,200})(\\])()()${target}(?<![.,;:!?])()(?=[.,;:!?]?(?:\\s|$))`, 'giu')
const doubled = new RegExp(`(\\[)([^[\\]［］【】\\n]{1,200})(\\])()(\\(\\()${target}(\\))(?!\\))`, 'giu')

type Place = { readonly list: Document; readonly leaf: Leaf; readonly raw: string; readonly links: readonly Link[] }

/** Every such link of a leaf, with the link it was meant to be; `kind` names its brackets. */
export function* otherBrackets({ list, leaf, raw, links }: Place): Generator<Brackets> {
  if (!/[［】）（【]|\]:?[[{<]|\]:\(|[)}]\(|\](?:\(\(|https?:)/i.test(raw)) return
  const read = coverOf(links.filter(({ kind }) => kind === 'inline' || kind === 'reference'))
  for (const pattern of [square, round, naked, doubled])
    for (const match of raw.matchAll(pattern)) {
      const [whole, open, label, close, colon, before, url, after] = match as unknown as string[]
      const kind = `${open}${close}${colon}${before}${after}`
      const start = leaf.start + match.index
      const at = { start, end: start + whole!.length }
      if (kind === '[]()' || /^\^?\d+$/.test(label!) || read.overlaps(at)) continue
      const correct = `[${list.text.slice(start + 1, start + 1 + label!.length).trim()}](${withScheme(url!)})`
      yield {
        kind,
        problem: {
          message: `Unexpected ${kind === '[]' ? 'target without parentheses' : `brackets \`${kind}\` around a link's text and target`}, expected \`${correct}\``,
          at,
          form: `brackets ${kind}`,
          fix: [{ ...at, text: correct }],
        },
      }
    }
}
