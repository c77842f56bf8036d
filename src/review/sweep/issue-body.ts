/** The body of the rolling issue: what is broken, in words for people. Text of others in it is escaped, so that it has no effect. */

import type { Judgement } from '../../links/verdict.ts'
import { code } from '../../markdown.ts'
import { longestBody } from '../comment/line-comment.ts'
import { hash } from '../comment/mark.ts'
import { counted, enumerate } from '../text/enumerate.ts'
import { entryGroup, isToldOfEntry, sayEntries } from './entry-lines.ts'
import { compare, gravityOf, type HowFixed, type Kept, keyOf, shownJudgement, type Worth } from './issue-record.ts'
import { folded, groupTitles, itemMark, sayFault, sayMove, subjectOf, unjudgedTitle } from './link-lines.ts'
import { address } from './places.ts'
import { isListed, type Settled, type SweptLink } from './settle.ts'
import type { UpkeepSweep } from './upkeep.ts'

export type BodyInput = {
  readonly settled: Settled
  readonly links: readonly SweptLink[]
  /** The paths of the lists: of several, each place is said with its own. */
  readonly lists: readonly string[]
  /** Why a link is in its class, as plain text in one sentence without a full stop. */
  readonly say: (judgement: Judgement) => string
  /** Marks of items that a person ticked. */
  readonly ticked: ReadonlySet<string>
  /** The entries that requirements are for, where they were looked at. */
  readonly upkeep?: UpkeepSweep | undefined
  readonly isResting: boolean
  /** What a person should know besides, a Markdown line each. */
  readonly notes: readonly string[]
  /** Characters that the hidden block takes. */
  readonly taken: number
}

/** The mark of the issue; it holds nothing of the text. */
export const sweepMark = '<!-- listkeeper:1 links -->'

type Item = { readonly kept: Kept; readonly link: SweptLink | undefined; readonly line: string }
type Group = { readonly title: string; readonly items: readonly { readonly line: string }[] }

/** What people see, with the hidden marks of the issue and of each item, at most so long that the block has room after it. */
export function visibleBody(input: BodyInput): string {
  const { settled, isResting, notes } = input
  const items = itemsOf(input)
  const asides = [watched(input), unjudged(input)].filter((part) => part !== '')
  const head = [sweepMark, headline(items, input), ...notes, ...leftNote(settled)].join('\n\n')
  const tail = [...asides, isResting ? '' : help, about].filter((part) => part !== '').join('\n\n')
  const room = longestBody - input.taken - head.length - tail.length - 500
  return [head, ...fitting([...groupsOf(items), ...entryGroup(input)], fixedLines(input), room), tail].join('\n\n')
}

function itemsOf(input: BodyInput): Item[] {
  const links = new Map(input.links.map((link) => [keyOf(link.url), link]))
  const shown = [...input.settled.kept.values()]
    .filter((one) => isListed(one) && !isToldOfEntry(one, input.settled.upkeep))
    .sort((a, b) => gravityOf(a) - gravityOf(b) || compare(a.since, b.since) || compare(a.key, b.key))
  return shown.map((kept) => {
    const link = links.get(kept.key)
    return { kept, link, line: itemLine(kept, link, input) }
  })
}

/** The groups in which items are shown, the most serious first; images and badges have one of their own. */
function groupsOf(items: readonly Item[]): Group[] {
  const isPicture = ({ link, kept }: Item): boolean => link !== undefined && link.class !== 'link' && !kept.worth
  const of = (kind: Kept['verdict']['kind']): Item[] =>
    items.filter((item) => item.kept.verdict.kind === kind && !item.kept.worth && !isPicture(item))
  return [
    { title: groupTitles.dead, items: of('dead') },
    { title: groupTitles.suspect, items: of('suspect') },
    { title: groupTitles.pictures, items: items.filter(isPicture) },
    { title: groupTitles.moved, items: of('moved') },
    { title: groupTitles.worth, items: items.filter(({ kept }) => kept.worth !== undefined) },
  ].filter((group) => group.items.length > 0)
}

/** Whole items as long as there is room; how many are left out is said below each group. */
function fitting(groups: readonly Group[], fixed: readonly string[], room: number): string[] {
  let left = room
  const parts = groups.map(({ title, items }) => {
    const shown: string[] = []
    for (const { line } of items) {
      if (line.length + 1 > left) break
      left -= line.length + 1
      shown.push(line)
    }
    left -= title.length + 80
    const missing = items.length - shown.length
    const rest =
      missing === 0
        ? []
        : [
            `${shown.length === 0 ? '' : '\n'}${missing} ${shown.length === 0 ? '' : 'more '}${missing === 1 ? 'is' : 'are'} not shown here to keep this short.`,
          ]
    return `### ${title} (${items.length})\n\n${[...shown, ...rest].join('\n')}`
  })
  const kept = fixed.filter((line) => {
    left -= line.length + 1
    return left > 0
  })
  return kept.length === 0 ? parts : [...parts, `### Fixed\n\n${kept.join('\n')}`]
}

const tickedItem = /(?<![^\n])[ \t]*- \[[xX]\] [^\n]*<!-- listkeeper:link ([0-9a-z]+) -->[ \t]*(?![^\n])/g

/** The marks of the items that are ticked in a body. */
export function ticksIn(body: string): ReadonlySet<string> {
  return new Set([...body.replaceAll('\r', '').matchAll(tickedItem)].map((found) => found[1]!))
}

function itemLine(kept: Kept, link: SweptLink | undefined, { say, lists, ticked }: BodyInput): string {
  const url = link?.url ?? kept.key
  const subject = link ? subjectOf(link, lists) : address(url)
  const box = ticked.has(hash(kept.key)) ? '[x]' : '[ ]'
  return `- ${box} ${subject}: ${whyOf(kept, url, say)} ${itemMark(kept.key)}`
}

function whyOf(kept: Kept, url: string, say: BodyInput['say']): string {
  const { verdict, worth, since, archive } = kept
  if (worth) return `${worthWords[worth]}.`
  return verdict.kind === 'moved' ? sayMove(verdict.to) : sayFault(say(shownJudgement(url, kept)), { since, archive })
}

const worthWords: Readonly<Record<Worth, string>> = {
  archived: 'this project is archived, so nobody works on it any more',
  retracted: 'this paper was retracted by its publisher',
  withdrawn: 'this paper was withdrawn by its authors',
}

const fixWords: Readonly<Record<HowFixed, string>> = {
  answers: 'works again',
  met: 'meets the requirements again',
  exempt: 'no longer has to meet the requirements that it missed',
  gone: 'was removed from the list',
  ignored: 'is ignored by the configuration',
}

/** What was fixed, ticked and struck through. */
function fixedLines({ settled, links }: BodyInput): string[] {
  const urls = new Map(links.map(({ url }) => [keyOf(url), url]))
  return settled.fixed.flatMap(({ key, how, day }) => {
    const url = urls.get(key) ?? key
    return url.startsWith('*') ? [] : [`- [x] ~~${address(url)}~~ ${fixWords[how]} (${day}) ${itemMark(key)}`]
  })
}

function headline(items: readonly Item[], { settled, isResting, links }: BodyInput): string {
  const count = (kind: Kept['verdict']['kind']): number => items.filter(({ kept }) => kept.verdict.kind === kind && !kept.worth).length
  const [dead, odd, moved] = [count('dead'), count('suspect'), count('moved')]
  const said = [
    ...(dead > 0 ? [dead === 1 ? 'is dead' : 'are dead'] : []).map((words) => `${counted(dead, 'link')} ${words}`),
    ...(odd > 0 ? [`${dead > 0 ? odd : counted(odd, 'link')} ${odd === 1 ? 'does' : 'do'} not look right`] : []),
    ...(moved > 0 ? [`${dead + odd > 0 ? moved : counted(moved, 'link')} ${moved === 1 ? 'has' : 'have'} moved for good`] : []),
  ]
  const sentence = enumerate([...said, ...sayEntries(settled.upkeep)])
  if (!isResting) return `${sentence || 'Nothing is broken'}. Please have a look when you have a minute.`
  const fixedNow = settled.fixed.length > 0 ? 'Everything is fixed, thank you! ' : ''
  const watch = [...settled.kept.values()].some(({ verdict }) => verdict.kind === 'unknown')
  const calm = links.length === 0 ? 'There is nothing to do.' : `No link is broken${watch ? ' for sure' : ''}, so there is nothing to do.`
  return `${fixedNow}${calm}${sentence === '' ? '' : ` (${sentence}.)`}`
}

function leftNote({ left: { size } }: Settled): string[] {
  if (size === 0) return []
  const [are, them] = size === 1 ? ['address was', 'it'] : ['addresses were', 'them']
  return [
    `This report is partial: time ran out before ${size} ${are} checked. The last known results are shown, and the next run starts with ${them}.`,
  ]
}

/** Lines of a part that is folded away. */
const mostFolded = 30

/** So many lines of a part that is folded away; nothing where there are none. */
function few(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, mostFolded)
  return folded(title, lines.length > shown.length ? [...shown, `- and ${lines.length - shown.length} more`] : shown)
}

/** What fails, but not often enough yet to count as dead. */
function watched({ settled, links }: BodyInput): string {
  const urls = new Map(links.map(({ url }) => [keyOf(url), url]))
  const failing = [...settled.kept.values()].filter(({ verdict }) => verdict.kind === 'unknown').sort((a, b) => compare(a.key, b.key))
  const lines = failing.map(({ key, since }) => `- ${address(urls.get(key) ?? key)} since ${since}`)
  const what = failing.length === 1 ? 'link fails' : 'links fail'
  return few(`${failing.length} ${what}, but not often enough yet to count as dead`, lines)
}

/** What nobody knows, by host: never counted as broken. */
function unjudged({ links }: BodyInput): string {
  const silent = links.filter(
    ({ verdict }) =>
      verdict.kind === 'blocked' || (verdict.kind === 'unknown' && verdict.reason !== 'failing' && verdict.reason !== 'not-asked'),
  )
  const hosts = Map.groupBy(silent, ({ url }) => new URL(url).host)
  const lines = [...hosts]
    .sort(([a], [b]) => compare(a, b))
    .map(([host, own]) => {
      const isRefused = own.every(({ verdict }) => verdict.kind === 'blocked')
      const why = isRefused
        ? 'blocks automated requests'
        : own.some(({ verdict }) => verdict.kind === 'blocked')
          ? 'blocks requests or fails'
          : 'fails at the moment, or does not answer in time'
      return `- ${code(host)} ${why} (${counted(own.length, 'link')})`
    })
  return few(unjudgedTitle(silent.length), lines)
}

const help = `### What you can do

Edit the list as usual, or write one of these as a comment here. All of them go into one pull request:

- \`/listkeeper replace OLD NEW\` replaces a link
- \`/listkeeper remove ADDRESS\` removes an entry from the list
- \`/listkeeper ignore ADDRESS UNTIL REASON\` ignores a link until a date, for example 2027-01-31`

const about =
  '<sub>listkeeper keeps this issue up to date: it edits it when something changes, closes it when nothing is broken, and opens it again when something breaks. A page counts as dead only after it has been missing for some time.</sub>'
