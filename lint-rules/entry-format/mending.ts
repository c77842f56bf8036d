/**
 * One mark too few or too many that takes an entry apart: a bracket without its partner, a space inside of the marks of emphasis. The
 * correction is the one change of a mark after which everything in the entry that it changes is as in most others.
 */
import type { Edit } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { offsetAt, rewritten, type Tokens } from '../../src/list/format/tokens.ts'
import { type Part, readParts } from '../../src/list/grammar/parts.ts'
import type { Feature, Sample } from '../../src/list/grammar/samples.ts'
import { type Shown, samplesOf } from '../../src/list/grammar/slots.ts'

/** A change of the tokens' text: what stands from one index to another becomes a text of no more than one mark. */
type Change = { readonly start: number; readonly end: number; readonly text: string }

export type Norms = {
  /** Whether a sample differs from what others clearly keep. */
  readonly deviates: (shown: Shown, sample: Sample) => boolean
  /** Whether most others have what a sample has. */
  readonly isUsual: (sample: Sample) => boolean
}

/** Longer entries, and more places for a mark, are not tried. */
const longest = 2000
const mostPlaces = 16

/** Whether one mark may be what a sample is about. */
export function isMendable({ what, slot }: Sample): boolean {
  return what === 'balance' || /(?:strong|emphasis)$/.test(slot)
}

/** The edit that mends an entry; undefined where none does, or more than one. */
export function mend(list: Document, shown: Shown, sample: Sample, { deviates, isUsual }: Norms): Edit | undefined {
  const { tokens } = shown
  if (tokens.text.length > longest) return undefined
  const before = new Set([...shown.shared, ...shown.samples].map(keyOf))
  const mended = changesFor(tokens, sample).filter((change) => {
    const written = { ...shown, tokens: rewritten(tokens, change) }
    const after = samplesOf(list, shown, written.tokens)
    const fresh = after.filter((one) => !before.has(keyOf(one)))
    return (
      fresh.some(({ slot, form }) => slot === sample.slot && form !== sample.form) &&
      fresh.every((one) => isUsual(one) && !deviates(written, one))
    )
  })
  if (mended.length !== 1) return undefined
  const { start, end, text } = mended[0]!
  return { start: offsetAt(tokens, start), end: offsetAt(tokens, end), text }
}

function keyOf({ slot, form }: Feature): string {
  return `${slot}\n${form}`
}

function changesFor(tokens: Tokens, { what, start }: Sample): Change[] {
  return what === 'balance' ? ofBracket(tokens, start) : ofEmphasis(tokens)
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' }
const openers: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(partners).map(([open, close]) => [close, open]))

/**
 * The bracket goes, or its partner comes: after a part behind it, or before one in front of it. Where words begin or end that stand in
 * brackets nobody knows.
 */
function ofBracket(tokens: Tokens, at: number): Change[] {
  const bracket = tokens.text[at] ?? ''
  const { parts } = readParts(tokens)
  const isFirm = (part: Part | undefined): part is Part => part !== undefined && part.kind !== 'words'
  const insert = (place: number, text: string): Change => ({ start: place, end: place, text })
  const remove = { start: at, end: at + 1, text: '' }
  const [close, open] = [partners[bracket], openers[bracket]]
  if (close !== undefined) {
    const behind = parts.filter(({ start }) => start > at)
    const places = behind.filter(isFirm).map(({ end }) => insert(end, close))
    return [...(isFirm(behind[0]) ? [remove] : []), ...places.slice(0, mostPlaces)]
  }
  if (open === undefined) return []
  const inFront = parts.filter(({ end }) => end <= at)
  const places = inFront.filter(isFirm).map(({ start }) => insert(start, open))
  return [...(isFirm(inFront.at(-1)) ? [remove] : []), ...places.slice(-mostPlaces)]
}

/** Spaces beside a mark of emphasis go. */
function ofEmphasis({ text }: Tokens): Change[] {
  return [...text.matchAll(/(?<=[*_]) +(?=\S)|(?<=\S) +(?=[*_])/g)]
    .slice(0, mostPlaces)
    .map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length, text: '' }))
}
