/** What the sections of a list, else the whole list, clearly keep, trait by trait, and the entries that do otherwise. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { pointAt } from '../markdown/span.ts'
import { readGuide } from './guide.ts'
import { type Norm, prevailing } from './norm.ts'
import { type Observed, readTraits, type Sample, type Trait, traits } from './traits.ts'

/** A section speaks for itself from this many samples on, and is then asked for more agreement than a whole list. */
const sectionLeast = 10
const sectionShare = 0.85

/** What is kept, where (the heading of a section, or nothing for the whole list), and the line of an entry that shows it. */
export type Habit = { readonly norm: Norm<string>; readonly scope: string; readonly example: number }
export type Deviant = { readonly trait: Trait; readonly entry: Entry; readonly sample: Sample; readonly habit: Habit }

/** Every sample of a list that differs from the habit of its section in `norm`; `former` says which section of `norm` each one was. */
export function* deviantsOf(list: Document, baseList: Document = list, baseSections?: ReadonlyMap<number, number>): Generator<Deviant> {
  const own = readTraits(list)
  const base = baseList === list ? own : readTraits(baseList)
  const guide = readGuide(baseList)
  for (const trait of traits) {
    const habits = habitsOf(baseList, trait, base.get(trait)!)
    for (const { entry, sample } of own.get(trait)!) {
      if (entry.depth > 0) continue
      const habit = habits(baseList === list ? entry.section : baseSections?.get(entry.section))
      if (!habit || sample.form === habit.norm.form || guide.get(trait)?.form === sample.form) continue
      yield { trait, entry, sample, habit }
    }
  }
}

/** The habit of a section: its own where it has one, else the list's, unless the section itself clearly does otherwise. */
export function habitsOf(
  baseList: Document,
  trait: Trait,
  observed: readonly Observed[] = readTraits(baseList).get(trait)!,
): (section: number | undefined) => Habit | undefined {
  const bySection = Map.groupBy(observed, ({ entry }) => entry.section)
  const exampleOf = (samples: readonly Observed[], form: string): number =>
    pointAt(baseList.lines, samples.find(({ sample }) => sample.form === form)!.entry.place.start).line
  const whole = prevailing(observed.map(({ sample }) => sample.form))
  const cache = new Map<number | undefined, Habit | undefined>()
  const find = (section: number | undefined): Habit | undefined => {
    const samples = section === undefined ? [] : (bySection.get(section) ?? [])
    const own = prevailing(
      samples.map(({ sample }) => sample.form),
      { least: sectionLeast, share: sectionShare },
    )
    if (own) return { norm: own, scope: baseList.sections[section!]!.title, example: exampleOf(samples, own.form) }
    if (!whole) return undefined
    const others = samples.filter(({ sample }) => sample.form !== whole.form).length
    if (others >= 2 && others > 0.3 * samples.length) return undefined
    return { norm: whole, scope: '', example: exampleOf(observed, whole.form) }
  }
  return (section) => {
    if (!cache.has(section)) cache.set(section, find(section))
    const habit = cache.get(section)
    return habit && trait.isNorm?.(habit.norm.form) === false ? undefined : habit
  }
}
