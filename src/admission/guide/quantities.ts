/** Numbers and spans of time in the words of a sentence, with what is compared: "at least 50", "more than two years", "50+". Pure. */
import type { Word } from './statements.ts'

/** `above` is more than the number, `bare` the number alone; `window` a stretch of time that ends today. */
type Comparison = 'least' | 'above' | 'most' | 'below' | 'window' | 'bare'

export type Quantity = {
  readonly comparison: Comparison
  readonly value: number
  /** The span as the configuration writes it, where a unit of time follows. */
  readonly span?: string
  /** Its first word, that of the comparison included, and the word after it. */
  readonly start: number
  readonly end: number
}

const comparisons: readonly (readonly [Comparison, readonly string[]])[] = (
  [
    ['most', 'no more than|not more than|no older than|not older than|not be older than|no longer than|not longer than|not be longer than'],
    ['most', 'not exceed|at most|maximum of|maximum|max|up to|<=|\u2264|limited to|limit of'],
    ['least', 'no fewer than|no less than|not less than|not fewer than|at least|minimum of|minimum|min|>=|\u2265'],
    ['window', 'within the last|within the past|within last|within past|in the last|in the past|in last|in past|during the last'],
    ['window', 'during the past|over the last|over the past|for the last|for the past|within'],
    ['above', 'more than|greater than|older than|longer than|over|above|exceed|exceeds|exceeding|>'],
    ['below', 'less than|fewer than|shorter than|newer than|younger than|under|below|<'],
  ] as const
)
  .flatMap(([comparison, phrases]) => phrases.split('|').map((phrase) => [comparison, phrase.split(' ')] as const))
  .sort(([, a], [, b]) => b.length - a.length)

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const units: Readonly<Record<string, string>> = { day: 'd', week: 'w', month: 'mo', mo: 'mo', year: 'y', yr: 'y' }

/** Words between a comparison and its number. */
const fillers = new Set(['a', 'an', 'the', 'of', 'be', 'count', ':', 'total'])
/** Words after a number that make it the least. */
const endings: readonly (readonly string[])[] = [
  '+',
  'or more',
  'or above',
  'or higher',
  'or greater',
  'and above',
  'and up',
  'or older',
  'minimum',
].map((phrase) => phrase.split(' '))

/** All quantities of a sentence. */
export function quantitiesOf(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < words.length; at++) {
    const quantity = quantityAt(words, at)
    if (!quantity) continue
    found.push(quantity)
    at = quantity.end - 1
  }
  return found
}

function quantityAt(words: readonly Word[], at: number): Quantity | undefined {
  const half = isAt(words, at, ['half', 'a', 'year'])
  const number = half ? 6 : numberOf(words[at]!.text)
  const unit = half ? 'mo' : unitOf(words[number === undefined ? at : at + 1]?.text)
  const before = comparisonBefore(words, at)
  // "In the last year" has no number; "a year" has one in words.
  if (number === undefined && !(unit && (before?.comparison === 'window' || isOneOf(words[at - 1]?.text, ['a', 'an'])))) return undefined
  const value = number ?? 1
  let end = half ? at + 3 : at + (number === undefined ? 0 : 1) + (unit ? 1 : 0)
  const ending = endings.find((one) => isEnding(words, end, one) || (!unit && isEnding(words, at + 1, one)))
  const late = ending && !unit && !half ? unitOf(words[at + 1 + ending.length]?.text) : undefined
  if (ending) end += ending.length + (late ? 1 : 0)
  const time = unit ?? late
  const span = time && Number.isInteger(value) && value > 0 && value < 10_000 ? { span: `${value}${time}` } : {}
  const comparison = before?.comparison ?? (ending ? 'least' : 'bare')
  return { comparison, value, ...span, start: before?.start ?? at, end }
}

/** Whether a number ends so; "two or more than fifty" are two numbers. */
function isEnding(words: readonly Word[], at: number, ending: readonly string[]): boolean {
  return isAt(words, at, ending) && words[at + ending.length]?.text !== 'than'
}

/** The comparison that ends right before a word. */
function comparisonBefore(words: readonly Word[], at: number): { readonly comparison: Comparison; readonly start: number } | undefined {
  let end = at
  while (end > 0 && at - end < 2 && fillers.has(words[end - 1]!.text)) end--
  for (const [comparison, phrase] of comparisons) {
    const start = end - phrase.length
    if (start >= 0 && isAt(words, start, phrase)) return { comparison, start }
  }
  return undefined
}

/** `1,000`, `1k`, `two`. */
function numberOf(word: string): number | undefined {
  const index = numerals.indexOf(word)
  if (index > 0) return index
  if (/^\d{1,3}(?:,\d{3}){1,2}$/.test(word)) return Number(word.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d)?k$/.test(word)) return Math.round(Number(word.slice(0, -1)) * 1000)
  return /^\d{1,7}$/.test(word) ? Number(word) : undefined
}

function unitOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : (units[word] ?? (word.endsWith('s') ? units[word.slice(0, -1)] : undefined))
}

export function isAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index]?.text === word)
}

function isOneOf(word: string | undefined, set: readonly string[]): boolean {
  return word !== undefined && set.includes(word)
}
