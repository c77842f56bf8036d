/** Turns judgements of links into findings: dead links are errors, others are notes or not reported. */
import { type Finding, type Fix, pageUrl, type Severity } from '../../finding.ts'
import { domainOf } from '../../links/http/domain.ts'
import type { Judgement, Verdict } from '../../links/verdict.ts'
import { isPaper } from '../../list/identity/identifier.ts'
import { areUnlike } from '../../list/works/conflicts.ts'
import type { Place } from './find-links.ts'
import { escapeTarget } from './replace-links.ts'

const help = pageUrl('docs/links.md')

type Said = { readonly form: string; readonly severity: Severity; readonly message: string; readonly fix?: Fix }

/** The findings about one link at one place; `moves` is how many runs in a row saw its permanent move. */
export function findingsOf(judgement: Judgement, place: Place, moves = 0): Finding[] {
  const said = [...sayVerdict(judgement, place, moves), ...sayFacts(judgement, place)]
  return said.map(({ form, severity, message, fix }) => ({
    rule: 'link-alive',
    severity,
    path: place.path,
    place: place.place,
    message,
    url: help,
    form,
    evidence: evidenceOf(judgement),
    ...(fix ? { fix, ...correctedOf(place, fix) } : {}),
  }))
}

/** A dead link is an error, a dead image a warning; a link that has moved permanently or looks wrong is a note. A host that blocks requests or fails for a while gives no finding. */
function sayVerdict(judgement: Judgement, place: Place, moves: number): Said[] {
  const { verdict, title, archive } = judgement
  const { url } = place.link
  const what = place.class === 'link' ? 'link to' : place.class
  const say = (severity: Severity, rest: string, fix?: Fix): Said[] => [
    {
      form: `${verdict.kind} ${'reason' in verdict ? verdict.reason : ''}`.trim(),
      severity,
      message: `Unexpected ${what} \`${url}\`, ${rest}`,
      ...(fix ? { fix } : {}),
    },
  ]
  switch (verdict.kind) {
    case 'dead': {
      const capture = archive === undefined ? '' : `; the Internet Archive kept \`${archive}\``
      return say(place.class === 'link' ? 'error' : 'warning', `${deaths[verdict.reason]}${capture}`)
    }
    case 'moved':
      return verdict.permanent
        ? say(
            'info',
            `which has moved permanently, expected \`${verdict.to}\``,
            moves >= 2 && isOwnMove(judgement, verdict.to) ? moveFix(place, verdict.to) : undefined,
          )
        : []
    case 'suspect':
      return say('info', suspicions[verdict.reason]({ title: title ?? '', name: place.entry?.title ?? '' }))
    case 'alive':
    case 'blocked':
    case 'unknown':
    case 'excluded':
      return []
  }
}

/** Whether a move may be followed by one click: within its site, to a page that is surely the one that is meant, or because a registry says so. */
function isOwnMove({ url, via, confirmed }: Judgement, to: string): boolean {
  if (confirmed || (via !== 'http' && via !== 'memory')) return true
  return domainOf(new URL(url).hostname) === domainOf(new URL(to).hostname)
}

const deaths: Readonly<Record<Extract<Verdict, { kind: 'dead' }>['reason'], string>> = {
  'not-found': 'whose page was not found (404), expected a page',
  gone: 'whose page was removed permanently (410), expected a page',
  'no-such-host': 'whose host does not exist, expected one that does',
  'no-such-identifier': 'whose identifier is not registered, expected one that is',
  'no-address': 'which is not a valid address, expected one with a host',
}

const suspicions: Readonly<Record<Extract<Verdict, { kind: 'suspect' }>['reason'], (names: { title: string; name: string }) => string>> = {
  'home-page': () => 'which leads to a home page instead, expected the page',
  'search-page': () => 'which leads to a search instead, expected the page',
  'shared-page': () => 'which leads to the same page as many other links, expected a page of its own',
  'soft-not-found': ({ title }) => `which shows a "not found" page${title === '' ? '' : ` (\`${title}\`)`}, expected the page`,
  parked: ({ title }) => `whose domain seems to be for sale${title === '' ? '' : ` (\`${title}\`)`}, expected the page`,
  suspended: () => 'whose site was suspended by its web host, expected the page',
  placeholder: ({ title }) => `which shows a placeholder${title === '' ? '' : ` (\`${title}\`)`}, expected the page`,
  'script-redirect': () => 'whose page is only a script that leads elsewhere, expected the page',
  hijacked: ({ title, name }) =>
    `which calls itself \`${title}\`, expected ${name === '' ? 'what the list says' : `\`${name}\``}; check whether the domain has a new owner`,
  'missing-anchor': () => 'whose page has no such anchor, expected one that it has',
}

/** The forms of findings that depend on whether a link answers at all. */
export const deadForms: readonly string[] = [
  ...Object.keys(deaths).map((reason) => `dead ${reason}`),
  ...Object.keys(suspicions).map((reason) => `suspect ${reason}`),
]

/** What else a registry said about the work. */
function sayFacts({ facts, via }: Judgement, { entry, link: { url } }: Place): Said[] {
  if (!facts || !entry) return []
  const said: Said[] = []
  const add = (form: string, severity: Severity, message: string): void => void said.push({ form, severity, message })
  if (facts.retracted) add('retracted', 'warning', `Unexpected retracted paper \`${url}\`, expected a note about it in the entry`)
  if (facts.withdrawn) add('withdrawn', 'warning', `Unexpected withdrawn paper \`${url}\`, expected a note about it in the entry`)
  if (facts.archived) add('archived', 'info', `Unexpected archived project \`${url}\`, expected one that is maintained`)
  if (facts.deprecated !== undefined)
    add('deprecated', 'info', `Unexpected deprecated package \`${url}\`: \`${facts.deprecated.slice(0, 160)}\``)
  const isWork = via === 'doi' || via === 'arxiv' || via === 'pubmed' || via === 'openreview'
  if (isWork && facts.title && areUnlike(entry.title, facts.title))
    add('other title', 'info', `Unexpected title \`${entry.title}\` for \`${url}\`, expected \`${facts.title.slice(0, 200)}\``)
  if (facts.published !== undefined && entry.identifiers.filter(isPaper).length < 2)
    add(
      'published',
      'info',
      `Unexpected preprint \`${url}\`, expected its published version \`${facts.published.slice(0, 160)}\` beside it`,
    )
  return said
}

/** The new address in place of the old one; it comes from a server, so everything with a meaning in Markdown is escaped in it. */
function moveFix({ link: { target, url }, reading: { toGiven, document } }: Place, to: string): Fix | undefined {
  if (document.text.slice(target.start, target.end) !== url) return undefined
  return [{ start: toGiven(target.start), end: toGiven(target.end), text: escapeTarget(to) }]
}

/** The whole line with the new address. */
function correctedOf({ reading: { text } }: Place, fix: Fix): Pick<Finding, 'corrected' | 'lines'> {
  const [edit] = fix
  if (!edit) return {}
  const start = text.lastIndexOf('\n', edit.start - 1) + 1
  const next = text.indexOf('\n', edit.end)
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
  return { lines: { start, end }, corrected: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end) }
}

function evidenceOf({ requests, via, failing, lastAlive }: Judgement): string {
  const last = requests.at(-1)
  const asked = `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}${via === 'http' || via === 'memory' ? '' : ` to the registry (${via})`}`
  const answer =
    last === undefined
      ? via === 'memory'
        ? 'known from an earlier run'
        : 'not requested'
      : `${asked}, the last one ${last.status === undefined ? `without an answer (${last.error})` : `answered ${last.status}`}`
  const history = [failing ? `failing since ${failing.since}` : '', lastAlive === undefined ? '' : `last alive on ${lastAlive}`].filter(
    (part) => part !== '',
  )
  return [answer, ...history].join('; ')
}
