/** Recognises a change of format on purpose: most entries of a list were changed in the same way, so that the new form is not reported as a fault. */
import type { Finding } from '../../finding.ts'
import type { Document } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { readTraits, type Trait } from '../../list/format/traits.ts'
import { code } from '../../markdown.ts'
import type { Matches } from './match-entries.ts'

/** One form became another in many entries; `left` still have the old one. */
export type Shift = {
  readonly trait: Trait
  readonly from: string
  readonly to: string
  readonly changed: number
  readonly left: readonly { readonly entry: Entry; readonly path: string }[]
}

/** A change is purposeful from this many entries on, and where it reaches this share of those that had the old form. */
export const leastChanged = 10
export const leastShare = 0.5

/** The purposeful changes of a proposal. */
export function findShifts(before: readonly Document[], after: readonly Document[], matches: Matches): Shift[] {
  const old = new Map<Entry, Map<Trait, string>>()
  for (const document of before)
    for (const [trait, samples] of readTraits(document))
      for (const { entry, sample } of samples) formsOf(old, entry).set(trait, sample.form)
  const moves = new Map<string, { trait: Trait; from: string; to: string; changed: number }>()
  const stays = new Map<string, { entry: Entry; path: string }[]>()
  for (const document of after)
    for (const [trait, samples] of readTraits(document))
      for (const { entry, sample } of samples) {
        const from = old.get(matches.get(entry) as Entry)?.get(trait)
        if (from === undefined) continue
        if (from === sample.form) {
          const key = `${trait.name}\n${from}`
          const same = stays.get(key)
          if (same) same.push({ entry, path: document.path })
          else stays.set(key, [{ entry, path: document.path }])
        } else {
          const key = `${trait.name}\n${from}\n${sample.form}`
          const move = moves.get(key) ?? { trait, from, to: sample.form, changed: 0 }
          move.changed++
          moves.set(key, move)
        }
      }
  return [...moves.values()]
    .map((move) => ({ ...move, left: stays.get(`${move.trait.name}\n${move.from}`) ?? [] }))
    .filter(({ changed, left }) => changed >= leastChanged && changed >= leastShare * (changed + left.length))
}

function formsOf(old: Map<Entry, Map<Trait, string>>, entry: Entry): Map<Trait, string> {
  const forms = old.get(entry) ?? new Map<Trait, string>()
  old.set(entry, forms)
  return forms
}

/** Tells of a finding whether it only says that an entry has the new form. */
export function isOfShifts(shifts: readonly Shift[]): (finding: Finding) => boolean {
  const forms = new Set(shifts.map(({ trait, from, to }) => `${trait.name} ${to} for ${from}`))
  return ({ rule, form }) => rule === 'entry-format' && forms.has(form)
}

/** A line for the summary: what became what, in how many entries, and which are left. */
export function shiftLine({ trait, from, to, changed, left }: Shift): string {
  const lines = left.slice(0, 20).map(({ entry }) => entry.title)
  const rest =
    left.length === 0
      ? ''
      : ` ${left.length} ${left.length === 1 ? 'entry is' : 'entries are'} left: ${lines.map(code).join(', ')}${left.length > lines.length ? ' and more' : ''}.`
  return `- ${trait.say(from)} became ${trait.say(to)} in ${changed} entries.${rest}`.replace('- n', '- N').replace('- a ', '- A ')
}
