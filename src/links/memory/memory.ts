/**
 * What is remembered of links between runs, and what follows from it: dead only after failures over days, alive ones asked
 * again once a week, spread over its days, moves believed when seen twice. A pure fold; the file format is in `memory-file.ts`.
 */
import { hashOf } from '../http/hash.ts'
import type { Judgement, Verdict } from '../verdict.ts'

/** One address. Days are as 2026-01-31. */
export type Remembered = {
  readonly url: string
  /** First seen in the list; last asked; last answered. */
  readonly since: string
  readonly asked: string
  readonly alive?: string
  readonly verdict: Verdict
  /** The days on which it was not there: the first and last in a row, and how many. */
  readonly failing?: { readonly since: string; readonly last: string; readonly times: number }
  /** How many runs in a row saw the same permanent move. */
  readonly moves?: number
  /** What the page called itself when it was surely the one that the list means. */
  readonly title?: string
  /** Another title with nothing of the list in it: since when, and in how many runs in a row. */
  readonly changed?: { readonly title: string; readonly since: string; readonly times: number }
  /** Of a move: whether the new page is surely the one that the list means. */
  readonly confirmed?: true
  readonly archive?: string
}

/** What fails and is not yet called dead is counted by itself, not among what is unknown. */
type Counts = Readonly<Partial<Record<Verdict['kind'] | 'failing', number>>>
export type Memory = {
  readonly links: ReadonlyMap<string, Remembered>
  /** How many links had which verdict, a line a day. */
  readonly days: readonly { readonly day: string; readonly counts: Counts }[]
}

export type Policy = {
  /** Failures, and days between the first and the last of them, before a page that is not found is called dead. */
  readonly failures: number
  readonly days: number
  /** Days after which a link that answered is asked again; 0 for every run. */
  readonly recheck: number
}

export const noMemory: Memory = { links: new Map(), days: [] }
/** Days of counts that are kept. */
const mostDays = 366

/** The number of a day, counted from 1970. */
function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

/** Whether a link is to be checked today: at once when new or doubtful, later and later while it fails, weekly when all is well. */
export function isDue(known: Remembered | undefined, day: string, { recheck }: Policy): boolean {
  if (!known || recheck === 0) return true
  const today = dayNumber(day)
  const passed = today - dayNumber(known.asked)
  if (known.changed && passed >= 1) return true
  if (known.failing) return passed >= Math.min(recheck, 2 ** Math.max(0, known.failing.times - 1))
  if (known.verdict.kind === 'unknown' || known.verdict.kind === 'blocked' || known.verdict.kind === 'excluded') return passed >= 1
  return passed >= recheck || (passed >= 1 && (today + hashOf(known.url)) % recheck === 0)
}

/** What is known without asking. */
export function recall(known: Remembered): Judgement {
  const sure = known.confirmed ? { confirmed: known.confirmed } : {}
  return withMemory({ url: known.url, verdict: known.verdict, via: 'memory', requests: [], ...sure }, known)
}

/** What others know without asking: they may want more or fewer failures than those who asked before a page is called dead. */
export function recallFor(known: Remembered, policy: Policy): Judgement {
  const { verdict } = known
  const isFailing = verdict.kind === 'dead' && verdict.reason === 'not-found' && !hasFailedEnough(known, policy)
  return recall(isFailing ? { ...known, verdict: { kind: 'unknown', reason: 'failing' } } : known)
}

/** What is remembered of an address after it was asked; undefined where it was not. */
export function rememberAsked(known: Remembered | undefined, judgement: Judgement, day: string): Remembered | undefined {
  return isAsked(judgement) ? rememberOne(known, judgement, day) : undefined
}

/** A judgement of this run in the light of what is remembered: what is not found for the first time is only failing, and a title that became another is looked at. */
export function judgeWith(
  judgement: Judgement,
  known: Remembered | undefined,
  { day, policy }: { day: string; policy: Policy },
): Judgement {
  const next = rememberOne(known, judgement, day)
  const { verdict } = judgement
  if (verdict.kind === 'dead' && verdict.reason === 'not-found' && !hasFailedEnough(next, policy))
    return withMemory({ ...judgement, verdict: { kind: 'unknown', reason: 'failing' } }, next)
  if (next.changed && isPage(verdict)) {
    const kind = isChanged(next.changed, day) ? ({ kind: 'suspect', reason: 'hijacked' } as const) : ({ kind: 'alive' } as const)
    return withMemory({ ...judgement, verdict: kind }, next)
  }
  return withMemory(judgement, next)
}

/** Whether a page was shown that may be the one, or another one in its place. */
function isPage(verdict: Verdict): boolean {
  return verdict.kind === 'alive' || (verdict.kind === 'suspect' && verdict.reason === 'hijacked')
}

/** Seen on two days, or in three runs of one: pages for a while (maintenance, tests for robots) come and go. */
function isChanged({ since, times }: NonNullable<Remembered['changed']>, day: string): boolean {
  return times >= 3 || (times >= 2 && since < day)
}

function hasFailedEnough({ failing }: Remembered, { failures, days }: Policy): boolean {
  return failing !== undefined && failing.times >= failures && dayNumber(failing.last) - dayNumber(failing.since) >= days
}

function withMemory(judgement: Judgement, { failing, alive, archive }: Remembered): Judgement {
  return {
    ...judgement,
    ...(failing ? { failing: { since: failing.since, times: failing.times } } : {}),
    ...(alive === undefined ? {} : { lastAlive: alive }),
    ...(archive === undefined ? {} : { archive }),
  }
}

/**
 * The memory after a run: every address of the list with what is known of it, those that left the list forgotten. What was
 * not asked stays as it was; `counted` are the links as they are shown, of which an address may have several; what blocks or fails for a while neither counts as a failure nor ends a row of them.
 */
export function remember(memory: Memory, judgements: readonly Judgement[], day: string, counted = judgements): Memory {
  const links = new Map(
    judgements.flatMap((judgement): [string, Remembered][] => {
      const known = memory.links.get(judgement.url)
      if (!isAsked(judgement)) return known ? [[judgement.url, known]] : []
      return [[judgement.url, rememberOne(known, judgement, day)]]
    }),
  )
  const byKind = Map.groupBy(counted, ({ verdict }) =>
    verdict.kind === 'unknown' && verdict.reason === 'failing' ? 'failing' : verdict.kind,
  )
  const counts: Counts = Object.fromEntries([...byKind].map(([kind, own]) => [kind, own.length] as const).sort())
  return { links, days: [...memory.days.filter((one) => one.day !== day), { day, counts }].slice(-mostDays) }
}

/** Whether an address was asked in this run, for this list. */
function isAsked({ via, verdict, askedOn }: Judgement): boolean {
  return via !== 'memory' && askedOn === undefined && !(verdict.kind === 'unknown' && verdict.reason === 'not-asked')
}

function rememberOne(known: Remembered | undefined, judgement: Judgement, day: string): Remembered {
  const { url, verdict, title, archive, confirmed } = judgement
  const isThere = verdict.kind === 'alive' || verdict.kind === 'moved' || verdict.kind === 'suspect'
  const isNotThere = verdict.kind === 'dead' || (verdict.kind === 'unknown' && verdict.reason === 'failing')
  const alive = isThere ? day : known?.alive
  const failing = isThere ? undefined : isNotThere ? failAgain(known?.failing, day) : known?.failing
  const moves = movesOf(known, verdict, day)
  // Titles of challenges, of maintenance and of new owners are never remembered; one that is confirmed is followed.
  const kept = confirmed && title ? title : known?.title
  const changed = changedOf(known, judgement, day)
  const capture = archive ?? (isThere ? undefined : known?.archive)
  return {
    url,
    since: known?.since ?? day,
    asked: day,
    ...(alive === undefined ? {} : { alive }),
    verdict,
    ...(failing ? { failing } : {}),
    ...(moves === undefined ? {} : { moves }),
    ...(kept ? { title: kept.slice(0, 120) } : {}),
    ...(changed ? { changed } : {}),
    ...(confirmed && verdict.kind === 'moved' ? { confirmed } : {}),
    ...(capture === undefined ? {} : { archive: capture }),
  }
}

/** A page that was surely the right one and now has nothing to do with the list; what does not answer says nothing new. */
function changedOf(known: Remembered | undefined, { verdict, title, unrelated, confirmed }: Judgement, day: string): Remembered['changed'] {
  if (confirmed || !known?.title) return undefined
  if (!isPage(verdict)) return verdict.kind === 'blocked' || verdict.kind === 'unknown' ? known.changed : undefined
  if (!unrelated || !title || !isOther(known.title, title)) return undefined
  return { title: title.slice(0, 120), since: known.changed?.since ?? day, times: (known.changed?.times ?? 0) + 1 }
}

/** Two runs on one day are one failure. */
function failAgain(failing: Remembered['failing'], day: string): NonNullable<Remembered['failing']> {
  if (!failing) return { since: day, last: day, times: 1 }
  return failing.last === day ? failing : { since: failing.since, last: day, times: failing.times + 1 }
}

function movesOf(known: Remembered | undefined, verdict: Verdict, day: string): number | undefined {
  if (verdict.kind !== 'moved' || !verdict.permanent) return undefined
  const before = known?.verdict
  if (before?.kind !== 'moved' || before.to !== verdict.to) return 1
  return known?.asked === day ? (known.moves ?? 1) : (known?.moves ?? 1) + 1
}

/** Whether two titles of one page have nothing in common; short ones say too little. */
function isOther(before: string, after: string): boolean {
  const words = (title: string): Set<string> =>
    new Set(
      title
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    )
  const [first, second] = [words(before), words(after)]
  return first.size >= 3 && second.size >= 3 && ![...first].some((word) => second.has(word))
}
