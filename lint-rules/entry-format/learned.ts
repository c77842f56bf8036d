/** Entries against what their section, else the whole list, clearly keeps; learned from the base, so that a proposal never changes its own norm. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { readGuide } from '../../src/list/format/guide.ts'
import { type Deviant, deviantsOf } from '../../src/list/format/habits.ts'
import { type Norm, prevailing } from '../../src/list/format/norm.ts'
import { readTraits, type Trait, wrap } from '../../src/list/format/traits.ts'
import { bounds, lowestShare, type Strictness } from '../../src/list/grammar/learn.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'

/** Every sample that differs from its norm, with the evidence and, where it is certain, the correction. */
export function* learned(
  list: Document,
  { baseList = list, baseSections }: Context,
  { isOpen, strictnessOf }: { readonly isOpen: (entry: Entry) => boolean; readonly strictnessOf: (entry: Entry) => Strictness },
): Generator<Problem> {
  for (const deviant of deviantsOf(list, baseList, baseSections)) {
    const { entry, habit } = deviant
    if (isOpen(entry) && (strictnessOf(entry) !== 'lenient' || isVeryClear(habit.norm))) yield deviation(deviant, baseList)
  }
}

/** Whether a norm holds for the lenient, too. */
function isVeryClear({ count, total }: Norm<string>): boolean {
  const [{ share, least }] = bounds.lenient
  return total >= least && lowestShare(count, total) >= share
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

/** Whether most labels of a list stand in round brackets, as `([code](u))`. */
const hasRound = perDocument((list) => {
  const plain = readTraits(list)
    .get(wrap)!
    .filter(({ sample }) => sample.form === '[x](u)')
  return 2 * plain.filter(({ sample }) => sample.isRound).length > plain.length
})

function deviation({ trait, sample, habit: { norm, scope, example } }: Deviant, base: Document): Problem {
  const plain = sample.to?.(norm.form)
  const isSquare = trait === wrap && sample.form === '[[x](u)]' && norm.form === '[x](u)'
  const edit = plain && isSquare && hasRound(base) ? { ...plain, text: `(${plain.text})` } : plain
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
  if (name === 'end') return 'Unexpected period after the emoji, expected it before them'
  const quote = (form: string): string => (form.trim() === '' ? (form === '' ? 'nothing' : 'a space') : `\`${form.trim()}\``)
  const place =
    name === 'separator'
      ? ' after the link'
      : name === 'venue and year'
        ? ' between venue and year'
        : name === 'blank behind emoji'
          ? ' after the emoji'
          : ''
  return `Unexpected ${quote(found)}${place}, expected ${quote(expected)}`
}
