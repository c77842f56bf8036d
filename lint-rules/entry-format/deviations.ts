/** Entries against the grammar of their section: the parts that entries have, their order, the glue between them, their forms and ends. */
import { distance } from 'fastest-levenshtein'
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { isInGuide } from '../../src/list/grammar/guide-forms.ts'
import { type Norm, normFor, type Strictness, setFor } from '../../src/list/grammar/learn.ts'
import { readSlots, type Sample, type Shown } from '../../src/list/grammar/slots.ts'
import { pointAt, type Span } from '../../src/list/markdown/span.ts'
import { escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'
import { editFor } from './deviation-edits.ts'
import { wordsOf, wordsOfSet } from './deviation-words.ts'

type Deviation = { readonly shown: Shown; readonly sample: Sample; readonly norm: Norm; readonly at: Span }
type Settings = {
  readonly isOpen: (entry: Entry) => boolean
  readonly strictnessOf: (entry: Entry) => Strictness
  /** What has been said of the list already. */
  readonly said: readonly Problem[]
}

/** Every place of an entry that differs from what its section clearly keeps, the first of each kind, with the evidence and, where it is certain, the correction. */
export function* deviations(
  list: Document,
  { baseList = list, baseSections }: Context,
  { isOpen, strictnessOf, said }: Settings,
): Generator<Problem> {
  for (const shown of readSlots(list)) {
    if (!isOpen(shown.entry) || isConflict(list, shown.entry)) continue
    const section = baseList === list ? shown.entry.section : baseSections?.get(shown.entry.section)
    const own: Deviation[] = []
    for (const sample of shown.samples) {
      if (sample.slot.endsWith('\tvalue')) {
        const problem = outOfSet(baseList, shown, sample, section)
        if (problem && !said.some(({ at }) => touches(at, problem.at))) yield problem
        continue
      }
      const norm = normFor(baseList, sample, section, strictnessOf(shown.entry))
      if (!norm || !speaks(sample, norm) || isInGuide(baseList, sample)) continue
      own.push({ shown, sample, norm, at: placeOf(shown, sample) })
    }
    if (own.length === 0) continue
    const known = said.filter(({ at }) => touches(at, shown.entry.place))
    for (const one of chosen(own)) {
      const problem = problemOf(baseList, list, one)
      if (!known.some(({ at, message }) => touches(at, one.at) || message === problem.message)) yield problem
    }
  }
}

/** A value that a column of a few values does not know; corrected where one of them is meant beyond doubt. */
function outOfSet(base: Document, shown: Shown, sample: Sample, section: number | undefined): Problem | undefined {
  const set = sample.form === '' ? undefined : setFor(base, sample, section)
  if (!set || set.values.includes(sample.form)) return undefined
  const { found, expected, have } = wordsOfSet(sample.form, set.values)
  const where = set.scope === '' ? 'of the list' : `in **${escapeText(set.scope)}**`
  const meant = set.values.filter((value) => bare(value) === bare(sample.form))
  const near = meant.length > 0 ? meant : set.values.filter((value) => value.length > 3 && distance(bare(value), bare(sample.form)) === 1)
  const at = placeOf(shown, sample)
  return {
    message: `Unexpected ${found}, expected ${expected}`,
    at,
    severity: 'warning',
    form: `value ${sample.slot} ${sample.form}`,
    evidence: `All ${set.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, set.example).line}`,
    ...(near.length === 1 && at.start < at.end ? { fix: [{ ...at, text: near[0]! }] } : {}),
  }
}

/** A value without its marks and letter case. */
function bare(value: string): string {
  return value.replace(/[`*_]/g, '').toLowerCase().trim()
}

/** The marks of a conflict are in the lines of an entry, and are told as what they are. */
function isConflict({ text }: Document, { place }: Entry): boolean {
  return /^(?:<{7}|={7}|>{7})/m.test(text.slice(place.start, place.end))
}

/** Parts may be missing, brackets open and things be in the wrong place; to have more than others is no fault. */
function speaks({ what, slot, form, later = [] }: Sample, norm: Norm): boolean {
  if (what === 'part') return norm.form === 'yes'
  if (what === 'balance') return norm.form === 'closed'
  if (what === 'kind') return norm.form !== '$' && !later.includes(norm.form)
  if (what === 'cell') return isMissing(form, norm.form)
  return what !== 'joint' || !isBetweenWords(slot) || !isColon(form) === !isColon(norm.form)
}

/** A title may hold a colon or a dash: between words only colons are compared with colons. */
function isBetweenWords(slot: string): boolean {
  return slot.endsWith('words>words')
}

function isColon(glue: string): boolean {
  return /^ ?[:：]/.test(glue)
}

/** Whether a cell is empty where others are not, or lacks the link, badge or code that others have. */
function isMissing(found: string, expected: string): boolean {
  if (found === '') return expected !== ''
  const kinds = found.split(' ')
  return expected.split(' ').some((kind) => firm.has(kind) && !kinds.some((own) => own === kind || (linked.has(own) && linked.has(kind))))
}

const linked: ReadonlySet<string> = new Set(['name', 'link', 'label'])
const firm: ReadonlySet<string> = new Set([...linked, 'badge', 'code'])

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
