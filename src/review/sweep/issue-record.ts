/**
 * What the rolling issue remembers of links that fail, and how its body holds it: a hidden block with a short line for each link.
 * The caller must check who wrote the body before it believes the block. A line that cannot be read is ignored.
 */
import type { Judgement, Verdict } from '../../links/verdict.ts'
import { hash } from '../comment/mark.ts'
import { hasSecret } from '../text/mask-secrets.ts'
import { decode, encode, readDay, writeDay } from '../text/short-numbers.ts'
import { type HowMended, type KeptEntry, noUpkeep, readUpkeepLine, type UpkeepState, writeUpkeep } from './upkeep.ts'

export type Worth = 'archived' | 'retracted' | 'withdrawn'
type Row = { readonly since: string; readonly last: string; readonly times: number }

/** One link that is not simply well. Days are as 2026-01-31. */
export type Kept = {
  /** The address, or `*` and its hash where it holds what looks like a secret. */
  readonly key: string
  /** As it is shown: where nothing is known today it stays as it was. */
  readonly verdict: Verdict
  readonly worth?: Worth
  readonly since: string
  readonly asked: string
  /** The days in a row on which it was not there. */
  readonly row?: Row
  readonly moves?: number
  readonly title?: string
  readonly archive?: string
}

/** `answers`: it is well again; `gone`: it left the list; `ignored`: the configuration leaves it out; the others are of entries alone. */
export type HowFixed = 'answers' | HowMended
export type FixedLink = { readonly key: string; readonly how: HowFixed; readonly day: string }

export type DayCounts = { readonly day: string; readonly counts: readonly number[] }

export type SweepState = {
  readonly kept: ReadonlyMap<string, Kept>
  readonly fixed: readonly FixedLink[]
  readonly days: readonly DayCounts[]
  /** Hashes of the addresses that a run had no time for; empty after a whole run. */
  readonly left: ReadonlySet<string>
  /** Entries that no longer meet the requirements. */
  readonly upkeep: UpkeepState
  /** Whether nothing was to be done: then the issue was closed by us. */
  readonly isResting: boolean
  /** The hash of what was said, without ticks: equal where there is nothing new to say. */
  readonly said: string
}

export const noState: SweepState = { kept: new Map(), fixed: [], days: [], left: new Set(), upkeep: noUpkeep, isResting: false, said: '' }

/** The order of counts in a line of days. */
export const countedKinds = [
  'alive',
  'moved',
  'dead',
  'suspect',
  'blocked',
  'unknown',
  'excluded',
] as const satisfies readonly Verdict['kind'][]

/** What a link is remembered under. */
export function keyOf(url: string): string {
  return hasSecret(url) ? `*${hash(url)}` : url
}

/** Four characters for an address that was not asked: another one that shares them is asked twice, no more. */
export function leftKey(address: string): string {
  return hash(address).slice(-4).padStart(4, '0')
}

const codes = {
  dn: { kind: 'dead', reason: 'not-found' },
  dg: { kind: 'dead', reason: 'gone' },
  dh: { kind: 'dead', reason: 'no-such-host' },
  di: { kind: 'dead', reason: 'no-such-identifier' },
  da: { kind: 'dead', reason: 'no-address' },
  sh: { kind: 'suspect', reason: 'home-page' },
  ss: { kind: 'suspect', reason: 'soft-not-found' },
  sp: { kind: 'suspect', reason: 'parked' },
  sj: { kind: 'suspect', reason: 'hijacked' },
  sa: { kind: 'suspect', reason: 'missing-anchor' },
  sq: { kind: 'suspect', reason: 'search-page' },
  sm: { kind: 'suspect', reason: 'shared-page' },
  sx: { kind: 'suspect', reason: 'suspended' },
  sd: { kind: 'suspect', reason: 'placeholder' },
  sr: { kind: 'suspect', reason: 'script-redirect' },
  uf: { kind: 'unknown', reason: 'failing' },
  wa: { kind: 'alive' },
  wr: { kind: 'alive' },
  ww: { kind: 'alive' },
} as const satisfies Readonly<Record<string, Verdict>>
type Code = keyof typeof codes

const worths: Readonly<Partial<Record<Code, Worth>>> = { wa: 'archived', wr: 'retracted', ww: 'withdrawn' }
const fixes: Readonly<Record<string, HowFixed>> = { ca: 'answers', cm: 'met', ce: 'exempt', cg: 'gone', ci: 'ignored' }

/** Longest block, and longest list of what was not asked, in characters: the rest of the body is for people. */
const longestBlock = 30_000
const longestLeft = 12_000
/** Lines of days that are kept. */
const mostDays = 60

const opening = /^[ \t]*<!-- listkeeper:memory 1 ([0-9a-z]+) (open|rest)[ \t]*$/
const blockStart = /(?<![^\n])[ \t]*<!-- listkeeper:memory 1 [0-9a-z]+ (?:open|rest)[ \t]*\r?\n/g

/** The block without its first line, which holds the hash of all the rest. */
export function writeRecords({ kept, fixed, days, left, upkeep }: Pick<SweepState, 'kept' | 'fixed' | 'days' | 'left' | 'upkeep'>): string {
  const lines = [
    ...days.slice(-mostDays).map(({ day, counts }) => `= ${writeDay(day)} ${counts.join(',')}`),
    ...fixed.map(({ key, how, day }) => `${codeOfFix(how)} ${writeDay(day)} ${encode(key)}`),
    ...[...kept.values()].sort(byGravity).map(writeOne),
    ...writeUpkeep(upkeep),
  ]
  const missing = [...left].sort().join('')
  if (missing !== '' && missing.length <= longestLeft) lines.unshift(`? ${missing}`)
  let length = 0
  const fitting = lines.filter((line) => {
    length += line.length + 1
    return length <= longestBlock
  })
  return fitting.join('\n')
}

/** The whole hidden block. */
export function writeBlock(records: string, { said, isResting }: Pick<SweepState, 'said' | 'isResting'>): string {
  return `<!-- listkeeper:memory 1 ${said} ${isResting ? 'rest' : 'open'}\n${records}\n-->`
}

/** The last block of a body; one that is not closed is none. */
function lastBlock(body: string): string | undefined {
  let last: string | undefined
  let free = 0
  for (const { index, 0: first } of body.matchAll(blockStart)) {
    if (index < free) continue
    const end = body.indexOf('-->', index + first.length)
    if (end < 0) break
    free = end + 3
    last = body.slice(index, free)
  }
  return last
}

/** What a body of listkeeper remembers, the last block of it; nothing where there is none. */
export function readState(body: string): SweepState {
  const block = lastBlock(body)
  if (block === undefined) return noState
  const [first = '', ...lines] = block.split(/\r?\n/)
  const [, said = '', rest] = opening.exec(first) ?? []
  const kept = new Map<string, Kept>()
  const fixed: FixedLink[] = []
  const days: DayCounts[] = []
  const left = new Set<string>()
  const entries = new Map<string, KeptEntry>()
  let looked: string | undefined
  for (const line of lines) {
    const [code = '', second = '', third = ''] = line.trim().split(' ')
    const how = fixes[code]
    const day = readDay(second)
    if (code === '?') for (const one of second.match(/[0-9a-z]{4}/g) ?? []) left.add(one)
    else if (code === '=' && day && /^\d+(?:,\d+){6}$/.test(third)) days.push({ day, counts: third.split(',').map(Number) })
    else if (how && day && third !== '') fixed.push({ key: decode(third), how, day })
    else {
      const one = readOne(line.trim())
      const entry = one ? undefined : readUpkeepLine(line.trim())
      if (one) kept.set(one.key, one)
      else if (entry && 'key' in entry) entries.set(entry.key, entry)
      else if (entry) looked = entry.looked
    }
  }
  const upkeep: UpkeepState = { kept: entries, ...(looked === undefined ? {} : { looked }) }
  return { kept, fixed, days, left, upkeep, isResting: rest === 'rest', said }
}

/** `code since asked row key extras`, spaces between them. */
function writeOne({ key, verdict, worth, since, asked, row, moves, title, archive }: Kept): string {
  const isUsual = row && row.since === since && row.last === asked
  const parts = [
    codeOf(verdict, worth),
    writeDay(since),
    writeDay(asked),
    row ? `${row.times}${isUsual ? '' : `,${writeDay(row.since)},${writeDay(row.last)}`}` : '-',
    encode(key),
    ...(verdict.kind === 'moved' ? [`m${moves ?? 1}`, `>${encode(verdict.to)}`] : []),
    ...(archive === undefined ? [] : [`a${encode(archive.endsWith(key) ? `${archive.slice(0, -key.length)}*` : archive)}`]),
    ...(title === undefined ? [] : [`t${encodeURIComponent(title.slice(0, 80).toWellFormed())}`]),
  ]
  return parts.join(' ')
}

function readOne(line: string): Kept | undefined {
  const [code = '', first = '', second = '', counted = '', written = '', ...extras] = line.split(' ')
  const [since, asked] = [readDay(first), readDay(second)]
  const row = readRow(counted, { since, asked })
  if (!since || !asked || row === false || written === '') return undefined
  const key = decode(written)
  const extra = (mark: string): string | undefined => extras.find((one) => one.startsWith(mark))?.slice(1)
  const to = extra('>')
  const verdict: Verdict | undefined =
    code === 'mp' ? (to === undefined ? undefined : { kind: 'moved', to: decode(to), permanent: true }) : codes[code as Code]
  if (!verdict || !(URL.canParse(key) || /^\*[0-9a-z]+$/.test(key))) return undefined
  const worth = worths[code as Code]
  const archive = extra('a')
  const title = readTitle(extra('t'))
  return {
    key,
    verdict,
    ...(worth ? { worth } : {}),
    since,
    asked,
    ...(row ? { row } : {}),
    ...(code === 'mp' ? { moves: Math.min(2, Number(extra('m')) || 1) } : {}),
    ...(archive === undefined ? {} : { archive: decode(archive).replace(/\*$/, () => key) }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The row of failures; undefined where there is none, false where it cannot be read. */
function readRow(text: string, { since, asked }: { since: string | undefined; asked: string | undefined }): Row | undefined | false {
  if (text === '-') return undefined
  const [times = '', first, last] = text.split(',')
  const row = {
    since: first === undefined ? since : readDay(first),
    last: last === undefined ? asked : readDay(last),
    times: Number(times),
  }
  return /^\d{1,4}$/.test(times) && row.since && row.last ? { since: row.since, last: row.last, times: row.times } : false
}

function readTitle(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function codeOf(verdict: Verdict, worth: Worth | undefined): string {
  if (verdict.kind === 'moved') return 'mp'
  const found = (Object.keys(codes) as Code[]).find((code) => {
    const known: Verdict = codes[code]
    const isSame = known.kind === verdict.kind && (!('reason' in known) || ('reason' in verdict && known.reason === verdict.reason))
    return isSame && worths[code] === worth
  })
  return found ?? 'uf'
}

function codeOfFix(how: HowFixed): string {
  return Object.keys(fixes).find((code) => fixes[code] === how)!
}

/** The most serious first, so that what does not fit is the least serious. */
export function gravityOf({ verdict, worth }: Pick<Kept, 'verdict' | 'worth'>): number {
  const order: readonly Verdict['kind'][] = ['dead', 'suspect', 'unknown', 'moved']
  return worth ? order.length : order.indexOf(verdict.kind)
}

function byGravity(a: Kept, b: Kept): number {
  return gravityOf(a) - gravityOf(b) || compare(a.key, b.key)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A judgement that says what is shown of a link, always in the same words. */
export function shownJudgement(url: string, { verdict, title }: Kept): Judgement {
  return { url, verdict, via: 'memory', requests: [], ...(title === undefined ? {} : { title }) }
}
