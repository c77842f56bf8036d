/** Entries against the grammar of their section: the parts that entries have, their order, the glue between them, their forms and ends. */
import { distance } from 'fastest-levenshtein'
import type { Edit, Problem } from '../../src/finding.ts'
import { hasConflict } from '../../src/list/conflict.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { offsetAt } from '../../src/list/format/tokens.ts'
import { faultForm } from '../../src/list/grammar/fault-form.ts'
import { isInGuide } from '../../src/list/grammar/guide-forms.ts'
import { isClearInList, isUsualAt, type Norm, normsAt, type Strictness, setFor, type Where } from '../../src/list/grammar/learn.ts'
import type { Sample } from '../../src/list/grammar/samples.ts'
import { placed, readSlots, type Shown } from '../../src/list/grammar/slots.ts'
import { pointAt, type Span, startingIn } from '../../src/list/markdown/span.ts'
import { code, escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'
import { editFor } from './deviation-edits.ts'
import { wordsOf, wordsOfSet } from './deviation-words.ts'
import { isMendable, mend } from './mending.ts'
import { isFurtherLabel, isLight, isTelling } from './telling.ts'

type Deviation = { readonly shown: Shown; readonly sample: Sample; readonly norm: Norm; readonly at: Span; readonly where: Where }
type Settings = {
  /** Whether an entry is left to what its section keeps. */
  readonly isOpen: (entry: Entry) => boolean
  /** Whether the format of its section lets an entry be as it is, and as an example of the base is: then the list decides between the two. */
  readonly isFree: (entry: Entry, example: Entry) => boolean
  readonly strictnessOf: (entry: Entry) => Strictness
  /** What has been said of the list already. */
  readonly said: readonly Problem[]
}

/** Every place of an entry that differs from what its section clearly keeps, the first of each kind, with the evidence and, where it is certain, the correction. */
export function* deviations(
  list: Document,
  { baseList = list, baseSections }: Context,
  { isOpen, isFree, strictnessOf, said }: Settings,
): Generator<Problem> {
  const saidOf = byEntry(said)
  const tries = { left: mostMended }
  for (const shown of readSlots(list)) {
    if (hasConflict(list, shown.entry)) continue
    const isWritten = !isOpen(shown.entry)
    const section = baseList === list ? shown.entry.section : baseSections?.get(shown.entry.section)
    const where = { scope: shown.scope, section, strictness: strictnessOf(shown.entry) }
    const norms = normsAt(baseList, where)
    const known = saidOf(shown.entry)
    const isKnown = ({ at, message }: Problem, place: Span = at): boolean =>
      known.some((other) => touches(other.at, place) || other.message === message)
    const own = new Map<string, Deviation>()
    for (const feature of [...shown.shared, ...shown.samples]) {
      if (own.has(feature.slot) || (isWritten && !unwritten.has(feature.what))) continue
      if (feature.slot === 'value') {
        const problem = outOfSet(baseList, shown, placed(shown, feature), section)
        if (problem && !isKnown(problem)) yield problem
        continue
      }
      const norm = norms(feature)
      if (!norm) continue
      const sample = placed(shown, feature)
      if (!isFault(baseList, shown, sample, norm)) continue
      if (isWritten && !(isNew(norm, sample) && isFree(shown.entry, norm.example))) continue
      own.set(sample.slot, { shown, sample, norm, at: placeOf(shown, sample), where })
    }
    const pairs: Edit[] = []
    for (const one of chosen([...own.values()])) {
      // What is said already may be why a part is not where it should be.
      if (known.length > 0 && ranks[one.sample.what] <= ranks.kind) continue
      const problem = problemOf(baseList, list, { ...one, tries })
      // Both marks of a pair are corrected at once, and told once.
      if (isKnown(problem, withoutEdge(one)) || pairs.some((edit) => touches(edit, problem.at))) continue
      if (problem.fix && problem.fix.length > 1) pairs.push(...problem.fix)
      yield problem
    }
  }
}

/** Whether a sample is at fault that differs from what others clearly have in its place. */
function isFault(base: Document, shown: Shown, sample: Sample, norm: Norm): boolean {
  return isTelling(base, shown, sample, norm) && !isInGuide(base, shown.scope, sample)
}

/** What a template leaves open: the marks of a link, the glue around runs of links, brackets, the first letter and the end of a description. */
const unwritten: ReadonlySet<Sample['what']> = new Set(['joint', 'form', 'balance', 'end', 'case'])

/** Where a format is written, glue that the list has anywhere may be one of its choices. */
function isNew({ own }: Norm, { what }: Sample): boolean {
  return own === 0 || what !== 'joint'
}

/** What has been said of each entry: the first few, which is all that there is to most. */
function byEntry(said: readonly Problem[]): (entry: Entry) => readonly Problem[] {
  const sorted = said.map((problem) => ({ ...problem.at, problem })).sort((a, b) => a.start - b.start)
  return ({ place }) =>
    startingIn(sorted, place)
      .slice(0, mostSaid)
      .map(({ problem }) => problem)
}

const mostSaid = 20

/** Faults that are seen best beside an entry without them. */
const hasShape: ReadonlySet<Sample['what']> = new Set(['part', 'kind', 'order', 'cell', 'joint'])

/** The first line of an entry, to copy from. */
function lineOf({ text }: Document, { place: { start, end } }: Entry): string {
  const line = text.slice(start, end).split('\n')[0]!.trim()
  const characters = Array.from(line.slice(0, 2 * longestExample))
  return code(characters.length > longestExample ? `${characters.slice(0, longestExample).join('')}…` : line)
}

/** Characters of a line that is shown. */
const longestExample = 160

/** A value that a column of a few values does not know; corrected where one of them is meant beyond doubt. */
function outOfSet(base: Document, shown: Shown, sample: Sample, section: number | undefined): Problem | undefined {
  const set = sample.form === '' ? undefined : setFor(base, sample, { scope: shown.scope, section })
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
    form: faultForm(shown, sample),
    evidence: `All ${set.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, set.example.place.start).line}`,
    ...(near.length === 1 && at.start < at.end ? { fix: [{ ...at, text: near[0]! }] } : {}),
  }
}

/** A value without its marks and letter case. */
function bare(value: string): string {
  return value.replace(/[`*_]/g, '').toLowerCase().trim()
}

function placeOf({ tokens, entry }: Shown, { start, end }: Sample): Span {
  const from = offsetAt(tokens, start)
  const to = Math.max(offsetAt(tokens, end), from)
  return from === to ? { start: Math.max(entry.place.start, from - 1), end: to } : { start: from, end: to }
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** What is told first, the most telling kinds before the others. */
const ranks: Readonly<Record<Sample['what'], number>> = {
  part: 0,
  cell: 0,
  kind: 1,
  order: 2,
  balance: 3,
  form: 4,
  value: 4,
  end: 4,
  joint: 5,
  case: 6,
}

/** What is missing or in another place explains the glue around it, and so does a bracket without its partner: of deviations that touch, the first in rank is told. */
function chosen(all: readonly Deviation[]): Deviation[] {
  const kept: Deviation[] = []
  for (const one of all.toSorted((a, b) => ranks[a.sample.what] - ranks[b.sample.what] || a.at.start - b.at.start)) {
    const isTold = kept.some((other) => explains(other.sample, one) || touches(other.at, withoutEdge(one)))
    if (!isTold) kept.push(one)
  }
  return kept
}

/** Whether what is told is why there is another deviation; a bracket or quotation mark without its partner takes apart only glue with such marks. */
function explains(told: Sample, { sample: { what, form }, norm }: Deviation): boolean {
  if (ranks[told.what] <= ranks.kind) return ranks[what] <= ranks.balance || what === 'joint'
  return ranks[told.what] <= ranks.balance && what === 'joint' && (told.what !== 'balance' || paired.test(form + norm.form))
}

/** Where a deviation is; a first letter beside glue is another thing than the glue. */
function withoutEdge({ sample, at: { start, end } }: Deviation): Span {
  return { start: sample.what === 'case' ? start + 1 : start, end }
}

const paired = /[()[\]（）"“”]/

/** So many entries of a list are read again with one mark more or less; of more faults than these a person makes the corrections. */
const mostMended = 100

/** A part that a few entries happen to have is asked for by more of them than a form. */
const isOptional: ReadonlySet<Sample['what']> = new Set(['part', 'kind', 'cell'])
const fewestOfPart = 12

/** Places that mean the same in every entry: where it begins, what joins its first two parts, commas, its end. Deeper in, the same glue may be prose. */
function isFirm({ slot, form }: Sample, norm: string): boolean {
  const isSpace = form.replace(/\s/g, '') === norm.replace(/\s/g, '') && !/words|strong|emphasis/.test(slot)
  return slot === 'end' || /^(?:\^|open |mark )/.test(slot) || isSpace
}

function problemOf(
  base: Document,
  list: Document,
  { shown, sample, norm, at, where: place, tries }: Deviation & { tries: { left: number } },
): Problem {
  const isClear = norm.isClear && (!isOptional.has(sample.what) || norm.total >= fewestOfPart)
  const { found, expected, have } = wordsOf(sample, norm)
  const where = norm.scope === '' ? 'of the list' : `in **${escapeText(norm.scope)}**`
  const isKept = isClear || isClearInList(base, sample, { ...place, form: norm.form })
  const isSure = isClear || (isKept && isFirm(sample, norm.form))
  const mended = (): readonly Edit[] | undefined => {
    if (!isKept || !isMendable(sample, norm.form) || tries.left-- <= 0) return undefined
    const norms = normsAt(base, place)
    return mend(list, shown, sample, {
      norm: norm.form,
      deviates: (written, one) => {
        const other = norms(one)
        return other !== undefined && isFault(base, written, one, other)
      },
      isUsual: (one) => isUsualAt(base, one, place),
    })
  }
  const edit = isSure ? editFor(list, shown, sample, norm.form) : undefined
  const fix = edit ? [edit] : mended()
  return {
    message: `Unexpected ${found}, expected ${expected}`,
    at,
    // Many maintainers let a small letter pass, and not every work has code or a video.
    severity: isClear && sample.what !== 'case' && !isFurtherLabel(sample, norm) && !isLight(sample, norm) ? 'warning' : 'info',
    form: faultForm(shown, sample, norm),
    evidence: `${norm.count} of ${norm.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, norm.example.place.start).line}${fix || !hasShape.has(sample.what) ? '' : `: ${lineOf(base, norm.example)}`}`,
    ...(fix ? { fix } : {}),
  }
}
