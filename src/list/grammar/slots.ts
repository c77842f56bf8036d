/** What an entry shows of the grammar of its list: one sample for each place where entries may agree. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { endsInAbbreviation } from '../format/abbreviations.ts'
import { marks, offsetAt, type Tokens, tokenize, tokenizeEntry } from '../format/tokens.ts'
import { trimSpan } from '../markdown/span.ts'
import { withoutEnd } from '../markdown/without-end.ts'
import { perDocument } from '../per-document.ts'
import { readDate, type WrittenDate } from './dates.ts'
import { endIn } from './ends.ts'
import { firstLetterIn, withoutNames } from './first-letters.ts'
import { type Kind, type Part, readParts } from './parts.ts'
import { brackets, countOf, type Frame, isUneven, type Sample, type Shared } from './samples.ts'
import { edgesOf, shapeOf } from './shapes.ts'
import { readSpacing } from './typography.ts'

/** A part of a list that is read by itself: an entry, or a cell of a row. */
export type Shown = {
  readonly entry: Entry
  readonly tokens: Tokens
  /** What is compared with what: entries of one kind of container, cells of one column. */
  readonly scope: string
  /** What entries of its shape have in common; `placed` says where. They are one for all of them, because a list has very many. */
  readonly shared: readonly Shared[]
  /** Where its parts begin and end. */
  readonly edges: readonly number[]
  readonly samples: readonly Sample[]
}

/** What an entry has, with where. */
export function placed({ edges }: Pick<Shown, 'edges'>, feature: Shared | Sample): Sample {
  if ('start' in feature) return feature
  const { from, to, ...rest } = feature
  return { ...rest, start: edges[from]!, end: edges[to]! }
}

/** Everything that the entries of a list show. */
export const readSlots: (list: Document) => readonly Shown[] = perDocument((list) =>
  withoutNames(list.entries.flatMap((entry) => (entry.cells.length > 0 ? cellsOf(list, entry) : [entryOf(list, entry)]))),
)

function entryOf(list: Document, entry: Entry): Shown {
  const isNumbered = /\d/.test(list.text.slice(entry.marker.start, entry.marker.end))
  const scope = `${isNumbered ? 'numbered ' : ''}${entry.container}${entry.depth > 0 ? ' below' : ''}`
  const tokens = tokenizeEntry(list, entry)
  const sequence = readParts(tokens)
  if (sequence.parts.length === 0) return { entry, tokens, scope, ...nothingShared, samples: [] }
  const frame = frameOf(list, { tokens, sequence, scope })
  const samples = samplesIn(frame).concat(firstLetterIn(frame))
  return { entry, tokens, scope, shared: frame.shape.shared, edges: edgesOf(frame.text, sequence), samples }
}

const nothingShared = { shared: [], edges: [] } as const

function frameOf(list: Document, { tokens, sequence, scope }: Pick<Frame, 'tokens' | 'sequence' | 'scope'>): Frame {
  const text = tokens.text.trimEnd()
  return {
    list,
    tokens,
    text,
    sequence,
    scope,
    shape: shapeOf(list, sequence),
    uneven: brackets.filter(([open, close]) => isUneven(text, open, close)),
  }
}

/** What an entry has besides what it shares with others of its shape. */
function samplesIn(frame: Frame): Sample[] {
  return bracketsIn(frame).concat(jointsIn(frame), endIn(frame), formsIn(frame), balanceIn(frame), spacingIn(frame))
}

/** What an entry or a cell would show if it were written otherwise, but for its first letter, which stays; of a cell only its parts and the glue between them. */
export function samplesOf(list: Document, { scope }: Pick<Shown, 'scope'>, tokens: Tokens): readonly Sample[] {
  const sequence = readParts(tokens)
  if (sequence.parts.length === 0) return []
  const frame = frameOf(list, { tokens, sequence, scope })
  if (scope.startsWith('table ')) return [...jointsIn(frame), ...formsIn(frame), ...balanceIn(frame)]
  const edges = edgesOf(frame.text, sequence)
  return [...frame.shape.shared.map((one) => placed({ edges }, one)), ...samplesIn(frame)]
}

/** A row, cell by cell; columns of tables with the same header are one. */
function cellsOf(list: Document, entry: Entry): Shown[] {
  const table = `table ${headers(list).get(entry.group) ?? ''}`
  return entry.cells.map((cell, column) => {
    const span = trimSpan(list.text, cell)
    const tokens = tokenize(list, span, cell.holes)
    const sequence = readParts(tokens)
    const scope = `${table} ${column}`
    const frame = frameOf(list, { tokens, sequence, scope })
    const raw = list.text.slice(span.start, span.end)
    const whole = { start: 0, end: tokens.text.length }
    const samples: Sample[] = []
    // A dash or another sign alone stands for a value that there is not.
    const isSign = sequence.parts.length === 0 && raw.trim() !== ''
    const kinds = sequence.parts.map(({ kind }) => kind).join(' ')
    samples.push({ what: 'cell', slot: isSign ? nothingThere : 'cell', form: kinds, ...whole })
    if (raw.length <= longestValue) samples.push({ what: 'value', slot: 'value', form: raw, ...whole })
    if (sequence.parts.length > 0) samples.push(...jointsIn(frame), ...formsIn(frame), ...balanceIn(frame))
    if (/\s\S+\s/.test(tokens.text)) samples.push(...endIn(frame), ...spacingIn(frame))
    return { entry, tokens, scope, ...nothingShared, samples }
  })
}

/** The place of cells that hold a sign for a value that there is not. */
export const nothingThere = 'sign'

/** A longer cell or code is no value of a few, but words. */
const longestValue = 24

const headers = perDocument(
  (list) =>
    new Map<string, string>(
      list.blocks.flatMap((block): [string, string][] =>
        block.kind === 'row' && block.header
          ? [[`table ${block.table}`, block.cells.map((cell) => list.text.slice(cell.start, cell.end).trim().toLowerCase()).join('|')]]
          : [],
      ),
    ),
)

/** Whether an entry ends in brackets. */
function bracketsIn({ text, sequence, shape: { lineEnd } }: Frame): Sample[] {
  const { parts, glue } = sequence
  const last = parts.at(-1)!
  const isThere = /^[)）]/.test(glue.at(-1)!) || (last.kind === 'emphasis' && /[)）][*_]$/.test(text.slice(last.end - 2, last.end)))
  const edges = edgesOf(text, sequence)
  return [{ what: 'part', slot: 'has brackets', form: isThere ? 'yes' : 'no', start: edges[lineEnd.from]!, end: edges[lineEnd.to]! }]
}

/** The glue before the first part, between each two, and after the last; words in brackets are free, but for the first. The period of an abbreviation is its own. */
function jointsIn({ text, sequence: { parts, glue, description }, scope, shape, uneven }: Frame): Sample[] {
  const joint = (slot: string, form: string, start: number, end: number): Sample => ({ what: 'joint', slot, form, start, end })
  const first = parts[0]!
  const last = parts.at(-1)!
  const isRow = scope.startsWith('table ')
  const samples = [joint(`open ${first.kind}`, glue[0]!, 0, first.start)]
  for (let index = 1; index < parts.length; index++) {
    const [left, right] = [parts[index - 1]!, parts[index]!]
    if ((index > 1 || isRow) && left.kind === 'words' && right.kind === 'words') continue
    const isShort =
      left.kind === 'words' && glue[index]!.startsWith('.') && endsInAbbreviation(text.slice(Math.max(0, left.end - 16), left.end + 1))
    const [start, end] = isShort
      ? [1, glue[index]!.length]
      : withoutQuotes(glue[index]!, { left, right, isProse: description >= 0 && index >= description })
    const slot = isShort ? shape.joints[index]!.replace('>', '.>') : shape.joints[index]!
    samples.push(joint(slot, glue[index]!.slice(start, end), left.end + start, left.end + end))
  }
  const isProse = last.kind === 'words' || description >= 0
  const rest = isProse ? withoutEnd(glue.at(-1)!, /[.!?…。！？]/) : glue.at(-1)!
  samples.push(joint(`${last.kind}>$`, isProse && /^[()（）"'”’*_.!?]*$/.test(rest) ? '' : rest, last.end, text.length))
  return uneven.length === 0 ? samples : samples.filter(({ form }) => !uneven.some(([open, close]) => isUneven(form, open, close)))
}

/** Where the glue begins and ends without what belongs to the words beside it: brackets and quotes that open after a separator, or close a sentence. */
function withoutQuotes(
  glue: string,
  { left, right, isProse }: { readonly left: Part; readonly right: Part; readonly isProse: boolean },
): [number, number] {
  const start = isProse && left.kind === 'words' ? /^[)）"'”’.!?…。！？]*/.exec(glue)![0].length : 0
  const separator = right.kind === 'words' && left.kind === 'name' ? withoutEnd(glue, /[([（"“'.#…]/) : glue
  return [start, /\S\s{1,4}$/.test(separator.slice(-8)) ? Math.max(start, separator.length) : glue.length]
}

const formed: ReadonlySet<Kind> = new Set(['name', 'label', 'strong', 'emphasis'])

/** How parts are written, and which place a value in code has among the values of its entry. */
function formsIn({ list, tokens, sequence: { parts } }: Frame): Sample[] {
  const samples: Sample[] = []
  const done = new Set<string>()
  let place = 0
  for (const [index, part] of parts.entries()) {
    const { kind, form, start, end } = part
    const raw =
      kind === 'date'
        ? tokens.text.slice(start, end)
        : kind === 'code'
          ? withoutEnd(codeOf(list, tokens, part).replace(/^`+/, ''), /`/)
          : ''
    const dated = readDate(raw)
    if (dated)
      samples.push(...datesIn(dated, `${kind === 'code' ? 'code ' : ''}after ${parts[index - 1]?.kind ?? 'nothing'}`, { start, end }))
    if (kind === 'code') {
      const value = codeOf(list, tokens, part)
      if (value.length <= longestValue)
        samples.push({ what: 'value', slot: `place of ${value}`, form: String(Math.min(place, 3)), start, end })
      place++
    }
    samples.push(...wordsIn(tokens, part, parts[index - 1]))
    if (!formed.has(kind) || done.has(`${kind} ${form}`)) continue
    done.add(`${kind} ${form}`)
    samples.push({ what: 'form', slot: `form of ${kind}`, form, start, end })
  }
  return samples
}

/** The words of a link that is no name: entries may have the same ones there, as `link`. */
function wordsIn({ text }: Tokens, { kind, start, end }: Part, before: Part | undefined): Sample[] {
  if (kind !== 'label' && kind !== 'link' && kind !== 'name') return []
  const open = text.indexOf(marks.open, start)
  const close = text.indexOf(marks.close, open)
  const words = text.slice(open + 1, close)
  if (open < 0 || close >= end || words.length > longestValue || !/^\p{L}[\p{L} ]*$/u.test(words)) return []
  return [{ what: 'form', slot: `${linkWords}${before?.kind ?? 'nothing'}`, form: words, start: open + 1, end: close }]
}

/** The place of the words of a link, by the part before it. */
export const linkWords = 'words of the link after '

/** How a date is written. */
function datesIn({ shape, padding }: WrittenDate, place: string, span: { readonly start: number; readonly end: number }): Sample[] {
  return [
    ...(shape === undefined ? [] : [{ what: 'form', slot: `date ${place}`, form: shape, ...span } as const]),
    ...(padding === undefined ? [] : [{ what: 'form', slot: `zeros in date ${place}`, form: padding, ...span } as const]),
  ]
}

function codeOf(list: Document, tokens: Tokens, { start, end }: Part): string {
  return list.text.slice(offsetAt(tokens, start), offsetAt(tokens, end))
}

/** The spaces around commas and before brackets in a description. */
function spacingIn({ text, sequence: { parts, description }, scope }: Frame): Sample[] {
  const first = scope.startsWith('table ') ? 0 : (parts[description]?.start ?? text.length)
  return readSpacing(text, first).map(({ mark, ...spacing }) => ({ what: 'joint', slot: `mark ${mark}`, ...spacing }))
}

/** Whether brackets that open are closed, and straight quotes come in pairs; where not, at the first mark without a partner. */
function balanceIn({ text, uneven }: Frame): Sample[] {
  const balance = (slot: string, odd: number): Sample => ({
    what: 'balance',
    slot,
    form: odd < 0 ? 'closed' : 'open',
    start: Math.max(0, odd),
    end: odd < 0 ? text.length : odd + 1,
  })
  const isEven = countOf(text, '"') % 2 === 0
  return [
    ...brackets.map((pair) => balance(pair[2], uneven.includes(pair) ? oddBracket(text, pair[0], pair[1]) : -1)),
    balance('balance "', isEven ? -1 : text.lastIndexOf('"')),
  ]
}

/** Where the first bracket without a partner is. */
function oddBracket(text: string, open: string, close: string): number {
  const opened: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at)
    else if (text[at] === close && opened.pop() === undefined) return at
  }
  return opened[0] ?? -1
}
