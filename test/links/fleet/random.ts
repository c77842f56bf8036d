/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */

export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  readonly below: (end: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  readonly shuffled: <T>(items: readonly T[]) => T[]
  /** Log-normal, by its median and its 95th percentile. */
  readonly logNormal: (median: number, p95: number) => number
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const shuffled = <T>(items: readonly T[]): T[] => {
    const mixed = [...items]
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = below(last + 1)
      const kept = mixed[last]!
      mixed[last] = mixed[other]!
      mixed[other] = kept
    }
    return mixed
  }
  const logNormal = (median: number, p95: number): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    return median * Math.exp((Math.log(p95 / median) / 1.6449) * normal)
  }
  return { next, below, pick, shuffled, logNormal }
}

/** Shares a whole number out by weight; each share is at least `least`, at the cost of the greatest ones. */
export function share(total: number, weights: readonly number[], least = 0): number[] {
  if (total < least * weights.length) throw new Error(`${total} is too little for ${weights.length} shares`)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map((part) => Math.max(least, Math.floor(part)))
  const byRemainder = exact.map((part, index) => ({ index, left: part - shares[index]! })).sort((a, b) => b.left - a.left)
  let missing = total - shares.reduce((all, part) => all + part, 0)
  for (const { index, left } of byRemainder) {
    if (missing <= 0 || left <= 0) break
    shares[index]!++
    missing--
  }
  for (; missing < 0; missing++) shares[shares.indexOf(Math.max(...shares))]!--
  return shares
}
