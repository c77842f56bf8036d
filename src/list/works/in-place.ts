/** Which new entry took the place of which one that is gone: between the same neighbours, in the same section, as many as were there. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'

type Placed = { readonly entry: Entry; readonly document: Document }

/** What a change made of a list's entries. */
type Change = {
  readonly baseList?: Document
  /** The entry that an entry was; undefined for new ones. */
  readonly before?: (entry: Entry) => Placed | undefined
  /** Entries that are nowhere any more. */
  readonly lost?: readonly Placed[]
  /** For each section its section in `baseList`. */
  readonly baseSections?: ReadonlyMap<number, number>
}

/** More entries than this at one place are a rewritten section: none of them took the place of another one. */
const mostTogether = 8

const known = new WeakMap<Document, { readonly change: Change; readonly replaced: ReadonlyMap<Entry, Entry> }>()

/** The entries that took the place of others, each with the one that was there; worked out once for a list and a change. */
export function replacedIn(list: Document, change: Change): ReadonlyMap<Entry, Entry> {
  const earlier = known.get(list)
  if (earlier?.change === change) return earlier.replaced
  const replaced = readReplaced(list, change)
  known.set(list, { change, replaced })
  return replaced
}

/** Whether a lost entry is one of the list itself, and no part of another one. */
export function isOwnLoss({ entry, document }: Placed, { baseList }: Change): boolean {
  return document === baseList && entry.depth === 0
}

function readReplaced(list: Document, change: Change): ReadonlyMap<Entry, Entry> {
  const { baseList, before, baseSections } = change
  const found = new Map<Entry, Entry>()
  const lost = new Set((change.lost ?? []).filter((one) => isOwnLoss(one, change)).map(({ entry }) => entry))
  if (!baseList || !before || !baseSections || lost.size === 0) return found
  const numbers = new Map(baseList.entries.map((entry, index) => [entry, index]))
  let from = 0
  let run: Entry[] = []
  const close = (to: number): void => {
    if (0 < run.length && run.length <= mostTogether && from <= to && to - from <= mostTogether * 4) {
      const gone = baseList.entries.slice(from, to).filter((entry) => lost.has(entry))
      for (const [own, old] of pairsOf(run, gone))
        if (baseSections.get(own.section) === old.section && own.depth === old.depth && own.container === old.container) found.set(own, old)
    }
    run = []
  }
  for (const entry of list.entries) {
    const old = before(entry)?.entry
    const number = old && numbers.get(old)
    if (old === undefined) run.push(entry)
    if (number === undefined) continue
    close(number)
    from = number + 1
  }
  close(baseList.entries.length)
  return found
}

/** Of as many the first with the first; else each with the one that has most of its words. */
function pairsOf(added: readonly Entry[], gone: readonly Entry[]): [Entry, Entry][] {
  if (added.length === gone.length) return added.map((entry, index): [Entry, Entry] => [entry, gone[index]!])
  const free = new Set(added)
  return gone.slice(0, mostTogether).flatMap((old): [Entry, Entry][] => {
    const own = [...free].find((entry) => shareOf(old.title, entry.title) >= 0.5)
    if (own) free.delete(own)
    return own ? [[own, old]] : []
  })
}

/** The words of a text, a letter of Chinese or Japanese being one; numbers are none. */
export function wordsIn(text: string): string[] {
  const runs = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  return runs.filter((run) => /\p{L}/u.test(run))
}

/** Which share of the words of a text another one has too; none where it has none. */
export function shareOf(text: string, other: string): number {
  const words = [...new Set(wordsIn(text))]
  const kept = new Set(wordsIn(other))
  return words.length === 0 ? 0 : words.filter((word) => kept.has(word)).length / words.length
}
