/** Entries against the grammar of their section: the parts that entries have, their order, the glue between them, their forms and ends. */
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { readGuideForms } from '../../src/list/format/guide.ts'
import { type Norm, normFor, type Strictness } from '../../src/list/grammar/learn.ts'
import { readSlots, type Sample, type Shown } from '../../src/list/grammar/slots.ts'
import { pointAt, type Span } from '../../src/list/markdown/span.ts'
import { escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'
import { editFor } from './deviation-edits.ts'
import { wordsOf } from './deviation-words.ts'

type Deviation = { readonly shown: Shown; readonly sample: Sample; readonly norm: Norm; readonly at: Span }
type Settings = {
  readonly isOpen: (entry: Entry) => boolean
  readonly strictness: Strictness
  /** What has been said of the list already. */
  readonly said: readonly Span[]
}

/** Every place of an entry that differs from what its section clearly keeps, the first of each kind, with the evidence and, where it is certain, the correction. */
export function* deviations(
  list: Document,
  { baseList = list, baseSections }: Context,
  { isOpen, strictness, said }: Settings,
): Generator<Problem> {
  const guide = readGuideForms(baseList)
  for (const shown of readSlots(list)) {
    if (!isOpen(shown.entry)) continue
    const section = baseList === list ? shown.entry.section : baseSections?.get(shown.entry.section)
    const own: Deviation[] = []
    for (const sample of shown.samples) {
      const norm = normFor(baseList, sample, section, strictness)
      if (!norm || !speaks(sample, norm) || guide.has(`${sample.slot}\0${sample.form}`)) continue
      own.push({ shown, sample, norm, at: placeOf(shown, sample) })
    }
    for (const one of chosen(own)) if (!said.some((span) => touches(span, one.at))) yield problemOf(baseList, list, one)
  }
}

/** Parts may be missing, brackets open and things be in the wrong place; to have more than others is no fault. */
function speaks({ what, form, later = [] }: Sample, norm: Norm): boolean {
  if (what === 'part') return norm.form === 'yes'
  if (what === 'balance') return norm.form === 'closed'
  if (what === 'kind') return norm.form !== '$' && !later.includes(norm.form)
  return form !== norm.form
}

function placeOf({ tokens, entry }: Shown, { start, end }: Sample): Span {
  const from = tokens.at[start] ?? entry.place.end
  const to = Math.max(tokens.at[end] ?? entry.place.end, from)
  return from === to ? { start: Math.max(entry.place.start, from - 1), end: to } : { start: from, end: to }
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

const ranks: Readonly<Record<Sample['what'], number>> = {
  part: 0,
  kind: 0,
  order: 1,
  cell: 0,
  form: 2,
  value: 2,
  joint: 3,
  end: 2,
  balance: 4,
}

/** What is missing explains the glue around it: of deviations that touch, the first in rank is told. */
function chosen(all: readonly Deviation[]): Deviation[] {
  const kept: Deviation[] = []
  for (const one of all.toSorted((a, b) => ranks[a.sample.what] - ranks[b.sample.what] || a.at.start - b.at.start)) {
    const isTold = kept.some(
      (other) =>
        (ranks[other.sample.what] === 0 && ranks[one.sample.what] !== 2) ||
        (ranks[other.sample.what] === 1 && one.sample.what === 'joint') ||
        touches(other.at, one.at),
    )
    if (!isTold) kept.push(one)
  }
  return kept
}

function problemOf(base: Document, list: Document, { shown, sample, norm, at }: Deviation): Problem {
  const { found, expected, have } = wordsOf(sample, norm)
  const where = norm.scope === '' ? 'of the list' : `in **${escapeText(norm.scope)}**`
  const edit: Edit | undefined = norm.isClear ? editFor(list, shown, sample, norm.form) : undefined
  return {
    message: `Unexpected ${found}, expected ${expected}`,
    at,
    severity: norm.isClear ? 'warning' : 'info',
    form: `${sample.what} ${sample.slot} ${sample.form} for ${norm.form}`,
    evidence: `${norm.count} of ${norm.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, norm.example).line}`,
    ...(edit ? { fix: [edit] } : {}),
  }
}
