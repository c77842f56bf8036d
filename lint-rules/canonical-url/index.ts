/** Finds versioned and PDF addresses of papers, and `http:` where `https:` is known to work. Off by default: many lists link PDFs on purpose. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { isInside } from '../../src/list/markdown/span.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { canonicalOf } from './forms.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a work has a better address than the one given. */
const canonicalUrl: Plugin<[unknown?], Root> = listRule('canonical-url', options, check)
export default canonicalUrl

function* check(list: Document): Generator<Problem> {
  for (const entry of list.entries)
    for (const link of entry.links) {
      const found = canonicalOf(link.url, /pdf/i.test(list.text.slice(link.text.start, Math.min(link.text.end, link.text.start + 100))))
      const isWritten = list.text.slice(link.target.start, link.target.end) === link.url
      // Where an entry links both the page and the PDF, both are meant.
      if (!found || !isWritten || entry.links.some((other) => other !== link && samePage(other.url, found.url))) continue
      yield {
        message: `Unexpected address \`${link.url}\`, expected \`${found.url}\``,
        at: isInside(link.target, link) ? link.target : { start: link.start, end: link.end },
        form: found.form,
        fix: [{ ...link.target, text: found.url }],
      }
    }
}

function samePage(a: string, b: string): boolean {
  return a.replace(/^http:/i, 'https:').replace(/\/$/, '') === b.replace(/\/$/, '')
}
