/** Which work a URL identifies: arXiv, DOI, GitHub and the like, offline and only where the form is certain. */

import { repositoryKey } from './forges.ts'
import { readByHost } from './identifier-hosts.ts'
import type { Identifier, Scheme } from './identifier-types.ts'
import { decodePath, plainHost, readUrl, urlKey } from './url.ts'

/** Schemes that name a paper; the others name code, models, videos or just an address. */
const papers: ReadonlySet<Scheme> = new Set([
  'arxiv',
  'doi',
  'acl',
  'pmid',
  'pmc',
  'openreview',
  'neurips',
  'nips',
  'pmlr',
  'jmlr',
  'cvf',
  'aaai',
  'ieee',
  'pii',
  'oup',
  'mdpi',
  'jama',
  's2',
  's2c',
  'acm',
])

/** Whether the identifier names a paper rather than code, a model or an address. */
export function isPaper(identifier: Identifier): boolean {
  return papers.has(identifier.scheme)
}

/** One string for one work, as `arxiv:2311.05112`. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme}:${value}`
}

/** What a URL identifies: the surest identifier its form shows, else the address itself; undefined where it is no web address. */
export function identify(raw: string): Identifier | undefined {
  if (identified.has(raw)) return identified.get(raw)
  if (identified.size >= mostIdentified) identified.clear()
  const identifier = readIdentifier(raw)
  identified.set(raw, identifier)
  return identifier
}

/** What was identified last: the versions of a list hold the same addresses. */
const identified = new Map<string, Identifier | undefined>()
const mostIdentified = 20_000

function readIdentifier(raw: string): Identifier | undefined {
  let url = readUrl(raw)
  const archived =
    url && /^web\.archive\.org$/.test(url.hostname) && /^\/web\/\d+(?:[a-z_]+|\*)?\/(https?:\/\/.+)$/.exec(url.pathname + url.search)
  if (archived) url = readUrl(archived[1]!) ?? url
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return readByHost(plainHost(url), url, decodePath(url.pathname)) ?? { scheme: 'url', value: repositoryKey(url) ?? urlKey(url) }
}
