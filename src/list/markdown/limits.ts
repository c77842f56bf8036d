/**
 * How much of a text is judged, and in how many steps: a last safeguard, although the algorithms are linear. Steps are counted instead of time, so that the same text has the same findings on every machine.
 */

/** A longer line is not judged: an empty line is read instead. The longest in a corpus of lists has 2,763 characters. */
export const longestLine = 20_000

/**
 * So many steps are taken for each character of a text; lists of a corpus take 3 at most, and a few more for each
 * template of a configuration. Beyond, the text is not judged.
 */
const stepsPerCharacter = 500

/** Even a short text may take so many. */
const fewestSteps = 1_000_000

/** The work on a text was more than is done for one of its length. */
export class TooManySteps extends Error {}

const budget = { left: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }

/** Does some work on a text of a length. @throws {TooManySteps} where it takes more steps than it may. */
export function within<Result>(length: number, work: () => Result): Result {
  const { left, all } = budget
  budget.all = budget.left = Math.max(fewestSteps, stepsPerCharacter * length)
  try {
    return work()
  } finally {
    budget.left = left
    budget.all = all
  }
}

/** Counts steps of the work that is under way. @throws {TooManySteps} where there were too many. */
export function spend(steps: number): void {
  budget.left -= steps
  if (budget.left < 0) throw new TooManySteps(`More than ${budget.all} steps`)
}

/** A line that is too long to be judged, from 1. */
export type LongLine = { readonly line: number; readonly length: number }

/** The text with lines that are too long blanked out, as long as before; the same text where there are none. */
export function blankLongLines(text: string): { readonly text: string; readonly long: readonly LongLine[] } {
  const long: LongLine[] = []
  if (text.length <= longestLine) return { text, long }
  const parts: string[] = []
  const ends = /\r\n?|\n|$/g
  let kept = 0
  for (let start = 0, line = 1; start <= text.length; line++) {
    ends.lastIndex = start
    const { index, 0: ending } = ends.exec(text)!
    if (index - start > longestLine) {
      long.push({ line, length: index - start })
      parts.push(text.slice(kept, start), ' '.repeat(index - start))
      kept = index
    }
    if (ending === '') break
    start = index + ending.length
  }
  return long.length === 0 ? { text, long } : { text: parts.join('') + text.slice(kept), long }
}

/** The text with all its characters blanked out but its line ends. */
export function blankAll(text: string): string {
  return text.replace(/[^\r\n]+/g, (words) => ' '.repeat(words.length))
}
