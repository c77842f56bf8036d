/** What the configuration asks of single fields: date shapes, wraps and labels of links, terminators, case, length, allowed values, words to avoid. */
import { distance } from 'fastest-levenshtein'
import * as z from 'zod'
import type { Edit } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { type Entry, labelOf } from '../../src/list/entry.ts'
import { readWraps } from '../../src/list/format/traits.ts'
import type { Span } from '../../src/list/markdown/span.ts'
import { isInside } from '../../src/list/markdown/span.ts'
import { lazily } from '../options.ts'

export const fieldOptions = lazily(() =>
  z.strictObject({
    shape: z.array(z.string().min(1)).optional().describe('Shapes of dates, such as `YYYY.M`'),
    wrap: z.enum(['[x](u)', '[[x]](u)', '[[x](u)]']).optional().describe('How links are wrapped'),
    labels: z.array(z.string().min(1)).optional().describe('Labels that links may have'),
    terminator: z.string().min(1).optional().describe('Marks that may end the text, the first is the usual one'),
    case: z.enum(['upper', 'lower']).optional().describe('Case of the first letter'),
    max: z.int().min(1).optional().describe('Most characters'),
    values: z.array(z.string().min(1)).min(1).max(500).optional().describe('Allowed values; anything else is an error'),
    avoid: z.array(z.string().min(1)).max(200).optional().describe('Words that it must not have, letter case aside'),
    maxLength: z.int().min(1).optional().describe('Older name of `max`'),
    enum: z.array(z.string()).optional().describe('Older name of `values`'),
  }),
)
export type FieldOptions = z.output<ReturnType<typeof fieldOptions>>

/** What is wrong with a field: what stands there, what is expected and, where it is certain, the edit. */
export type FieldFault = {
  readonly name: string
  readonly kind: string
  readonly at: Span
  readonly found: string
  /** What may be there: one of these. */
  readonly expected: readonly string[]
  readonly edit?: Edit
}

type Field = {
  readonly list: Document
  readonly entry: Entry
  readonly name: string
  readonly at: Span
  readonly text: string
  readonly options: FieldOptions
}

/** The faults of the fields of an entry that has its format. */
export function* checkFields(
  list: Document,
  entry: Entry,
  spans: Readonly<Record<string, Span>>,
  wanted: Readonly<Record<string, FieldOptions>>,
): Generator<FieldFault> {
  for (const [name, options] of Object.entries(wanted)) {
    const at = spans[name]
    if (!at) continue
    const field: Field = { list, entry, name, at, text: list.text.slice(at.start, at.end), options }
    for (const check of checks) yield* check(field)
  }
}

const checks: readonly ((field: Field) => Iterable<FieldFault>)[] = [
  checkShape,
  checkLinks,
  checkEnd,
  checkCase,
  checkLength,
  checkValue,
  checkWords,
]

/** What the parts of a shape may be, and how many characters they may take. */
const shapeParts: Readonly<Record<string, { readonly form: RegExp; readonly lengths: readonly number[] }>> = {
  YYYY: { form: /^\d{4}$/, lengths: [4] },
  MM: { form: /^(?:0[1-9]|1[0-2])$/, lengths: [2] },
  M: { form: /^(?:[1-9]|1[0-2])$/, lengths: [1, 2] },
  DD: { form: /^(?:0[1-9]|[12]\d|3[01])$/, lengths: [2] },
  D: { form: /^(?:[1-9]|[12]\d|3[01])$/, lengths: [1, 2] },
  Mon: { form: /^[A-Z][a-z]{2}$/, lengths: [3] },
}

/** Whether a text has a shape; all but the names of parts is literal. All ways to read it go on side by side: a shape of many `M` has very many. */
function hasShape(text: string, shape: string): boolean {
  let places = new Set([0])
  for (const [part] of shape.matchAll(/YYYY|MM|Mon|M|DD|D|[\s\S]/g)) {
    const { form, lengths } = shapeParts[part] ?? { form: undefined, lengths: [1] }
    const next = new Set<number>()
    for (const at of places)
      for (const length of lengths) {
        const piece = text.slice(at, at + length)
        if (form ? form.test(piece) : piece === part) next.add(at + length)
      }
    places = next
  }
  return places.has(text.length)
}

function* checkShape({ name, at, text, options: { shape } }: Field): Generator<FieldFault> {
  if (!shape || shape.some((one) => hasShape(text, one))) return
  const numbers = text.match(/\d+/g) ?? []
  const corrected = shape.map((one) => reshape(numbers, one)).filter((one) => one !== undefined)
  const fault = { name, kind: 'shape', at, found: text, expected: shape }
  yield corrected.length === 1 ? { ...fault, expected: [corrected[0]!], edit: { ...at, text: corrected[0]! } } : fault
}

/** The same numbers in another shape; undefined where the shape has more or fewer of them. */
function reshape(numbers: readonly string[], shape: string): string | undefined {
  const slots = shape.match(/YYYY|MM|M|DD|D/g) ?? []
  const year = numbers.find((number) => number.length === 4)
  if (!year || slots.length !== numbers.length || slots.length === 0 || slots.filter((slot) => slot === 'YYYY').length !== 1)
    return undefined
  const rest = numbers.filter((number) => number !== year)
  const text = shape.replace(/YYYY|MM|M|DD|D/g, (slot) =>
    slot === 'YYYY' ? year : slot.length === 2 ? rest.shift()!.padStart(2, '0') : String(Number(rest.shift())),
  )
  return hasShape(text, shape) ? text : undefined
}

function* checkLinks({ list, entry, name, at, options: { wrap, labels } }: Field): Generator<FieldFault> {
  for (const sample of wrap ? readWraps(list, entry) : []) {
    if (sample.form === wrap || !isInside(sample.at, { start: at.start - 1, end: at.end + 1 })) continue
    const edit = sample.to?.(wrap!)
    yield { name, kind: 'wrap', at: sample.at, found: sample.form, expected: [wrap!], ...(edit ? { edit } : {}) }
  }
  for (const link of labels ? entry.links : []) {
    const label = labelOf(list.text, link)
    if (!isInside(link, at) || labels!.includes(label)) continue
    const same = labels!.find((one) => one.toLowerCase() === label.toLowerCase())
    const start = link.text.start + list.text.slice(link.text.start, link.text.end).indexOf(label)
    yield {
      name,
      kind: 'label',
      at: { start: link.start, end: link.end },
      found: label,
      expected: same === undefined ? labels! : [same],
      ...(same ? { edit: { start, end: start + label.length, text: same } } : {}),
    }
  }
}

function* checkEnd({ name, at, text, options: { terminator } }: Field): Generator<FieldFault> {
  if (!terminator || [...terminator].some((mark) => text.endsWith(mark))) return
  const usual = [...terminator][0]!
  const end = { start: at.end, end: at.end }
  yield {
    name,
    kind: 'end',
    at,
    found: text.slice(-1),
    expected: [usual],
    ...(/[\p{L}\p{N})]$/u.test(text) ? { edit: { ...end, text: usual } } : {}),
  }
}

/** Scripts without letter case, such as Chinese, have none to check. */
function* checkCase({ name, at, text, options: { case: wanted } }: Field): Generator<FieldFault> {
  const first = /\p{L}/u.exec(text)?.[0]
  if (!wanted || !first || first.toLowerCase() === first.toUpperCase()) return
  const right = wanted === 'upper' ? first.toUpperCase() : first.toLowerCase()
  if (first !== right) yield { name, kind: 'case', at, found: first, expected: [right] }
}

function* checkLength({ name, at, text, options: { max, maxLength = max } }: Field): Generator<FieldFault> {
  const length = [...text].length
  if (maxLength !== undefined && length > maxLength)
    yield { name, kind: 'length', at, found: `${length} characters`, expected: [`at most ${maxLength}`] }
}

/** A value that is none of those allowed; one of them takes its place where it alone is at most one edit away. */
function* checkValue({ name, at, text, options: { values, enum: allowed = values } }: Field): Generator<FieldFault> {
  if (!allowed || allowed.includes(text)) return
  const meant = meantBy(text, allowed)
  const fault = { name, kind: 'value', at, found: text }
  yield meant === undefined ? { ...fault, expected: allowed } : { ...fault, expected: [meant], edit: { ...at, text: meant } }
}

/** The one allowed value that a text is in other letter case, else the one that is an edit away; values of a single letter, or that differ in digits, are other values. */
function meantBy(text: string, allowed: readonly string[]): string | undefined {
  const own = text.toLowerCase()
  const same = allowed.filter((one) => one.toLowerCase() === own)
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const near = allowed.filter(
    (one) =>
      Math.min(one.length, text.length) > 1 &&
      Math.abs(one.length - text.length) <= 1 &&
      withoutDigits(one.toLowerCase()) !== withoutDigits(own) &&
      distance(one.toLowerCase(), own) === 1,
  )
  return near.length === 1 ? near[0] : undefined
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '')
}

/** The first place of each word that the field must not have; what is in addresses and code is not read. */
function* checkWords({ list, entry, name, at, text, options: { avoid } }: Field): Generator<FieldFault> {
  if (!avoid || avoid.length === 0) return
  const told = new Set<string>()
  const hidden = entry.links.map((link): Span => ({ start: link.text.end, end: link.end }))
  const code = [...text.matchAll(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/g)].map(({ index, 0: found }) => ({
    start: at.start + index,
    end: at.start + index + found.length,
  }))
  for (const { start, end, word } of placesOf(avoid, text)) {
    const place = { start: at.start + start, end: at.start + end }
    if (told.has(word) || [...hidden, ...code].some((span) => isInside(place, span))) continue
    told.add(word)
    yield { name, kind: `avoid ${word}`, at: place, found: list.text.slice(place.start, place.end), expected: [] }
  }
}

/** Where words are as wholes, letter case aside, in order; of scripts that write no spaces between them, anywhere. */
function placesOf(words: readonly string[], text: string): (Span & { readonly word: string })[] {
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : text
  return words
    .map((word) => word.toLowerCase())
    .flatMap((word) => {
      const found: (Span & { readonly word: string })[] = []
      for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
        const end = start + word.length
        const isPart = (isSpaced(word[0]!) && isLetter(folded[start - 1])) || (isSpaced(word.at(-1)!) && isLetter(folded[end]))
        if (!isPart) found.push({ start, end, word })
      }
      return found
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function isSpaced(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter)
}
