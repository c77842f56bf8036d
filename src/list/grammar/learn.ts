/** What sections of a list clearly keep, slot by slot, and the samples that clearly do otherwise. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { perDocument } from '../per-document.ts'
import type { Feature, Sample } from './samples.ts'
import { readSlots } from './slots.ts'

/** What others have in a slot: the form, how many of how many, where (the heading of a section, or nothing for the whole list), and an entry that shows it. */
export type Norm = {
  readonly form: string
  readonly count: number
  readonly total: number
  /** How many have the form of the sample itself. */
  readonly own: number
  readonly scope: string
  readonly example: Entry
  /** Whether the norm is clear enough for a warning; a note else. */
  readonly isClear: boolean
}

/**
 * When a norm speaks: with 95 % confidence at least this share of entries keep it (the lower end of Wilson's interval, Wilson 1927),
 * at least `least` of them were seen, and the form that differs has at most the share `rare` and half an entry.
 */
export type Bound = { readonly share: number; readonly least: number; readonly rare: number }
export type Strictness = 'lenient' | 'usual' | 'strict'

const steps: readonly Bound[] = [
  { share: 0.85, least: 15, rare: 0.02 },
  { share: 0.74, least: 8, rare: 0.03 },
  { share: 0.65, least: 6, rare: 0.05 },
  { share: 0.6, least: 5, rare: 0.08 },
]

/** For a warning, and for a note. */
export const bounds: Readonly<Record<Strictness, readonly [Bound, Bound]>> = {
  lenient: [steps[0]!, steps[1]!],
  usual: [steps[1]!, steps[2]!],
  strict: [steps[2]!, steps[3]!],
}

type Count = { count: number; readonly example: Entry; last: Entry }
/** How many entries have each form of one slot, how many samples that are, and the form that most have, with how many. */
type Counts = { readonly forms: Map<string, Count>; total: number; most: string; best: number }
/** By scope and slot. */
type Slots = Map<string, Map<string, Counts>>
type Learned = { readonly whole: Slots; readonly sections: ReadonlyMap<number, Slots> }

/** How often each form stands in each slot, in the whole list and by section; an entry counts once for each form. */
const learn: (list: Document) => Learned = perDocument((list) => {
  const whole: Slots = new Map()
  const sections = new Map<number, Slots>()
  for (const { entry, scope, shared, samples } of readSlots(list)) {
    const all = within(whole, scope, newSlots)
    const own = within(within(sections, entry.section, newScopes), scope, newSlots)
    const add = ({ slot, form }: Feature): void => {
      count(within(all, slot, newCounts), form, entry)
      count(within(own, slot, newCounts), form, entry)
    }
    shared.forEach(add)
    samples.forEach(add)
  }
  return { whole, sections }
})

const newScopes = (): Slots => new Map()
const newSlots = (): Map<string, Counts> => new Map()
const newCounts = (): Counts => ({ forms: new Map(), total: 0, most: '', best: 0 })

function within<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = all.get(key)
  if (found === undefined) {
    found = make()
    all.set(key, found)
  }
  return found
}

/** Counts an entry for a form; a second time for the same entry changes nothing. */
function count(counts: Counts, form: string, entry: Entry): void {
  const known = counts.forms.get(form)
  if (known?.last === entry) return
  const times = known ? ++known.count : 1
  if (known) known.last = entry
  else counts.forms.set(form, { count: 1, example: entry, last: entry })
  counts.total++
  if (times <= counts.best) return
  counts.most = form
  counts.best = times
}

/** What so many entries do otherwise in the same way is no slip: no note is made of it. */
const habit = 3

/** Whether a slot is about what people leave out without meaning to, as often as they do. */
function isForgotten(slot: string): boolean {
  return slot === 'end' || slot.startsWith('has ')
}

const z = 1.645

/** The lower end of Wilson's interval for a share, one-sided, with 95 % confidence. */
export function lowestShare(count: number, total: number): number {
  const share = count / total
  const square = z * z
  return (share + square / (2 * total) - z * Math.sqrt((share * (1 - share) + square / (4 * total)) / total)) / (1 + square / total)
}

type Judged = Omit<Norm, 'scope'> | 'same' | 'mixed' | 'few'

/** What some counts say of a form. */
function judge(counts: Counts | undefined, { slot, form }: Feature, [clear, weak]: readonly [Bound, Bound]): Judged {
  if (!counts || counts.total < weak.least) return 'few'
  if (counts.most === form) return 'same'
  const { forms, total, most } = counts
  const best = forms.get(most)!
  const own = forms.get(form)?.count ?? 0
  if (own > weak.rare * total + 0.5) return 'mixed'
  const share = lowestShare(best.count, total)
  const holds = (bound: Bound): boolean => total >= bound.least && share >= bound.share && own <= bound.rare * total + 0.5
  const isClear = holds(clear)
  return isClear || ((own < habit || isForgotten(slot)) && holds(weak))
    ? { form: most, count: best.count, example: best.example, total, own, isClear }
    : 'mixed'
}

/** The values of a small set, the most frequent first: each several times, none beside them but, perhaps once, `form` itself. */
function closedSet(
  counts: Counts | undefined,
  form: string,
): { readonly values: readonly string[]; readonly total: number; readonly example: Entry } | undefined {
  if (!counts || counts.forms.size > mostValues + 1 || (counts.forms.get(form)?.count ?? 0) > 1) return undefined
  const others = [...counts.forms].filter(([other]) => other !== form).sort((a, b) => b[1].count - a[1].count)
  const total = others.reduce((sum, [, { count: times }]) => sum + times, 0)
  if (isRating([form, ...others.map(([value]) => value)])) return undefined
  if (others.length === 0 || others.length > mostValues || total < leastOfSet || others.some(([, { count: times }]) => times < 3))
    return undefined
  return { values: others.map(([value]) => value), total, example: others[0]![1].example }
}

/** Whether values are one sign, more or less often: no such set is closed. */
function isRating(values: readonly string[]): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(values.join('')) && new Set(values.join('').replace(/\s/g, '')).size <= 2
}

/** A set of more values may have another one; from fewer samples nobody knows. */
const mostValues = 8
const leastOfSet = 20

/** The set of values that a column keeps and a cell does not have. */
export function setFor(base: Document, { slot, form }: Sample, { scope, section }: Pick<Where, 'scope' | 'section'>) {
  const { whole, sections } = learn(base)
  // What the same column has in other sections is no slip.
  if ((whole.get(scope)?.get(slot)?.forms.get(form)?.count ?? 0) > 1) return undefined
  const own = section === undefined ? undefined : closedSet(sections.get(section)?.get(scope)?.get(slot), form)
  if (own) return { ...own, scope: base.sections[section!]!.title }
  const all = closedSet(whole.get(scope)?.get(slot), form)
  return all && { ...all, scope: '' }
}

/** Whether most entries of a list have a form in a slot. */
export function isUsual(base: Document, scope: string, { slot, form }: Pick<Sample, 'slot' | 'form'>): boolean {
  return learn(base).whole.get(scope)?.get(slot)?.most === form
}

/** Whether an entry of a list has anything in a slot. */
export function hasSlot(base: Document, scope: string, slot: string): boolean {
  return learn(base).whole.get(scope)?.has(slot) ?? false
}

/** Whether the whole list clearly keeps a form in the place of a sample, and has that of the sample nowhere else where nobody forgets it: its section has too few entries to be clear. */
export function isClearInList(
  base: Document,
  sample: Sample,
  { scope, form, strictness }: Omit<Where, 'section'> & { readonly form: string },
): boolean {
  const judged = judge(learn(base).whole.get(scope)?.get(sample.slot), sample, bounds[strictness])
  return typeof judged === 'object' && judged.isClear && (judged.own <= 1 || isForgotten(sample.slot)) && judged.form === form
}

/** So many samples show what is usual in a slot. */
const fewestUsual = 5

/** Whether most entries of a section have a form in a slot, or where few of them show anything there most of the list. */
export function isUsualAt(
  base: Document,
  { slot, form }: Pick<Sample, 'slot' | 'form'>,
  { scope, section }: Omit<Where, 'strictness'>,
): boolean {
  const { whole, sections } = learn(base)
  const own = section === undefined ? undefined : sections.get(section)?.get(scope)?.get(slot)
  const counts = own && own.total >= fewestUsual ? own : whole.get(scope)?.get(slot)
  return counts !== undefined && counts.total >= fewestUsual && counts.most === form && 2 * counts.forms.get(form)!.count > counts.total
}

/** Where a sample stands: its scope, its section in the base, and how clear a norm must be there. */
export type Where = { readonly scope: string; readonly section: number | undefined; readonly strictness: Strictness }

/** Says of what is in one place what it should be, by their section in `base`, or where too few speak there by the whole list; undefined where it is right or nothing is clear. */
export function normsAt(base: Document, { scope, section, strictness }: Where): (feature: Feature) => Norm | undefined {
  const { whole, sections } = learn(base)
  const inSection = section === undefined ? undefined : sections.get(section)?.get(scope)
  const inList = whole.get(scope)
  return (feature) => {
    const { slot, form } = feature
    const own = inSection?.get(slot)
    const here = judge(own, feature, bounds[strictness])
    if (here === 'same' || here === 'mixed') return undefined
    const all = inList?.get(slot)
    if (here !== 'few') {
      const isHabit = !here.isClear && !isForgotten(slot) && (all?.forms.get(form)?.count ?? 0) >= habit
      return isHabit ? undefined : { ...here, scope: base.sections[section!]!.title }
    }
    const there = judge(all, feature, bounds[strictness])
    if (typeof there !== 'object') return undefined
    const others = own ? own.total - (own.forms.get(there.form)?.count ?? 0) : 0
    return others > 0.3 * (own?.total ?? 0) ? undefined : { ...there, scope: '' }
  }
}
