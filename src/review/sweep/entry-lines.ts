/** The lines of the rolling issue about entries that no longer meet the requirements. Text of others in them is escaped. */
import { escapeMessage } from '../../markdown.ts'
import { hash } from '../comment/mark.ts'
import { compare, type Kept } from './issue-record.ts'
import { groupTitles, itemMark } from './link-lines.ts'
import { address, placesOf } from './places.ts'
import type { Settled } from './settle.ts'
import type { KeptEntry, UpkeepState, UpkeepSweep } from './upkeep.ts'

/** An archived project is told once: where its entry is listed for it. */
export function isToldOfEntry({ key, worth }: Kept, { kept }: UpkeepState): boolean {
  return worth === 'archived' && (kept.get(key)?.missed.some(({ requirement }) => requirement === 'archived') ?? false)
}

type Input = {
  readonly settled: Settled
  readonly upkeep?: UpkeepSweep | undefined
  readonly lists: readonly string[]
  readonly ticked: ReadonlySet<string>
}

/** The entries, in the order of the list; nothing where there are none. */
export function entryGroup({
  settled,
  upkeep,
  lists,
  ticked,
}: Input): { readonly title: string; readonly items: readonly { readonly line: string }[] }[] {
  const places = new Map(upkeep?.entries.map(({ key, at }, index) => [key, { at, index }]))
  const last = places.size
  const shown = [...settled.upkeep.kept.values()].sort(
    (a, b) => (places.get(a.key)?.index ?? last) - (places.get(b.key)?.index ?? last) || compare(a.key, b.key),
  )
  const items = shown.map(({ key, missed, since }) => {
    const place = placesOf({ class: 'link', at: places.get(key)?.at ?? [] }, lists)
    // An entry may be listed beside its link: each has a tick of its own.
    const own = `entry ${key}`
    const box = ticked.has(hash(own)) ? '[x]' : '[ ]'
    return { line: `- ${box} ${address(key)}${place === '' ? '' : ` ${place}`}: ${wordsOf(missed)}, since ${since}. ${itemMark(own)}` }
  })
  return items.length === 0 ? [] : [{ title: groupTitles.upkeep, items }]
}

function wordsOf(missed: KeptEntry['missed']): string {
  return missed.map(({ words }) => escapeMessage(words)).join('; ')
}

/** How many there are, as a part of a sentence; nothing where there are none. */
export function sayEntries({ kept: { size } }: UpkeepState): string[] {
  if (size === 0) return []
  return [size === 1 ? '1 entry no longer meets the requirements' : `${size} entries no longer meet the requirements`]
}
