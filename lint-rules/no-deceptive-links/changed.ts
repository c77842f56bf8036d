/** Finds links of entries whose target a change replaced while every word of the entry stayed the same. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { domainOf, hostOf, isSameOwner } from '../../src/list/identity/hosts.ts'
import { identify, isPaper } from '../../src/list/identity/identifier.ts'
import type { Context } from '../list-rule.ts'

/** With a base: each link whose host is another one under the same words. */
export function* swapped(list: Document, { before }: Context): Generator<Problem> {
  if (!before) return
  for (const entry of list.entries) {
    const old = before(entry)
    if (!old || old.entry.links.length !== entry.links.length || sameAddresses(old.entry, entry)) continue
    if (wordsOf(list, entry) !== wordsOf(old.document, old.entry)) continue
    for (const [index, link] of entry.links.entries()) {
      const was = old.entry.links[index]!
      const [host, earlierHost] = [hostOf(link.url), hostOf(was.url)]
      if (!host || !earlierHost || isSameOwner(host, earlierHost) || isSuccessor(was.url, link.url)) continue
      yield {
        message: `Unexpected host \`${host}\` under unchanged text, expected \`${earlierHost}\` as before`,
        at: { start: link.start, end: link.end },
        form: 'changed host',
        severity: isNamed(link.url, [was.url, entry.title]) ? 'info' : 'warning',
      }
    }
  }
}

/** Whether an address has the name of the old site or of the entry in it, or its own name is in theirs: most projects move that way. */
function isNamed(url: string, [was, title]: readonly [string, string]): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const siteOf = (address: string): string => {
    const site = bare(domainOf(hostOf(address) ?? '').split('.')[0]!)
    return site === 'example' ? bare(hostOf(address)!.split('.')[0]!) : site
  }
  const [own, old, named] = [siteOf(url), siteOf(was), bare(title)]
  const isIn = (short: string, long: string): boolean => short.length > 2 && long.includes(short)
  return isIn(old, bare(url)) || isIn(named, bare(url)) || isIn(own, bare(was)) || isIn(own, named)
}

function sameAddresses(a: Entry, b: Entry): boolean {
  return a.links.every(({ url }, index) => url === b.links[index]!.url)
}

/** What a reader sees of an entry: all but the addresses. */
function wordsOf({ text }: Document, { content, links }: Entry): string {
  let words = ''
  let at = content.start
  for (const { kind, text: label, start, end } of links) {
    if (start < at || kind === 'bare' || kind === 'autolink') continue
    words += `${text.slice(at, start)}[${text.slice(label.start, label.end)}]`
    at = end
  }
  return (words + text.slice(at, content.end)).replace(/\s+/g, ' ').trim()
}

/** An archived copy of the same page, or another edition of a paper: where people repair links, they go there. */
function isSuccessor(was: string, now: string): boolean {
  if (/^https?:\/\/(?:web\.)?archive\.(?:org|is|ph|today)\//i.test(now)) return true
  const [old, own] = [identify(was), identify(now)]
  return old !== undefined && own !== undefined && isPaper(old) && isPaper(own)
}
