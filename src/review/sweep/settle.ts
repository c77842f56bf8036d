/** What is remembered of a link after a sweep: what today's judgement changes, and what stays as it was. */
import type { Memory, Remembered } from '../../links/memory/memory.ts'
import type { Judgement } from '../../links/verdict.ts'
import { hasSecret } from '../text/mask-secrets.ts'
import {
  compare,
  countedKinds,
  type DayCounts,
  type FixedLink,
  type HowFixed,
  type Kept,
  keyOf,
  leftKey,
  type SweepState,
  type Worth,
} from './issue-record.ts'
import { settleUpkeep, type UpkeepSweep } from './upkeep.ts'

/** A judged link of the lists: what kind it is, and where it is. */
export type SweptLink = Judgement & {
  readonly class: 'link' | 'image' | 'badge'
  readonly at: readonly { readonly path: string; readonly line: number; readonly section: string; readonly name: string }[]
}

export type Sweep = {
  readonly links: readonly SweptLink[]
  /** The checker's memory after the run. */
  readonly memory: Memory | undefined
  readonly day: string
  /** Whether a list could not be read: then links that are not among those judged are kept. */
  readonly isCut: boolean
  /** What was asked about entries; absent where the list does not want it. */
  readonly upkeep?: UpkeepSweep | undefined
}

/** Whether a link is shown as an item: dead, suspect, moved for good and seen so twice, or worth a look. */
export function isListed({ verdict, worth, moves }: Kept): boolean {
  return worth !== undefined || verdict.kind === 'dead' || verdict.kind === 'suspect' || (verdict.kind === 'moved' && (moves ?? 1) >= 2)
}

/** Whether a listed link is broken for readers. */
export function isBroken({ verdict }: Kept): boolean {
  return verdict.kind === 'dead' || verdict.kind === 'suspect'
}

export type Settled = Pick<SweepState, 'kept' | 'fixed' | 'days' | 'left' | 'upkeep'>

/** The state after a sweep. What blocked us, failed for a while or was not asked stays as it was. */
export function settle(old: SweepState, sweep: Sweep): Settled {
  const kept = new Map<string, Kept>()
  const fixes = new Map<string, HowFixed>()
  for (const link of sweep.links) {
    const key = keyOf(link.url)
    const known = old.kept.get(key)
    const next = settleOne(link, known, sweep)
    if (next) kept.set(key, next)
    const isStillMoved = known?.verdict.kind === 'moved' && next?.verdict.kind === 'moved'
    if (known && isListed(known) && !(next && isListed(next)) && !isStillMoved)
      fixes.set(key, link.verdict.kind === 'excluded' ? 'ignored' : 'answers')
  }
  const seen = new Set(sweep.links.map(({ url }) => keyOf(url)))
  for (const [key, known] of old.kept) {
    if (seen.has(key)) continue
    if (sweep.isCut) kept.set(key, known)
    else if (isListed(known)) fixes.set(key, 'gone')
  }
  const { fixed: mended, ...upkeep } = settleUpkeep(old.upkeep, { sweep: sweep.upkeep, day: sweep.day, isCut: sweep.isCut })
  for (const [key, how] of mended) fixes.set(key, how)
  const fresh = [...fixes].map(([key, how]): FixedLink => ({ key, how, day: sweep.day }))
  const earlier = old.fixed.filter(({ key }) => !fixes.has(key) && !upkeep.kept.has(key) && !(kept.has(key) && isListed(kept.get(key)!)))
  const left = new Set(sweep.links.filter(wasNotAsked).map(({ url }) => leftKey(addressOf(url))))
  return {
    kept,
    fixed: [...earlier, ...fresh].sort((a, b) => compare(a.key, b.key)),
    days: countDays(old.days, sweep, left.size > 0),
    left,
    upkeep,
  }
}

function wasNotAsked({ verdict }: Judgement): boolean {
  return verdict.kind === 'unknown' && verdict.reason === 'not-asked'
}

function settleOne(link: SweptLink, known: Kept | undefined, { memory, day }: Sweep): Kept | undefined {
  const { url, verdict, via, archive, title } = link
  const key = keyOf(url)
  const isFresh = via !== 'memory'
  switch (verdict.kind) {
    case 'dead': {
      const capture = archive === undefined || hasSecret(url) ? {} : { archive }
      if (known?.verdict.kind === 'dead' && known.verdict.reason === verdict.reason) return { ...known, ...capture }
      const since = link.failing?.since ?? day
      return { key, verdict, since, asked: day, row: { since, last: day, times: link.failing?.times ?? 1 }, ...capture }
    }
    case 'suspect':
      if (known?.verdict.kind === 'suspect' && known.verdict.reason === verdict.reason) return withoutRow(known)
      return {
        key,
        verdict,
        since: known?.verdict.kind === 'suspect' ? known.since : day,
        asked: day,
        ...(title ? { title: title.slice(0, 80) } : {}),
      }
    case 'moved': {
      // An address with a session in it is nobody else's.
      if (!verdict.permanent || hasSecret(verdict.to)) return undefined
      if (!isFresh) return known
      const moves = Math.min(2, memory?.links.get(addressOf(url))?.moves ?? 1)
      const isSame = known?.verdict.kind === 'moved' && known.verdict.to === verdict.to
      if (isSame && (known.moves ?? 1) >= moves) return withoutRow(known)
      return { key, verdict, since: isSame ? known.since : day, asked: day, moves }
    }
    case 'unknown':
      if (verdict.reason !== 'failing' || !isFresh) return known
      return settleFailing(link, known, day)
    case 'alive':
      return settleAlive(link, known, day)
    case 'blocked':
      return known
    case 'excluded':
      return verdict.by === 'private-address' || verdict.by === 'special-name' ? known : undefined
  }
}

/** It failed again, not yet often enough: it is shown as before until it is surely dead. */
function settleFailing({ url, verdict, failing }: SweptLink, known: Kept | undefined, day: string): Kept {
  const since = failing?.since ?? day
  const row = { since, last: day, times: failing?.times ?? 1 }
  if (known && known.verdict.kind !== 'unknown' && isListed(known)) return { ...known, asked: day, row }
  return { key: keyOf(url), verdict, since, asked: day, row }
}

function settleAlive({ url, facts, via }: SweptLink, known: Kept | undefined, day: string): Kept | undefined {
  if (via === 'memory' && known?.worth) return known
  const worth: Worth | undefined = facts?.retracted
    ? 'retracted'
    : facts?.withdrawn
      ? 'withdrawn'
      : facts?.archived
        ? 'archived'
        : undefined
  if (!worth) return undefined
  return known?.worth === worth ? withoutRow(known) : { key: keyOf(url), verdict: { kind: 'alive' }, worth, since: day, asked: day }
}

function withoutRow({ row: _row, ...rest }: Kept): Kept {
  return rest
}

/** A line of counts where they are not those of the line before; a run that was cut short counts nothing. */
function countDays(days: readonly DayCounts[], { links, day }: Sweep, isPartial: boolean): readonly DayCounts[] {
  if (isPartial || links.length === 0) return days
  const counts = countedKinds.map((kind) => links.filter(({ verdict }) => verdict.kind === kind).length)
  const before = days.filter((one) => one.day !== day)
  return before.at(-1)?.counts.join() === counts.join() ? before : [...before, { day, counts }]
}

/** An address without the place on the page. */
function addressOf(url: string): string {
  return url.replace(/#.*$/s, '')
}

/**
 * What the checker knows before a run: what is kept of the addresses in the lists, and, after a run that was cut short,
 * that all it had asked are well today, so that this one goes on with those that are left.
 */
export function memoryOf(state: SweepState, urls: readonly string[], day: string): Memory {
  const links = new Map<string, Remembered>()
  for (const url of urls) {
    const address = addressOf(url)
    const known = state.kept.get(keyOf(url))
    if (known && isOfAddress(known)) links.set(address, rememberedOf(address, known))
    else if (!links.has(address) && state.left.size > 0 && !state.left.has(leftKey(address)))
      links.set(address, { url: address, since: day, asked: day, alive: day, verdict: { kind: 'alive' } })
  }
  const days = state.days.map((one) => ({
    day: one.day,
    counts: Object.fromEntries(countedKinds.map((kind, index) => [kind, one.counts[index]!])),
  }))
  return { links, days }
}

/** Whether what is kept is about the address: not about a place on its page, nor about what a registry said about a link that works. */
function isOfAddress({ verdict, worth, row }: Kept): boolean {
  return !(verdict.kind === 'suspect' && verdict.reason === 'missing-anchor') && (!worth || row !== undefined)
}

/** Titles are left out: that of a suspect page is not the one that a well page should have. */
function rememberedOf(address: string, { verdict, since, asked, row, moves, archive }: Kept): Remembered {
  return {
    url: address,
    since,
    asked,
    verdict: verdict.kind === 'moved' ? { ...verdict, to: addressOf(verdict.to) } : verdict,
    ...(row ? { failing: row } : {}),
    ...(moves === undefined ? {} : { moves }),
    ...(archive === undefined ? {} : { archive }),
  }
}
