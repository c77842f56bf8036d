/** Rows and items written in HTML that hold a link to the web. */
import type { Document } from './document.ts'
import { type Link, linksIn } from './markdown/link.ts'
import type { Span } from './markdown/span.ts'
import { perDocument } from './per-document.ts'

export type HtmlRow = Span & { readonly kind: 'row' | 'item'; readonly links: readonly [Link, ...Link[]] }

/** All of them, each up to its own end, the beginning of the next or the end of its block. */
export const htmlRowsOf: (list: Document) => readonly HtmlRow[] = perDocument((list) =>
  list.blocks.flatMap((block) => {
    if (block.kind !== 'html') return []
    const found = Array.from(list.text.slice(block.start, block.end).matchAll(/<(tr|li)[\s>]/gi), ({ 1: name, index }) => ({
      kind: name!.toLowerCase() === 'tr' ? ('row' as const) : ('item' as const),
      start: block.start + index,
    }))
    return found.flatMap(({ kind, start }, index) => {
      const next = found[index + 1]?.start ?? block.end
      const close = list.text.slice(start, next).search(kind === 'row' ? /<\/tr\s*>/i : /<\/li\s*>/i)
      const end = close < 0 ? next : start + close
      const [first, ...others] = linksIn(list.links, { start, end })
      return first ? [{ kind, start, end, links: [first, ...others] as const }] : []
    })
  }),
)
