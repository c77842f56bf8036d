/** What sections of a list clearly keep, slot by slot, and the samples that clearly do otherwise. */
import type { Document } from '../document.ts'
import { perDocument } from '../per-document.ts'
import { readSlots, type Sample } from './slots.ts'

/** What others have in a slot: the form, how many of how many, where (the heading of a section, or nothing for the whole list), and the offset of an entry that shows it. */
export type Norm = {
  readonly form: string
  readonly count: number
  readonly total: number
  /** How many have the form of the sample itself. */
  readonly own: number
  readonly scope: string
  readonly example: number
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

type Count = { count: number; readonly example: number }
type Counts = Map<string, Count>
type Learned = { readonly whole: ReadonlyMap<string, Counts>; readonly sections: ReadonlyMap<string, Counts> }

/** How often each form stands in each slot, in the whole list and by section; an entry counts once for each form. */
const learn: (list: Document) => Learned = perDocument((list) => {
  const whole = new Map<string, Counts>()
  const sections = new Map<string, Counts>()
  for (const { entry, samples } of readSlots(list)) {
    const seen = new Set<string>()
    for (const { slot, form } of samples) {
      const key = `${slot}\0${form}`
      if (seen.has(key)) continue
      seen.add(key)
      count(whole, slot, { form, example: entry.place.start })
      count(sections, `${entry.section} ${slot}`, { form, example: entry.place.start })
    }
  }
  return { whole, sections }
})

function count(all: Map<string, Counts>, slot: string, { form, example }: { readonly form: string; readonly example: number }): void {
  let counts = all.get(slot)
  if (!counts) {
    counts = new Map()
    all.set(slot, counts)
  }
  const known = counts.get(form)
  if (known) known.count++
  else counts.set(form, { count: 1, example })
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
function judge(counts: Counts | undefined, form: string, [clear, weak]: readonly [Bound, Bound]): Judged {
  let total = 0
  let best: readonly [string, Count] | undefined
  for (const one of counts ?? []) {
    total += one[1].count
    if (!best || one[1].count > best[1].count) best = one
  }
  if (!best || total < weak.least) return 'few'
  if (best[0] === form) return 'same'
  const own = counts?.get(form)?.count ?? 0
  const share = lowestShare(best[1].count, total)
  const holds = (bound: Bound): boolean => total >= bound.least && share >= bound.share && own <= bound.rare * total + 0.5
  return holds(weak) ? { form: best[0], ...best[1], total, own, isClear: holds(clear) } : 'mixed'
}

/** The values of a small set, the most frequent first: each several times, none beside them but, perhaps once, `form` itself. */
function closedSet(
  counts: Counts | undefined,
  form: string,
): { readonly values: readonly string[]; readonly total: number; readonly example: number } | undefined {
  if (!counts || (counts.get(form)?.count ?? 0) > 1) return undefined
  const others = [...counts].filter(([other]) => other !== form).sort((a, b) => b[1].count - a[1].count)
  const total = others.reduce((sum, [, { count: times }]) => sum + times, 0)
  if (others.length === 0 || others.length > mostValues || total < leastOfSet || others.some(([, { count: times }]) => times < 3))
    return undefined
  return { values: others.map(([value]) => value), total, example: others[0]![1].example }
}

/** A set of more values may have another one; from fewer samples nobody knows. */
const mostValues = 8
const leastOfSet = 20

/** The set of values that a column keeps and a cell does not have. */
export function setFor(base: Document, { slot, form }: Sample, section: number | undefined) {
  const { whole, sections } = learn(base)
  const own = section === undefined ? undefined : closedSet(sections.get(`${section} ${slot}`), form)
  if (own) return { ...own, scope: base.sections[section!]!.title }
  const all = closedSet(whole.get(slot), form)
  return all && { ...all, scope: '' }
}

/** What a sample of a list should be, by its section in `base`, or where too few speak there by the whole list; undefined where it is right or nothing is clear. */
export function normFor(base: Document, sample: Sample, section: number | undefined, strictness: Strictness = 'usual'): Norm | undefined {
  const { whole, sections } = learn(base)
  const own = section === undefined ? undefined : sections.get(`${section} ${sample.slot}`)
  const here = judge(own, sample.form, bounds[strictness])
  if (typeof here === 'object') return { ...here, scope: base.sections[section!]!.title }
  if (here !== 'few') return undefined
  const there = judge(whole.get(sample.slot), sample.form, bounds[strictness])
  if (typeof there !== 'object') return undefined
  let all = 0
  for (const { count: times } of own?.values() ?? []) all += times
  const others = all - (own?.get(there.form)?.count ?? 0)
  return others > 0.3 * all ? undefined : { ...there, scope: '' }
}
