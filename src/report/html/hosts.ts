/** The hosts that most links lead to, the verdicts on their links, and how fast they answer. */
import { shareBar } from './charts.ts'
import { text } from './escape.ts'
import { countKinds, kinds, type LinkPage, number, type PageLink, sayCounts } from './page.ts'

const mostShown = 15
const troubled = kinds.filter((kind) => kind !== 'alive')

/** A table of at most fifteen hosts, those with most links first. */
export function hostsTable(links: LinkPage['links']): string {
  const byHost = [...Map.groupBy(links, ({ url }) => hostOf(url))].filter(([host]) => host !== '')
  byHost.sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1))
  const rows = byHost.slice(0, mostShown).map(([host, own]) => hostRow(host, own))
  const rest = byHost.slice(mostShown)
  const more = rest.length > 0 ? `<p class="muted">${sayRest(rest.length, rest.flatMap(([, own]) => own).length)}</p>` : ''
  return `<table class="plain hosts"><thead><tr><th scope="col">Host</th><th scope="col" class="num">Links</th><th scope="col">Not simply alive</th><th scope="col" class="num"><abbr title="Half of the answers came faster, half slower">Median</abbr></th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}`
}

function hostRow(host: string, own: readonly PageLink[]): string {
  const [name, counts] = [text(host, 80), countKinds(own)]
  const troubles = sayCounts(counts, troubled).replace(/(\d) /g, '$1\u00a0') || '<span class="muted">none</span>'
  const ms = medianOf(own)
  return `<tr><th scope="row"><a href="#links" data-find="${name}">${name}</a>${shareBar(name, counts, own.length)}</th><td class="num">${number(own.length)}</td><td>${troubles}</td><td class="num">${ms === undefined ? '–' : `${number(ms)} ms`}</td></tr>`
}

function sayRest(hosts: number, links: number): string {
  return `${number(hosts)} more ${hosts === 1 ? 'host' : 'hosts'} with ${number(links)} ${links === 1 ? 'link' : 'links'}.`
}

/** The host without `www.`; empty where the address has none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : ''
}

/** The median time of the answers that came from the host itself, in whole milliseconds. */
function medianOf(own: readonly PageLink[]): number | undefined {
  const times = own.flatMap(({ url, requests }) =>
    requests.filter((request) => request.status !== undefined && hostOf(request.url) === hostOf(url)).map(({ ms }) => ms),
  )
  if (times.length === 0) return undefined
  times.sort((a, b) => a - b)
  const middle = Math.floor(times.length / 2)
  return Math.round(times.length % 2 === 1 ? times[middle]! : (times[middle - 1]! + times[middle]!) / 2)
}
