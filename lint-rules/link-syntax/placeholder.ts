/** Targets that lead nowhere for readers: `#`, the author's own machine, a path of its disk. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import type { Link } from '../../src/list/markdown/link.ts'

/** Hosts of the machine itself (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). */
const ownHost = /^(?:https?:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)/i
const ownDisk = /^(?:[a-z]:[\\/]|file:\/)/i
const toTop = /\b(?:top|back|up|home|contents|toc|index)\b|[↑⬆🔝🔼⏫]|顶|返回|目录|トップ|↩/iu

/** What is said of a link of an entry whose target is no address of the web, by what it is; undefined for all others. */
export function placeholder(list: Document, link: Link): Problem | undefined {
  const found = kindOf(list, link)
  if (!found) return undefined
  return {
    message: `Unexpected ${found.what}, expected an address`,
    at: { start: link.start, end: link.end },
    form: found.form,
    severity: 'warning',
  }
}

function kindOf({ text }: Document, link: Link): { what: string; form: string } | undefined {
  const { url } = link
  if (link.image) return undefined
  if (url === '#') {
    const words = text.slice(link.text.start, link.text.end)
    const isBadge = words.includes('![') || words.includes('<img')
    return isBadge || toTop.test(words) || labelOf(text, link) === ''
      ? undefined
      : { what: 'target `#`, which is the top of this page', form: 'target #' }
  }
  if (ownHost.test(url)) return { what: `target \`${url}\`, which is the reader's own machine`, form: 'own machine' }
  if (ownDisk.test(url)) return { what: `target \`${url}\`, which is a file on one machine only`, form: 'own disk' }
  return undefined
}
