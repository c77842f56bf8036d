/** What an entry shows of the grammar of its list: one sample for each place where entries may agree. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { endsInAbbreviation } from '../format/abbreviations.ts'
import { marks, type Tokens, tokenize, tokenizeEntry } from '../format/tokens.ts'
import { trimSpan } from '../markdown/span.ts'
import { withoutEnd } from '../markdown/without-end.ts'
import { perDocument } from '../per-document.ts'
import { readDate, type WrittenDate } from './dates.ts'
import { endIn } from './ends.ts'
import { firstLetterIn, withoutNames } from './first-letters.ts'
import { type Kind, type Part, readParts } from './parts.ts'
import type { Frame, Sample } from './samples.ts'
import { readSpacing } from './typography.ts'

/** A part of a list that is read by itself: an entry, or a cell of a row. */
export type Shown = {
  readonly entry: Entry
  readonly tokens: Tokens
  /** What is compared with what: entries of one kind of container, cells of one column. */
  readonly scope: string
  readonly samples: readonly Sample[]
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
  if (sequence.parts.length === 0) return { entry, tokens, scope, samples: [] }
  const frame = { list, tokens, text: tokens.text.trimEnd(), sequence, scope }
  return { entry, tokens, scope, samples: [...samplesIn(frame), ...firstLetterIn(frame)] }
}

function samplesIn(frame: Frame): Sample[] {
  return [
    ...kindsIn(frame),
    ...partsIn(frame),
    ...jointsIn(frame),
    ...endIn(frame),
    ...ordersIn(frame),
    ...formsIn(frame),
    ...balanceIn(frame),
    ...spacingIn(frame),
  ]
}

/** What an entry or a cell would show if it were written otherwise, but for its first letter, which stays; of a cell only its parts and the glue between them. */
export function samplesOf(list: Document, { scope }: Pick<Shown, 'scope'>, tokens: Tokens): readonly Sample[] {
  const sequence = readParts(tokens)
  const frame = { list, tokens, text: tokens.text.trimEnd(), sequence, scope }
  if (sequence.parts.length === 0) return []
  return scope.startsWith('table ') ? [...jointsIn(frame), ...formsIn(frame), ...balanceIn(frame)] : samplesIn(frame)
}

/** A row, cell by cell; columns of tables with the same header are one. */
function cellsOf(list: Document, entry: Entry): Shown[] {
  const table = `table ${headers(list).get(entry.group) ?? ''}`
  return entry.cells.map((cell, column) => {
    const span = trimSpan(list.text, cell)
    const tokens = tokenize(list, span, cell.holes)
    const sequence = readParts(tokens)
    const scope = `${table} ${column}`
    const frame = { list, tokens, text: tokens.text.trimEnd(), sequence, scope }
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
    return { entry, tokens, scope, samples }
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

/** Kinds that may follow a description without being part of its sentence. */
const afterWords: ReadonlySet<Kind> = new Set(['code', 'badge', 'label', 'date', 'break'])

/** Which part comes first, second, third and fourth, each by what came before; prose and emoji aside. */
function kindsIn({ text, sequence: { parts, description } }: Frame): Sample[] {
  const firm = parts.filter(
    ({ kind }, index) =>
      kind !== 'emoji' &&
      (description < 0 || index <= description || afterWords.has(kind)) &&
      !(kind === 'words' && parts[index - 1]?.kind === 'words'),
  )
  const samples: Sample[] = []
  for (let index = 0; index < Math.min(4, firm.length + 1); index++) {
    const before = firm.slice(0, index).map(({ kind }) => kind)
    samples.push({
      what: 'kind',
      slot: `${index === 0 ? 'first' : `next ${before.join(' ')}`}`,
      form: firm[index]?.kind ?? '$',
      start: firm[index]?.start ?? firm[index - 1]?.end ?? 0,
      end: firm[index]?.end ?? text.length,
      later: lineAfter(firm, index).map(({ kind }) => kind),
    })
  }
  return samples
}

/** The parts after one, on its line. */
function lineAfter(parts: readonly Part[], index: number): readonly Part[] {
  const end = parts.findIndex(({ kind }, other) => other > index && kind === 'break')
  return parts.slice(index + 1, end < 0 ? parts.length : end)
}

const countable = ['code', 'badge', 'date', 'strong', 'emphasis', 'emoji', 'break'] as const

/** Which parts an entry has at all; what is missing is told at the end of its first line. */
function partsIn({ text, sequence: { parts, glue, description } }: Frame): Sample[] {
  const last = parts.at(-1)!
  const firstEnd = parts.findIndex(({ kind }, index) => index > 0 && kind === 'break')
  const place = firstEnd < 0 ? { start: last.end, end: text.length } : { start: parts[firstEnd - 1]!.end, end: parts[firstEnd]!.start }
  const has = (name: string, isThere: boolean): Sample => ({ what: 'part', slot: `has ${name}`, form: isThere ? 'yes' : 'no', ...place })
  const kinds = new Set(parts.map(({ kind }) => kind))
  return [
    ...(parts[0]!.kind === 'name' ? [has('description', description >= 0)] : []),
    has('brackets', /^[)）]/.test(glue.at(-1)!) || (last.kind === 'emphasis' && /[)）][*_]$/.test(text.slice(last.end - 2, last.end)))),
    ...countable.map((kind) => has(kind, kinds.has(kind))),
  ]
}

/** The glue before the first part, between each two, and after the last; words in brackets are free, but for the first. The period of an abbreviation is its own. */
function jointsIn({ text, sequence: { parts, glue, description }, scope }: Frame): Sample[] {
  const joint = (name: string, form: string, start: number, end: number): Sample => ({
    what: 'joint',
    slot: `${name}`,
    form,
    start,
    end,
  })
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
    const slot = `${index === 1 ? '^' : ''}${left.kind}${isShort ? '.' : ''}>${right.kind}`
    samples.push(joint(slot, glue[index]!.slice(start, end), left.end + start, left.end + end))
  }
  const isProse = last.kind === 'words' || description >= 0
  const rest = isProse ? withoutEnd(glue.at(-1)!, /[.!?…。！？]/) : glue.at(-1)!
  samples.push(joint(`${last.kind}>$`, isProse && /^[()（）"'”’*_.!?]*$/.test(rest) ? '' : rest, last.end, text.length))
  const uneven = brackets.filter(([open, close]) => isUneven(text, open, close))
  return samples.filter(({ form }) => !uneven.some(([open, close]) => isUneven(form, open, close)))
}

/** Whether a text has more or fewer brackets that open than brackets that close. */
function isUneven(text: string, open: string, close: string): boolean {
  return text.split(open).length !== text.split(close).length
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

/** Which of two kinds of parts comes first on a line. */
function ordersIn({ sequence: { parts } }: Frame): Sample[] {
  const samples: Sample[] = []
  let seen: Kind[] = []
  for (const { kind, start, end } of parts) {
    if (kind === 'break') seen = []
    if (seen.includes(kind)) continue
    for (const other of seen)
      samples.push({ what: 'order', slot: `order ${[other, kind].sort().join(' ')}`, form: `${other} ${kind}`, start, end })
    seen.push(kind)
  }
  return samples
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

function codeOf(list: Document, { at }: Tokens, { start, end }: Part): string {
  return list.text.slice(at[start], at[end])
}

/** The spaces around commas and before brackets in a description. */
function spacingIn({ text, sequence: { parts, description }, scope }: Frame): Sample[] {
  const first = scope.startsWith('table ') ? 0 : (parts[description]?.start ?? text.length)
  return readSpacing(text, first).map(({ mark, ...spacing }) => ({ what: 'joint', slot: `mark ${mark}`, ...spacing }))
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
] as const

/** Whether brackets that open are closed, and straight quotes come in pairs; where not, at the first mark without a partner. */
function balanceIn({ text }: Frame): Sample[] {
  const balance = (mark: string, odd: number): Sample => ({
    what: 'balance',
    slot: `balance ${mark}`,
    form: odd < 0 ? 'closed' : 'open',
    start: Math.max(0, odd),
    end: odd < 0 ? text.length : odd + 1,
  })
  const quotes = text.split('"').length - 1
  return [
    ...brackets.map(([open, close]) => balance(open, isUneven(text, open, close) ? oddBracket(text, open, close) : -1)),
    balance('"', quotes % 2 === 0 ? -1 : text.lastIndexOf('"')),
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
