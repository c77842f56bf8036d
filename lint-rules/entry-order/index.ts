/** Finds entries out of the order of their section: the configured one, else the one that it clearly keeps; a section in no clear order is left alone. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { hasConflict } from '../../src/list/conflict.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { longestOrdered } from '../../src/list/format/sequence.ts'
import { isUnder } from '../../src/list/section.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { titleOrderKey } from './keys.ts'
import { askedOrder, bySection, type Habit, habitOf, type Keyed, type Order, orderOf, orderOfNew } from './learned.ts'
import { moveEntry } from './move.ts'

export const orders = ['alpha', 'date-desc', 'none'] as const
type Asked = { readonly under?: string | undefined; readonly order?: (typeof orders)[number] | undefined }
export type Options = { readonly locale: string; readonly sections: readonly Asked[] }
/** A language as `de`, `pt-BR` or `zh-Hant`. */
export const locale: () => z.ZodString = lazily(() =>
  z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'expected a language as `de` or `pt-BR`'),
)
/** `locale`: the language whose alphabet titles are sorted by; `sections`: the order below headings, the first match wins. */
export const options: Schema<Options> = lazily(() =>
  z.strictObject({
    locale: locale().default('en'),
    sections: z.array(z.strictObject({ under: z.string().min(1).optional(), order: z.enum(orders).optional() })).default([]),
  }),
)

/** Warn where an entry is out of its section's order. */
const entryOrder: Plugin<[unknown?], Root> = listRule('entry-order', options, check)
export default entryOrder

function* check(list: Document, { locale, sections }: Options, { baseList = list, baseSections, inBase }: Context): Generator<Problem> {
  const own = bySection(list)
  const base = baseList === list ? own : bySection(baseList)
  let known: { readonly habit: Habit | undefined } | undefined
  const habit = (): Habit | undefined => {
    known ??= { habit: habitOf(baseList, base, locale) }
    return known.habit
  }
  for (const [section, entries] of own) {
    if (inBase && entries.every((entry) => inBase.has(entry))) continue
    // What is in order is seen once a conflict is settled.
    if (entries.some((entry) => hasConflict(list, entry))) continue
    const asked = sections.find(({ under }) => isUnder(list.sections, section, under))?.order
    const old = baseList === list ? section : baseSections?.get(section)
    const samples = old === undefined ? undefined : base.get(old)
    const order =
      asked === 'none'
        ? undefined
        : asked
          ? askedOrder(list, entries, { asked, locale })
          : samples
            ? orderOf(baseList, samples, { locale, habit })
            : baseList !== list && entries.length > 1
              ? orderOfNew(list, entries, { locale, habit: habit() })
              : undefined
    if (order) yield* judge(list, { order, entries, inBase })
  }
}

type Judged = { readonly order: Order; readonly entries: readonly Entry[]; readonly inBase: ReadonlySet<Entry> | undefined }

function* judge(list: Document, { order, entries, inBase }: Judged): Generator<Problem> {
  const keyed = [...order.keyed(list, entries)]
  const settled = keyed.filter(({ entry }) => !inBase || inBase.has(entry))
  const frame = longestOrdered(settled, order.compare).map((index) => settled[index]!)
  const framed = new Set(frame)
  const open = keyed.filter((one) => !framed.has(one) && !inBase?.has(one.entry))
  if (open.length === 0) return
  const fitting = open.filter((one) => order.fits(list, one, ...neighbours(frame, one)))
  // Entries that came together must be in order among themselves too.
  const whole = inBase ? inOrder([...frame, ...fitting].sort(byPlace), new Set(fitting), order) : frame
  const inWhole = new Set(whole)
  const alphabets = new Set(whole.map(({ entry }) => alphabetOf(entry.title)))
  const [first] = frame
  for (const one of open) {
    if (order.hasHead && first && byPlace(one, first) < 0) continue
    if (inWhole.has(one) || order.fits(list, one, ...neighbours(whole, one))) continue
    if (order.name === 'alphabetical' && (isSpokenOtherwise(one.entry.title) || !alphabets.has(alphabetOf(one.entry.title)))) continue
    yield { ...misplaced(list, one, { order, whole }), severity: order.isAsked || (inBase && isStrict(order)) ? 'warning' : 'info' }
  }
}

/** A section with so many entries, all of them in order, leaves no doubt; what fewer show is offered as a note. */
const fewestSure = 25

function isStrict({ isOfList, kept, total }: Order): boolean {
  return !isOfList && kept === total && total >= fewestSure
}

function byPlace(a: Keyed, b: Keyed): number {
  return a.entry.place.start - b.entry.place.start
}

/** The entries of an ordered frame around the place where an entry is. */
function neighbours(frame: readonly Keyed[], own: Keyed): [Keyed | undefined, Keyed | undefined] {
  const after = firstOf(frame, (other) => byPlace(other, own) > 0)
  return [frame[after - 1], frame[after]]
}

/** The index of the first that something is true of, where it is of all after it; their number where it is of none. */
function firstOf<One>(all: readonly One[], isTrue: (one: One) => boolean): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(all[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The frame with, in each of its gaps, the longest ordered part of the new entries there. */
function inOrder(all: readonly Keyed[], fresh: ReadonlySet<Keyed>, order: Order): Keyed[] {
  const kept: Keyed[] = []
  let gap: Keyed[] = []
  const close = (): void => {
    for (const index of longestOrdered(gap, order.compare)) kept.push(gap[index]!)
    gap = []
  }
  for (const one of all) {
    if (fresh.has(one)) gap.push(one)
    else {
      close()
      kept.push(one)
    }
  }
  close()
  return kept
}

/** Letters such as the Ø of `ØMQ` are sorted by how people say the name. */
function isSpokenOtherwise(title: string): boolean {
  return /^[øæœłđþðß]/.test(titleOrderKey(title))
}

/** Letters, digits and other scripts go first or last as a list likes. */
function alphabetOf(title: string): string {
  const first = titleOrderKey(title)[0] ?? ''
  return /[a-z\u00c0-\u024f]/.test(first) ? 'latin' : /\p{N}/u.test(first) ? 'digit' : 'other'
}

function misplaced(list: Document, own: Keyed, { order, whole }: { order: Order; whole: readonly Keyed[] }): Problem {
  const at = firstOf(whole, (other) => order.compare(other, own) > 0)
  const [before, after] = [whole[at - 1], whole[at]]
  const quote = ({ entry }: Keyed): string => `\`${entry.title.replaceAll('`', "'")}\``
  const place =
    before && after ? `between ${quote(before)} and ${quote(after)}` : after ? `before ${quote(after)}` : `after ${quote(before!)}`
  const fix = moveEntry(list, own.entry, { before: before?.entry, after: after?.entry })
  const what = order.name === 'alphabetical' ? 'in alphabetical order' : `in order of date, ${order.name}`
  return {
    message: `Unexpected place of ${quote(own)}, expected ${place}, ${what}`,
    at: own.entry.place,
    form: order.name,
    evidence: order.isAsked
      ? `The configuration asks for entries ${what}`
      : `${order.kept === order.total ? `All ${order.total}` : `${order.kept} of ${order.total}`} entries of ${order.isOfList ? "the list's sections" : 'the section'} are ${what}`,
    ...(fix ? { fix } : {}),
    related: [
      before
        ? { message: 'The entry before its place', at: before.entry.place }
        : { message: 'The entry after its place', at: after!.entry.place },
    ],
  }
}
