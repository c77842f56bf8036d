/** The rows of the tables of links: verdict, link, place, reason, and since when. Few elements each, as there may be thousands. */
import type { Exchange, RegistryName } from '../../links/verdict.ts'
import { sayVerdict } from '../verdict-words.ts'
import { address, anchor, text } from './escape.ts'
import { kindLabels, kindOf, kinds, number, type PageLink } from './page.ts'

/** The links, what needs a person first; within a class by place. */
export function inOrder(links: readonly PageLink[]): PageLink[] {
  const keyed = links.map((link) => ({ link, rank: rankOf(link), path: link.at[0]?.path ?? '', line: link.at[0]?.line ?? 0 }))
  keyed.sort((a, b) => a.rank - b.rank || compare(a.path, b.path) || a.line - b.line || compare(a.link.url, b.link.url))
  return keyed.map(({ link }) => link)
}

/** Moved for good comes before moved for now, and what is alive with a warning before what is simply alive. */
function rankOf(link: PageLink): number {
  const { verdict } = link
  const isLater = (verdict.kind === 'moved' && !verdict.permanent) || (verdict.kind === 'alive' && warningsOf(link).length === 0)
  return kinds.indexOf(kindOf(verdict)) * 2 + (isLater ? 1 : 0)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** One row; the paths of the lists are shown where there are several. */
export function row(link: PageLink, showPaths: boolean): string {
  const words = sayVerdict(link)
  const name = link.at.find((place) => place.name !== '')?.name ?? ''
  const kind = link.class === 'link' ? '' : ` <i>${link.class}</i>`
  const shown = anchor(link.url, address(link.url))
  return `<tr class="${kindOf(link.verdict)}"><td><b>${kindLabels[kindOf(link.verdict)]}</b><td>${name === '' ? '' : `${text(name)}${kind}<br>`}${shown}${name === '' ? kind : ''}<td>${where(link.at, showPaths)}<td>${text(words.why, 400)}${details(link, words.why)}<td>${history(link)}`
}

/** At most this many lists, and lines of each, are named. */
const mostPlaces = 5

function where(at: PageLink['at'], showPaths: boolean): string {
  const section = at.find((place) => place.section !== '')?.section ?? ''
  const byPath = [...Map.groupBy(at, ({ path }) => path)]
  const places = byPath.slice(0, mostPlaces).map(([path, own]) => `${showPaths ? `${text(path, 120)}, ` : ''}${sayLines(own)}`)
  if (byPath.length > mostPlaces) places.push(`and ${number(byPath.length - mostPlaces)} more lists`)
  return `${text(section, 120)}<small>${places.join('; ')}</small>`
}

function sayLines(own: PageLink['at']): string {
  const lines = [...new Set(own.map(({ line }) => line))]
  const named = lines.slice(0, mostPlaces).join(', ')
  const more = lines.length > mostPlaces ? ` and ${number(lines.length - mostPlaces)} more` : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`
}

/** Where it moved to, what the registry warns of, and how it was found out. */
function details(link: PageLink, why: string): string {
  const { verdict } = link
  const target = verdict.kind === 'moved' ? [`now at ${anchor(verdict.to, address(verdict.to))}`] : []
  const all = [...target, ...warningsOf(link).map((warning) => text(warning, 300)), ...sayEvidence(link, why)]
  return all.map((one) => `<small>${one}</small>`).join('')
}

/** What the registry says against using a work that is there, a sentence each, not escaped. */
function warningsOf({ facts }: PageLink): string[] {
  if (!facts) return []
  const warnings: string[] = []
  if (facts.retracted) warnings.push('The publisher has retracted the paper')
  if (facts.withdrawn) warnings.push('The authors have withdrawn the paper')
  if (facts.deprecated !== undefined) warnings.push(`Its maintainers ask not to use it any more: ${facts.deprecated}`)
  if (facts.archived) warnings.push('It is archived: read-only for good')
  return warnings
}

const asked: Readonly<Record<RegistryName, string>> = {
  doi: 'the registry of DOIs',
  arxiv: 'arXiv',
  github: 'GitHub',
  huggingface: 'Hugging Face',
  pubmed: 'PubMed',
  openreview: 'OpenReview',
  pypi: 'PyPI',
  npm: 'npm',
  youtube: 'YouTube',
  x: 'X',
  appstore: 'the App Store',
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
  crates: 'crates.io',
}

/** How it was found out, in one line; nothing for a page that simply answers. */
function sayEvidence({ url, verdict, via, requests }: PageLink, why: string): string[] {
  if (verdict.kind === 'alive' || verdict.kind === 'excluded' || via === 'memory') return []
  if (via !== 'http') return [`asked ${asked[via]}`]
  const last = requests.at(-1)
  if (!last) return []
  const parts: string[] = []
  if (last.status === undefined) parts.push('no answer')
  else if (last.status >= 400 && !why.includes(String(last.status))) parts.push(`answer ${last.status}`)
  const times = requests.filter((request) => isSame(request, url)).length
  if (times > 1) parts.push(`asked ${times === 2 ? 'twice' : `${number(times)} times`}`)
  return parts.length === 0 ? [] : [parts.join(', ')]
}

/** Whether a request was for the address itself, and not for where it leads. */
function isSame(request: Exchange, url: string): boolean {
  return request.url.split('#', 1)[0] === url.split('#', 1)[0]
}

/** Since when it fails, when it last answered, and a copy from then. */
function history({ failing, lastAlive, archive }: PageLink): string {
  const parts: string[] = []
  if (failing) parts.push(`${text(failing.since)}${failing.times > 1 ? `<small>failed ${number(failing.times)} times</small>` : ''}`)
  if (lastAlive !== undefined) parts.push(`<small>last alive ${text(lastAlive)}</small>`)
  if (archive !== undefined) parts.push(`<small>${anchor(archive, 'archived copy')}</small>`)
  return parts.join('')
}
