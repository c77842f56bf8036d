/** Finds items of numbered lists that have a bullet, or another mark after their number: each begins a list of its own, and the numbers begin anew. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { perDocument } from '../../src/list/per-document.ts'
import type { Context } from '../list-rule.ts'

/** A section shows that it is numbered from this many entries on. */
const fewest = 8

export function* numbers(list: Document, { baseList = list, baseSections }: Context): Generator<Problem> {
  const known = knownIn(baseList)
  for (const [index, entry] of list.entries.entries()) {
    if (entry.container !== 'list' || entry.depth > 0) continue
    const section = baseList === list ? entry.section : baseSections?.get(entry.section)
    const kept = section === undefined ? undefined : known.get(section)
    // An entry that is judged by itself is one of those counted.
    const own = baseList === list ? 1 : 0
    if (!kept || kept.total < fewest + own || kept.total - kept.count > own) continue
    const written = markOf(list, entry)
    const number = /^\d+/.exec(written)?.[0]
    if (written.endsWith(kept.mark) && number !== undefined) continue
    const before = list.entries[index - 1]
    const last = before?.section === entry.section ? /^\d+/.exec(markOf(list, before))?.[0] : undefined
    const next = number ?? (last === undefined ? undefined : kept.isCounted ? String(Number(last) + 1) : last)
    yield {
      message:
        number === undefined
          ? `Unexpected bullet \`${written}\`, expected a number${next === undefined ? '' : `, \`${next}${kept.mark}\``}`
          : `Unexpected \`${written}\`, expected \`${number}${kept.mark}\``,
      at: entry.marker,
      form: 'number',
      severity: 'warning',
      evidence: `${kept.count} of ${kept.total} entries of the section have a number and \`${kept.mark}\``,
      ...(next === undefined || next.length > 9 ? {} : { fix: [{ ...entry.marker, text: next + kept.mark }] }),
    }
  }
}

type Kept = { readonly total: number; readonly count: number; readonly mark: string; readonly isCounted: boolean }

/** What sections of numbered entries have after their numbers, and whether they count. */
const knownIn = perDocument((list): ReadonlyMap<number, Kept> => {
  const sections = Map.groupBy(
    list.entries.filter(({ container, depth }) => container === 'list' && depth === 0),
    ({ section }) => section,
  )
  return new Map(
    [...sections].map(([section, entries]) => {
      const marks = entries.map((entry) => markOf(list, entry))
      const ends = ['.', ')'].map((mark) => ({
        mark,
        count: marks.filter((written) => /^\d/.test(written) && written.endsWith(mark)).length,
      }))
      const { mark, count } = ends[0]!.count >= ends[1]!.count ? ends[0]! : ends[1]!
      return [section, { total: entries.length, count, mark, isCounted: new Set(marks).size > entries.length / 2 }]
    }),
  )
})

function markOf({ text }: Document, { marker }: Entry): string {
  return text.slice(marker.start, marker.end)
}
