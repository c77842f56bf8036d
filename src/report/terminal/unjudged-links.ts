/** Links that could not be judged, for a terminal: by verdict and host, with the reason and where the first one is; ten hosts, the rest counted. */
import type { Verdict } from '../../links/verdict.ts'
import { printable } from '../printable.ts'
import type { LinkReport } from '../report.ts'
import { sayVerdict } from '../verdict-words.ts'
import { shorten } from './fold.ts'

const mostHosts = 10
const groups = [
  ['blocked', 'Blocked, not counted as broken'],
  ['unknown', 'Unknown, not counted as broken'],
] as const satisfies readonly (readonly [Verdict['kind'], string])[]

/** A block for blocked links and one for unknown ones; none where there are none. */
export function unjudgedBlocks(links: readonly LinkReport[]): string[] {
  return groups.flatMap(([kind, title]) => {
    const own = links.filter(({ verdict }) => verdict.kind === kind)
    if (own.length === 0) return []
    const hosts = [...Map.groupBy(own, hostOf)].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    const rest = hosts.slice(mostHosts)
    const left = rest.reduce((sum, [, some]) => sum + some.length, 0)
    const more = rest.length === 0 ? [] : [`  and ${rest.length} more ${rest.length === 1 ? 'host' : 'hosts'} with ${count(left)}`]
    return [[`${title} (${count(own.length)})`, ...hosts.slice(0, mostHosts).map(hostLine), ...more].join('\n')]
  })
}

function hostLine([host, own]: readonly [string, readonly LinkReport[]]): string {
  const [first] = own
  const reasons = [...Map.groupBy(own, (link) => sayVerdict(link).why)].sort((a, b) => b[1].length - a[1].length)
  const [[why]] = reasons as [[string, unknown]]
  const other = reasons.length === 1 ? '' : `, and ${reasons.length - 1} other ${reasons.length === 2 ? 'reason' : 'reasons'}`
  const place = first!.at[0]
  const where = place ? ` (${own.length === 1 ? '' : 'first on '}line ${place.line})` : ''
  const what = own.length === 1 ? printable(shorten(first!.url, 100)) : `${printable(host)}: ${count(own.length)}`
  return `  ${what}${where}. ${printable(why)}${other}`
}

function count(links: number): string {
  return `${links} ${links === 1 ? 'link' : 'links'}`
}

function hostOf({ url }: LinkReport): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
