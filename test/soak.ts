/** How much the longest tests look at: a fixed sample as a rule, everything with `npm run soak`. */
import { hash } from '../src/review/comment/mark.ts'

/** Whether time does not matter. */
export const isSoak = process.env.LISTKEEPER_SOAK === '1'

/** Whether a name is in the fixed sample: about one in so many, always the same ones. */
export function isInSample(name: string, every: number): boolean {
  return isSoak || Number.parseInt(hash(name).slice(-4), 36) % every === 0
}

/** How many random examples are tried. */
export function runsOf(usual: number): number {
  return isSoak ? usual * 10 : usual
}
