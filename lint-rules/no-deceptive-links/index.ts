/** Finds links that lead elsewhere than they seem to: to another domain than their text names, to an imitation, or, after a change, to another host than before. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import { domainOf, hostOf, isSameOwner, isShortener } from '../../src/list/identity/hosts.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { swapped } from './changed.ts'
import { type Guise, guiseOf, isWellKnown } from './look-alikes.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a link leads elsewhere than it seems to. */
const noDeceptiveLinks: Plugin<[unknown?], Root> = listRule('no-deceptive-links', options, function* (list, _options, context) {
  const { baseList = list } = context
  const guises = new Map<string, Guise | undefined>()
  for (const link of list.links) {
    if (link.image || link.url.startsWith('#')) continue
    const problem = judge(list, link, guises)
    if (problem?.form === 'shortener' && shortLinks(baseList).length > fewestByHabit) continue
    if (problem) yield { at: { start: link.start, end: link.end }, ...problem }
  }
  if (baseList === list) yield* shortByHabit(list)
  yield* swapped(list, context)
})
export default noDeceptiveLinks

/** A list that has more short links writes them by habit, or a script does: one note for all, and none of new ones. */
const fewestByHabit = 20

const shortLinks = perDocument((list) =>
  list.links.filter(({ url, image }) => {
    const host = image ? undefined : hostOf(url)
    return host !== undefined && isShortener(host)
  }),
)

function* shortByHabit(list: Document): Generator<Problem> {
  const all = shortLinks(list)
  const [first] = all
  if (!first || all.length <= fewestByHabit) return
  yield {
    message: `Unexpected ${all.length} short links, such as of \`${hostOf(first.url)}\`, expected the addresses that they lead to`,
    at: { start: first.start, end: first.end },
    form: 'shortener',
    severity: 'info',
  }
}

type Judged = Omit<Problem, 'at'>

/** `guises` remembers what was found about a host. */
function judge(list: Document, link: Link, guises: Map<string, Guise | undefined>): Judged | undefined {
  const script = /^\s*(javascript|vbscript|data):/i.exec(link.url)
  if (script) return { message: `Unexpected \`${script[1]!.toLowerCase()}:\` address, expected a page`, form: 'script', severity: 'error' }
  const host = hostOf(link.url)
  if (host === undefined) return undefined
  if (!guises.has(host)) guises.set(host, guiseOf(host))
  return inAddress(link.url, host) ?? inHost(host, guises.get(host)) ?? inText(list, link, host)
}

const credentials = /^https?:[\\/]{2}([^/?#\\@]*)@/i

function inAddress(url: string, host: string): Judged | undefined {
  const user = credentials.exec(url)?.[1]
  if (user === undefined) return undefined
  const what = /^[\w.-]+\.[a-z]{2,}(?::|$)/i.test(user) ? `\`${user}@\`, which is no host,` : 'user name or password'
  return {
    message: `Unexpected ${what} in an address that leads to \`${host}\`, expected the host alone`,
    form: 'credentials',
    severity: 'error',
  }
}

function inHost(host: string, guise: Guise | undefined): Judged | undefined {
  if (guise?.kind === 'look-alike')
    return {
      message: `Unexpected host \`${host}\`, which looks like \`${guise.known}\`, expected the real one`,
      form: 'look-alike',
      severity: 'error',
    }
  if (guise?.kind === 'mixed')
    return {
      message: `Unexpected host \`${host}\` that mixes letters of several scripts, expected one script`,
      form: 'mixed scripts',
      severity: 'warning',
    }
  if (isShortener(host))
    return { message: `Unexpected short link of \`${host}\`, expected the address that it leads to`, form: 'shortener', severity: 'info' }
  return undefined
}

const domainText = /^(?:(https?):\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?([/?#].*)?$/i
/** Names of products end like domains: Socket.IO, Next.js, ASP.NET. Only these endings, all in lower case, make a bare word a domain. */
const bareDomain = /\.(?:com|org|edu|gov|info|me|co|app|page|cn|de|fr|jp|ru|uk|in|eu)$/

/** A text that names another domain than the one it leads to. */
function inText(list: Document, link: Link, host: string): Judged | undefined {
  if (link.kind === 'bare' || link.kind === 'autolink' || link.text.end - link.text.start > 300) return undefined
  if (!list.text.slice(link.text.start, link.text.end).includes('.')) return undefined
  const text = labelOf(list.text, link)
  const named = domainText.exec(text)
  if (!named) return undefined
  const [, scheme, shown = '', path] = named
  const isExplicit = scheme !== undefined || /^www\./i.test(shown) || path !== undefined
  if ((!isExplicit && (!bareDomain.test(shown) || shown !== shown.toLowerCase())) || isSameOwner(shown.toLowerCase(), host))
    return undefined
  const name = domainOf(shown.toLowerCase())
  const word = name.split('.')[0]!
  const isMentioned = word.length > 2 && link.url.toLowerCase().replaceAll(/[-_]/g, '').includes(word.replaceAll(/[-_]/g, ''))
  if (isMentioned && !(isWellKnown(name) && !isArchive(host))) return undefined
  return {
    message: `Unexpected link to \`${host}\` under the text \`${shorten(text)}\`, expected a link to \`${shown.toLowerCase()}\``,
    form: 'other domain',
    severity: 'warning',
  }
}

function isArchive(host: string): boolean {
  return /(?:^|\.)(?:archive\.(?:org|is|ph|today)|translate\.goog|webcache\.googleusercontent\.com)$/.test(host)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
