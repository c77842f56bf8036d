/** Matches the lines of a text with those of its earlier version. A line that changed places with others counts as new. Pure. */

/** The nearest matched lines of the earlier text, counted from 0: the one at or above a line of the later text, and the one at or below it. Both are the same for a line that was there before. */
export type Between = { readonly above: number; readonly below: number }

/**
 * Returns for each line of the later text its place in the earlier one. Where no matched line is above, `above` is -1; where none is
 * below, `below` is the number of earlier lines. Leading and trailing spaces do not count, nor do blank lines.
 */
export function alignLines(before: readonly string[], after: readonly string[]): Between[] {
  const [old, now] = [before, after].map(written) as [Written, Written]
  const pairs = new Int32Array(now.words.length).fill(-1)
  pairUp({ old: old.words, now: now.words, pairs }, { old: [0, old.words.length], now: [0, now.words.length] }, deepest)
  const partners = new Int32Array(after.length).fill(-1)
  pairs.forEach((partner, index) => {
    if (partner >= 0) partners[now.lines[index]!] = old.lines[partner]!
  })
  const below = new Int32Array(after.length)
  for (let line = after.length - 1, next = before.length; line >= 0; line--) {
    if (partners[line]! >= 0) next = partners[line]!
    below[line] = next
  }
  let above = -1
  return Array.from(partners, (partner, line) => {
    if (partner >= 0) above = partner
    return { above, below: below[line]! }
  })
}

/** The lines that are not blank, trimmed, and their numbers from 0. */
type Written = { readonly words: readonly string[]; readonly lines: readonly number[] }

function written(all: readonly string[]): Written {
  const lines = [...all.keys()].filter((line) => all[line]!.trim() !== '')
  return { words: lines.map((line) => all[line]!.trim()), lines }
}

type Sides = { readonly old: readonly string[]; readonly now: readonly string[]; readonly pairs: Int32Array }
type Stretch = { readonly old: readonly [number, number]; readonly now: readonly [number, number] }

/** The maximum depth of the recursion, which keeps the time linear. No known list needs more. */
const deepest = 8

/** Pairs the equal lines at the start and the end of a stretch, then the lines that are unique in it, then what is between these. */
function pairUp(sides: Sides, stretch: Stretch, depth: number): void {
  const { old, now, pairs } = sides
  let [oldStart, oldEnd] = stretch.old
  let [nowStart, nowEnd] = stretch.now
  while (oldStart < oldEnd && nowStart < nowEnd && old[oldStart] === now[nowStart]) pairs[nowStart++] = oldStart++
  while (oldStart < oldEnd && nowStart < nowEnd && old[oldEnd - 1] === now[nowEnd - 1]) pairs[--nowEnd] = --oldEnd
  if (depth === 0 || oldStart === oldEnd || nowStart === nowEnd) return
  const anchors = longestRising(uniquePairs(sides, { old: [oldStart, oldEnd], now: [nowStart, nowEnd] }))
  if (anchors.length === 0) return
  let from = { old: oldStart, now: nowStart }
  for (const anchor of [...anchors, { old: oldEnd, now: nowEnd }]) {
    pairUp(sides, { old: [from.old, anchor.old], now: [from.now, anchor.now] }, depth - 1)
    from = anchor
  }
}

type Pair = { readonly old: number; readonly now: number }

/** Returns the lines that are in each of two stretches exactly once, in the order of the later text. */
function uniquePairs({ old, now }: Sides, stretch: Stretch): Pair[] {
  const places = uniqueIn(old, stretch.old)
  return [...uniqueIn(now, stretch.now)].flatMap(([words, at]) => {
    const place = places.get(words)
    return at === undefined || place === undefined ? [] : [{ old: place, now: at }]
  })
}

/** Returns the number of each line of a stretch; undefined for a line that is there twice. */
function uniqueIn(lines: readonly string[], [start, end]: readonly [number, number]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (let at = start; at < end; at++) places.set(lines[at]!, places.has(lines[at]!) ? undefined : at)
  return places
}

/** Returns the longest series of pairs that is in order on both sides (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous = pairs.map((pair, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]!.old < pair.old) low = middle + 1
      else high = middle
    }
    ends[low] = index
    return ends[low - 1]
  })
  const rising: Pair[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rising.push(pairs[at]!)
  return rising.reverse()
}
