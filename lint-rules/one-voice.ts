/** Of what is said about one place, what says most: what other rules explain, or see better, is not told a second time by what was learned. */
import type { Severity } from '../src/finding.ts'
import { isLearned } from '../src/list/grammar/fault-form.ts'

type Said = { readonly rule: string; readonly form: string; readonly severity: Severity }
/** Where something is: its first line, and offsets, the end included. */
type At = { readonly line: number; readonly start: number; readonly end: number }

/** Rules that say why something is wrong where learning knows only that it is. */
const explaining: ReadonlySet<string> = new Set([
  'entry-spacing',
  'link-syntax',
  'no-mojibake',
  'no-invisible-characters',
  'no-lost-entries',
  'others-entries',
])

/** A line has a few; of more, only the first are compared, so that the work stays linear. */
const mostOfLine = 50

/** All but what another one in the same place makes superfluous, in the same order. */
export function withoutRepeats<One extends Said>(said: readonly One[], atOf: (one: One) => At): readonly One[] {
  const isStray = ({ rule, form }: One): boolean => rule === 'entry-format' && form.startsWith('stray ')
  if (!said.some((one) => isStray(one) || isLearned(one))) return said
  const lineOf = (one: One): number => atOf(one).line
  const named = new Set(said.filter((one) => one.severity === 'error' && !isStray(one)).map(lineOf))
  const explained = Map.groupBy(
    said.filter((one) => explaining.has(one.rule) && !isGlued(one)),
    lineOf,
  )
  const joints = Map.groupBy(
    said.filter((one) => isLearned(one) && one.form.startsWith('joint ')),
    lineOf,
  )
  const isTouched = (one: One, others: readonly One[] | undefined): boolean =>
    others
      ?.slice(0, mostOfLine)
      .some((other) => (isEnd(one) && other.rule === 'entry-spacing' ? overlaps : touches)(atOf(other), atOf(one))) ?? false
  return said.filter((one) => {
    if (isStray(one)) return !named.has(lineOf(one))
    const others = explained.get(lineOf(one))
    if (isLearned(one)) return !(isTouched(one, others) || (others !== undefined && one.form.startsWith('balance ')))
    return !isGlued(one) || !isTouched(one, joints.get(lineOf(one)))
  })
}

/** Which glue is meant where it is glued to words, learning knows better: in some languages a colon has no space. */
function isGlued({ rule, form }: Said): boolean {
  return rule === 'entry-spacing' && form === 'missing blank'
}

/** Spaces behind a description say nothing of its last mark. */
function isEnd({ form }: Said): boolean {
  return /^end (?:\d+ )?end /.test(form)
}

function overlaps(a: At, b: At): boolean {
  return a.start < b.end && b.start < a.end
}

function touches(a: At, b: At): boolean {
  return a.start <= b.end && b.start <= a.end
}
