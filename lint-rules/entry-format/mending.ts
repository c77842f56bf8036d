/**
 * A mark that takes an entry apart: a bracket without its partner or of another kind, a space inside of the marks of emphasis, a mark
 * that is lost or in the wrong place. The correction is the one change of a mark after which everything in the entry that it changes is
 * as in most others.
 */
import type { Edit } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { offsetAt, rewritten, type Tokens } from '../../src/list/format/tokens.ts'
import { type Part, readParts } from '../../src/list/grammar/parts.ts'
import type { Feature, Sample } from '../../src/list/grammar/samples.ts'
import { type Shown, samplesOf } from '../../src/list/grammar/slots.ts'

/** A change of the tokens' text: what stands from one index to another becomes another text. */
type Splice = { readonly start: number; readonly end: number; readonly text: string }
/** Splices in order that make one change of a mark: both brackets of a pair are one. */
type Change = readonly Splice[]

export type Norms = {
  /** What most others have in the place of the sample. */
  readonly norm: string
  /** Whether a sample differs from what others clearly keep. */
  readonly deviates: (shown: Shown, sample: Sample) => boolean
  /** Whether most others have what a sample has. */
  readonly isUsual: (sample: Sample) => boolean
}

/** Longer entries, and more places for a mark, are not tried. */
const longest = 2000
const mostPlaces = 16

/** Whether one mark may be what a sample is about. */
export function isMendable({ what, slot, form }: Sample, norm: string): boolean {
  return (
    what === 'balance' ||
    /(?:strong|emphasis|has brackets|form of name)$/.test(slot) ||
    (what === 'joint' && (bracketKinds(form, norm) !== undefined || behindMarks.test(slot)))
  )
}

/** The edits that mend an entry; undefined where no change does, or more than one. */
export function mend(list: Document, shown: Shown, sample: Sample, { norm, deviates, isUsual }: Norms): Edit[] | undefined {
  const { tokens } = shown
  if (tokens.text.length > longest) return undefined
  const before = new Set([...shown.shared, ...shown.samples].map(keyOf))
  const mended = changesFor(tokens, sample, norm).filter((change) => {
    const written = { ...shown, tokens: change.toReversed().reduce(rewritten, tokens) }
    const after = samplesOf(list, shown, written.tokens)
    const fresh = after.filter((one) => !before.has(keyOf(one)))
    return (
      fresh.some(({ slot, form }) => slot === sample.slot && form !== sample.form) &&
      after.every(({ what, slot, form }) => what !== 'balance' || form === 'closed' || slot === 'balance "') &&
      fresh.every((one) => isUsual(one) && !deviates(written, one))
    )
  })
  if (mended.length !== 1) return undefined
  return mended[0]!.map(({ start, end, text }) => ({ start: offsetAt(tokens, start), end: offsetAt(tokens, end), text }))
}

function keyOf({ slot, form }: Feature): string {
  return `${slot}\n${form}`
}

function changesFor(tokens: Tokens, { what, slot, form, start, end }: Sample, norm: string): Change[] {
  if (what === 'balance') return ofBracket(tokens, start)
  if (slot === 'has brackets') return atEnd(tokens)
  if (/(?:strong|emphasis|form of name)$/.test(slot)) return ofEmphasis(tokens)
  const kinds = bracketKinds(form, norm)
  return kinds ? ofKind(tokens, { start, end }, kinds) : swaps(tokens)
}

/** Glue behind a part that may have marks of emphasis. */
const behindMarks = /(?:name|link|strong|emphasis)>/

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】', '「': '」', '{': '}' }
const openers: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(partners).map(([open, close]) => [close, open]))

/**
 * The bracket goes, or its partner comes: after a part behind it, or before one in front of it. Where words begin or end that stand in
 * brackets nobody knows.
 */
function ofBracket(tokens: Tokens, at: number): Change[] {
  const bracket = tokens.text[at] ?? ''
  const { parts } = readParts(tokens)
  const isFirm = (part: Part | undefined): part is Part => part !== undefined && part.kind !== 'words'
  const remove = { start: at, end: at + 1, text: '' }
  const [close, open] = [partners[bracket], openers[bracket]]
  if (close !== undefined) {
    const behind = parts.filter(({ start }) => start > at)
    const places = behind.filter(isFirm).map(({ end }) => insert(end, close))
    return [...(isFirm(behind[0]) ? [remove] : []), ...places.slice(0, mostPlaces)].map((one) => [one])
  }
  if (open === undefined) return []
  const inFront = parts.filter(({ end }) => end <= at)
  const places = inFront.filter(isFirm).map(({ start }) => insert(start, open))
  return [...(isFirm(inFront.at(-1)) ? [remove] : []), ...places.slice(-mostPlaces)].map((one) => [one])
}

function insert(place: number, text: string): Splice {
  return { start: place, end: place, text }
}

/** The one bracket in which two glues differ; undefined where they differ in more, or in none. */
function bracketKinds(form: string, norm: string): { readonly found: string; readonly expected: string } | undefined {
  const [own, other] = [form, norm].map((glue) => Array.from(glue.replace(/\s/g, '')))
  if (own!.length !== other!.length) return undefined
  const places = own!.flatMap((mark, index) => (mark === other![index] ? [] : [index]))
  const [found, expected] = [own![places[0] ?? -1] ?? '', other![places[0] ?? -1] ?? '']
  const isSame = (found in partners && expected in partners) || (found in openers && expected in openers)
  return places.length === 1 && isSame ? { found, expected } : undefined
}

/** Both brackets of a pair written as others write them. */
function ofKind(
  { text }: Tokens,
  { start, end }: Pick<Splice, 'start' | 'end'>,
  { found, expected }: { readonly found: string; readonly expected: string },
): Change[] {
  const at = text.slice(start, end).indexOf(found) + start
  const isOpen = found in partners
  const partner = isOpen ? partners[found]! : openers[found]!
  const other = isOpen ? text.indexOf(partner, at) : text.lastIndexOf(partner, at)
  if (at < start || other < 0) return []
  const splice = (place: number, mark: string): Splice => ({ start: place, end: place + 1, text: mark })
  const pair = [splice(at, expected), splice(other, (isOpen ? partners : openers)[expected]!)]
  return [pair.sort((a, b) => a.start - b.start)]
}

/** The last part in brackets: in those of another kind now, with the last one lost, or in none. */
function atEnd(tokens: Tokens): Change[] {
  const text = tokens.text.trimEnd()
  const { parts } = readParts(tokens)
  const last = parts.at(-1)
  const square = text.endsWith(']') ? text.lastIndexOf('[') : -1
  const pair: Change[] =
    square < 0
      ? []
      : [
          [
            { start: square, end: square + 1, text: '(' },
            { start: text.length - 1, end: text.length, text: ')' },
          ],
        ]
  if (!last || last.kind === 'words') return pair
  return [...pair, [insert(last.end, ')')], [insert(last.start, '('), insert(last.end, ')')]]
}

/** Spaces beside a mark of emphasis go; a mark changes places with the punctuation beside it; one that is too short or too long gets its length; one that is not there comes, or both do. */
function ofEmphasis(tokens: Tokens): Change[] {
  const { text } = tokens
  const spaces = [...text.matchAll(/(?<=[*_]) +(?=\S)|(?<=\S) +(?=[*_])/g)].map(({ 0: found, index }) => [
    { start: index, end: index + found.length, text: '' },
  ])
  const lengths = [...text.matchAll(/(?<![*_])[*_]{1,2}(?![*_])/g)].map(({ 0: found, index }) => [
    found.length === 1 ? insert(index, found) : { start: index, end: index + 1, text: '' },
  ])
  return [spaces, swaps(tokens), lengths, ofLostMarks(tokens)].flatMap((changes) => changes.slice(0, mostPlaces))
}

/** Marks of emphasis that change places with the punctuation beside them. */
function swaps({ text }: Tokens): Change[] {
  return [...text.matchAll(/(?<![*_])(?:([:：,，.;])([*_]{1,3})|([*_]{1,3})([:：,，.;]))(?![*_])/g)].map(
    ({ 0: found, 1: before = '', 2: after = '', 3: mark = '', 4: behind = '', index }) => [
      { start: index, end: index + found.length, text: after + before + behind + mark },
    ],
  )
}

/** A pair of marks around the first words, or the mark that ends what the first one begins. */
function ofLostMarks(tokens: Tokens): Change[] {
  const { parts } = readParts(tokens)
  const begins = /^(?:\*\*|__)(?=\S)/.exec(tokens.text)?.[0]
  const first = parts.findIndex(({ kind }) => kind === 'words')
  if (first < 0 || (begins === undefined && parts.slice(0, first).some(({ kind }) => kind !== 'emoji' && kind !== 'badge'))) return []
  const after = parts.findIndex(({ kind }, index) => index > first && kind !== 'words')
  const ends = parts.slice(first, after < 0 ? undefined : after).map(({ end }) => end)
  if (begins !== undefined) return ends.map((end) => [insert(end, begins)])
  return ['**', '*'].flatMap((mark) => ends.map((end) => [insert(parts[first]!.start, mark), insert(end, mark)]))
}
