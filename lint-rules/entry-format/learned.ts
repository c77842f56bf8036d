/** Entries against what their section, else the whole list, clearly keeps; learned from the base, so that a proposal never changes its own norm. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { readGuide } from '../../src/list/guide.ts'
import { type Norm, prevailing } from '../../src/list/norm.ts'
import { pointAt } from '../../src/list/span.ts'
import { readTraits, type Sample, type Trait, traits } from '../../src/list/traits.ts'
import { escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'

type Observed = { readonly entry: Entry; readonly sample: Sample }

/** A section speaks for itself from this many samples on, and is then asked for more agreement than a whole list. */
const sectionLeast = 10
const sectionShare = 0.85

/** Every sample that differs from its norm, with the evidence and, where it is certain, the correction. */
export function* learned(list: Document, { norm = list, former }: Context, isOpen: (entry: Entry) => boolean): Generator<Problem> {
  const own = readTraits(list)
  const base = norm === list ? own : readTraits(norm)
  const guide = readGuide(norm)
  for (const trait of traits) {
    const norms = normsOf(norm, base.get(trait)!)
    for (const { entry, sample } of own.get(trait)!) {
      if (!isOpen(entry) || entry.depth > 0) continue
      const section = norm === list ? entry.section : former?.get(entry.section)
      const found = norms(section)
      if (!found || sample.form === found.norm.form || trait.isNorm?.(found.norm.form) === false) continue
      if (guide.get(trait)?.form === sample.form) continue
      yield deviation(trait, { entry, sample }, found)
    }
  }
}

/** A written guide that the list itself does not follow: both forms pass, and the maintainer hears of it once. */
export function* disagreements(list: Document): Generator<Problem> {
  const guide = readGuide(list)
  if (guide.size === 0) return
  const observed = readTraits(list)
  for (const [trait, { form, at }] of guide) {
    const norm = prevailing(observed.get(trait)!.map(({ sample }) => sample.form))
    if (!norm || norm.form === form || trait.isNorm?.(norm.form) === false) continue
    yield {
      message: `Unexpected format in the written guide, ${trait.say(form)}: expected what the list keeps, ${trait.say(norm.form)}, or a list that follows its guide`,
      at,
      severity: 'info',
      form: `guide ${trait.name}`,
      evidence: `${norm.count} of ${norm.total} entries of the list have ${trait.say(norm.form)}; both forms are accepted`,
    }
  }
}

type Found = { readonly norm: Norm<string>; readonly scope: string; readonly example: number }

/** The norm of a section: its own where it has one, else the list's, unless the section itself clearly does otherwise. */
function normsOf(norm: Document, observed: readonly Observed[]): (section: number | undefined) => Found | undefined {
  const bySection = new Map<number, Observed[]>()
  for (const one of observed) {
    const same = bySection.get(one.entry.section)
    if (same) same.push(one)
    else bySection.set(one.entry.section, [one])
  }
  const exampleOf = (samples: readonly Observed[], form: string): number =>
    pointAt(norm.lines, samples.find(({ sample }) => sample.form === form)!.entry.place.start).line
  const whole = prevailing(observed.map(({ sample }) => sample.form))
  const cache = new Map<number | undefined, Found | undefined>()
  const find = (section: number | undefined): Found | undefined => {
    const samples = section === undefined ? [] : (bySection.get(section) ?? [])
    const own = prevailing(
      samples.map(({ sample }) => sample.form),
      { least: sectionLeast, share: sectionShare },
    )
    if (own) return { norm: own, scope: norm.sections[section!]!.title, example: exampleOf(samples, own.form) }
    if (!whole) return undefined
    const others = samples.filter(({ sample }) => sample.form !== whole.form).length
    if (others >= 2 && others > 0.3 * samples.length) return undefined
    return { norm: whole, scope: '', example: exampleOf(observed, whole.form) }
  }
  return (section) => {
    if (!cache.has(section)) cache.set(section, find(section))
    return cache.get(section)
  }
}

function deviation(trait: Trait, { sample }: Observed, { norm, scope, example }: Found): Problem {
  const edit = sample.to?.(norm.form)
  const where = scope === '' ? 'of the list' : `in **${escapeText(scope)}**`
  return {
    message: message(trait, sample.form, norm.form),
    at: sample.at,
    severity: 'warning',
    form: `${trait.name} ${sample.form} for ${norm.form}`,
    evidence: `${norm.count} of ${norm.total} entries ${where} have ${trait.say(norm.form)}, for example line ${example}`,
    ...(edit ? { fix: [edit] } : {}),
  }
}

function message({ name }: Trait, found: string, expected: string): string {
  if (name === 'period')
    return expected === '.'
      ? 'Unexpected end of the description, expected a period'
      : 'Unexpected period at the end of the description, expected none'
  if (name === 'end') return 'Unexpected period behind the emoji, expected it in front of them'
  const quote = (form: string): string => (form.trim() === '' ? (form === '' ? 'nothing' : 'a blank') : `\`${form.trim()}\``)
  const place =
    name === 'separator'
      ? ' behind the link'
      : name === 'venue and year'
        ? ' between venue and year'
        : name === 'blank behind emoji'
          ? ' behind the emoji'
          : ''
  return `Unexpected ${quote(found)}${place}, expected ${quote(expected)}`
}
