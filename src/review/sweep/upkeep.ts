/** What the rolling issue remembers of entries that no longer meet the requirements of their list, and what a sweep changes about that. Pure. */

import { decode, encode, readDay, writeDay } from '../text/short-numbers.ts'

/** A requirement that an entry misses, in words for people: they stay as they were first said, so that a number that changes daily is no news. */
type Missed = { readonly requirement: string; readonly words: string }

/** An entry that is listed. `since` is the day of the sweep that saw it first. */
export type KeptEntry = { readonly key: string; readonly since: string; readonly missed: readonly Missed[] }

/** What is remembered: the entries that are listed, and the day on which all were looked at. */
export type UpkeepState = { readonly kept: ReadonlyMap<string, KeptEntry>; readonly looked?: string }

/** Longest words of one requirement, and most requirements of one entry, that are kept. */
const longestWords = 160
const mostMissed = 8

export const noUpkeep: UpkeepState = { kept: new Map() }

type Place = { readonly path: string; readonly line: number; readonly section: string; readonly name: string }

/** An entry of the list that requirements are for. */
export type UpkeptEntry = {
  /** The address that it is known by. */
  readonly key: string
  readonly at: readonly Place[]
  /** What came of asking; absent where this sweep did not ask about it. */
  readonly answers?: {
    readonly missed: readonly Missed[]
    readonly unknown: ReadonlySet<string>
    /** Requirements that it is known to meet without an exception. */
    readonly met: ReadonlySet<string>
  }
}

/** Why an entry is listed no more: it meets the requirements again; it is in the list, and what it missed is not asked of it any more; it left the list; the configuration leaves it out. */
export type HowMended = 'met' | 'exempt' | 'gone' | 'ignored'

/** What a sweep looked at. */
export type UpkeepSweep = {
  readonly entries: readonly UpkeptEntry[]
  /** Addresses that the configuration ignores or leaves in peace. */
  readonly ignored: ReadonlySet<string>
  /** All addresses that entries of the lists link, whether something is required of them or not. */
  readonly linked: ReadonlySet<string>
  /** Whether all entries were asked about. */
  readonly isWhole: boolean
}

export type UpkeepSettled = UpkeepState & { readonly fixed: ReadonlyMap<string, HowMended> }

/** The state after a sweep. What nobody knows today stays as it was; what was never known to be missed is not listed. */
export function settleUpkeep(
  old: UpkeepState,
  { sweep, day, isCut }: { readonly sweep: UpkeepSweep | undefined; readonly day: string; readonly isCut: boolean },
): UpkeepSettled {
  if (!sweep) return { ...noUpkeep, fixed: new Map() }
  const kept = new Map<string, KeptEntry>()
  const fixed = new Map<string, HowMended>()
  const seen = new Set(sweep.entries.map(({ key }) => key))
  for (const { key, answers } of sweep.entries) {
    const known = old.kept.get(key)
    const next = answers ? settleOne({ key, since: known?.since ?? day }, known, answers) : known
    if (next) kept.set(key, next)
    else if (known) fixed.set(key, known.missed.some(({ requirement }) => answers?.met.has(requirement)) ? 'met' : 'exempt')
  }
  for (const [key, known] of old.kept) {
    if (seen.has(key)) continue
    if (sweep.ignored.has(key)) fixed.set(key, 'ignored')
    else if (isCut) kept.set(key, known)
    else fixed.set(key, sweep.linked.has(key) ? 'exempt' : 'gone')
  }
  const looked = sweep.isWhole ? day : old.looked
  // Where nothing is listed, nothing is worth an edit of the issue: the next sweep asks again, together with the links.
  return { kept, fixed, ...(looked === undefined || kept.size === 0 ? {} : { looked }) }
}

function settleOne(
  entry: Pick<KeptEntry, 'key' | 'since'>,
  known: KeptEntry | undefined,
  { missed, unknown }: NonNullable<UpkeptEntry['answers']>,
): KeptEntry | undefined {
  const now = new Map(missed.map((one) => [one.requirement, one]))
  const before = (known?.missed ?? []).filter(({ requirement }) => now.has(requirement) || unknown.has(requirement))
  const fresh = missed
    .filter(({ requirement }) => !before.some((one) => one.requirement === requirement))
    .map(({ requirement, words }) => ({ requirement, words: [...words.toWellFormed()].slice(0, longestWords).join('') }))
  const all = [...before, ...fresh].slice(0, mostMissed)
  return all.length === 0 ? undefined : { ...entry, missed: all }
}

const entryCode = 'q'
const lookedCode = 'ql'

/** The lines of the hidden block: the day, then `q since key requirement=words ...`. */
export function writeUpkeep({ kept, looked }: UpkeepState): string[] {
  return [
    ...(looked === undefined ? [] : [`${lookedCode} ${writeDay(looked)}`]),
    ...[...kept.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, since, missed }) => {
        const parts = missed.map(({ requirement, words }) => `${requirement}=${encodeURIComponent(words)}`)
        return [entryCode, writeDay(since), encode(key), ...parts].join(' ')
      }),
  ]
}

/** What a line of the block says of entries; undefined for a line about something else, or one that cannot be read. */
export function readUpkeepLine(line: string): KeptEntry | { readonly looked: string } | undefined {
  const [code, first = '', written = '', ...parts] = line.split(' ')
  const day = readDay(first)
  if (day === undefined) return undefined
  if (code === lookedCode) return { looked: day }
  const key = decode(written)
  if (code !== entryCode || !(URL.canParse(key) || /^\*[0-9a-z]+$/.test(key))) return undefined
  const missed = parts.flatMap((part) => readMissed(part) ?? [])
  return missed.length === 0 ? undefined : { key, since: day, missed }
}

function readMissed(part: string): Missed | undefined {
  const [, requirement, words = ''] = /^([a-z-]{1,40})=(\S+)$/.exec(part) ?? []
  if (requirement === undefined) return undefined
  try {
    return { requirement, words: decodeURIComponent(words) }
  } catch {
    return undefined
  }
}
