/** `links`: whether the addresses in lists still answer; what is dead is a finding, and nothing else fails. */
import { posix } from 'node:path'
import { type Reading, read } from '../../lint-rules/list-rule.ts'
import type { Finding, Severity } from '../finding.ts'
import { checkUrls, type LinkOptions, type LinkPorts } from '../links/check.ts'
import type { Judgement, Verdict } from '../links/verdict.ts'
import { linksIn } from '../list/contents.ts'
import type { Link } from '../list/link.ts'
import { type Position, positionOf } from '../list/span.ts'
import { isWeb } from '../list/url.ts'
import type { Source } from './check.ts'
import type { LinkReport, Report } from './report.ts'

type Place = { readonly path: string; readonly place: Position; readonly reading: Reading; readonly link: Link }

const help = 'https://github.com/listkeeper/listkeeper/blob/main/docs/links.md'

/** The addresses of every list, judged; each is asked for once, wherever it stands. */
export async function checkLinks(sources: readonly Source[], ports: LinkPorts, options: LinkOptions): Promise<Report> {
  const readings = sources.map(({ path, text }) => ({ path, reading: read(text, posix.normalize(path)) }))
  const places = Map.groupBy(readings.flatMap(placesIn), ({ link }) => addressOf(link.url))
  const { judgements, offline } = await checkUrls([...places.keys()], ports, options)
  const links = judgements.map(
    (judgement): LinkReport => ({
      ...judgement,
      at: places.get(judgement.url)!.map(({ path, place }) => ({ path, line: place.start.line })),
    }),
  )
  const findings = judgements.flatMap((judgement) => places.get(judgement.url)!.flatMap((place) => findingOf(judgement, place) ?? []))
  return {
    files: readings.map(({ path, reading }) => ({
      path,
      entries: reading.document.entries.length,
      findings: findings.filter((finding) => finding.path === path).sort((a, b) => a.place.start.offset - b.place.start.offset),
      reading,
    })),
    hasBase: false,
    notes: offline ? ['There is no network here, so no link was judged.'] : summary(judgements),
    shifts: [],
    links,
    offline,
  }
}

function placesIn({ path, reading }: { path: string; reading: Reading }): Place[] {
  const { document, toGiven, lines } = reading
  return linksIn(document.links, { start: 0, end: document.text.length }).flatMap((link): Place[] => {
    if (!isWeb(link.url) || !URL.canParse(link.url)) return []
    return [{ path, reading, link, place: positionOf(lines, { start: toGiven(link.start), end: toGiven(link.end) }) }]
  })
}

/** What is asked for: places on a page are the page's own business. */
function addressOf(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}

function findingOf({ url, verdict, requests }: Judgement, { path, place }: Place): Finding | undefined {
  const said = sayVerdict(verdict)
  if (!said) return undefined
  const last = requests.at(-1)!
  return {
    rule: 'link-alive',
    severity: said.severity,
    path,
    place,
    message: `Unexpected link to \`${url}\`, ${said.what}`,
    url: help,
    form: verdict.kind,
    evidence: `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}, the last one ${last.status === undefined ? `without an answer (${last.error})` : `answered ${last.status}`}`,
  }
}

/** Only what is dead is wrong; what has moved for good, or looks odd, is a note. What blocks us or fails for a while says nothing. */
function sayVerdict(verdict: Verdict): { readonly severity: Severity; readonly what: string } | undefined {
  switch (verdict.kind) {
    case 'dead':
      return { severity: 'error', what: deaths[verdict.reason] }
    case 'moved':
      return verdict.permanent ? { severity: 'info', what: `which has moved for good, expected \`${verdict.to}\`` } : undefined
    case 'suspect':
      return { severity: 'info', what: 'which leads to the home page of its site instead, expected the page' }
    case 'alive':
    case 'blocked':
    case 'unknown':
    case 'excluded':
      return undefined
  }
}

const deaths = {
  'not-found': 'whose page is not there (404), expected a page',
  gone: 'whose page was taken away for good (410), expected a page',
  'no-such-host': 'whose host does not exist, expected one that does',
} as const

function summary(judgements: readonly Judgement[]): string[] {
  const counts = Map.groupBy(judgements, ({ verdict }) => verdict.kind)
  const kinds = ['alive', 'moved', 'dead', 'suspect', 'blocked', 'unknown', 'excluded'] as const
  const words = kinds.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)!.length} ${kind}`] : []))
  return judgements.length === 0 ? ['There are no links to check.'] : [`${judgements.length} links: ${words.join(', ')}.`]
}
