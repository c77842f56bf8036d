/** Of findings about one place, those that say most: what other rules explain, or see better, is not told a second time by what was learned. */
import type { Finding } from './finding.ts'

const learned = /^(?:joint|kind|part|order|form|end|balance|cell|value) /

/** The findings without those that another one in the same place makes superfluous, in the same order. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const isStray = ({ rule, form }: Finding): boolean => rule === 'entry-format' && form.startsWith('stray ')
  const isLearned = ({ rule, form }: Finding): boolean => rule === 'entry-format' && learned.test(form)
  if (!findings.some((finding) => isStray(finding) || isLearned(finding))) return findings
  const named = new Set(findings.filter((finding) => finding.severity === 'error' && !isStray(finding)).map(lineOf))
  const explained = Map.groupBy(
    findings.filter(({ rule }) => explaining.has(rule)),
    lineOf,
  )
  const spaced = Map.groupBy(
    findings.filter((finding) => isLearned(finding) && finding.form.startsWith('joint ')),
    lineOf,
  )
  return findings.filter((finding) => {
    if (isStray(finding)) return !named.has(lineOf(finding))
    if (isLearned(finding))
      return !(explained.get(lineOf(finding)) ?? []).some((other) => touches(other, finding) || finding.form.startsWith('balance '))
    return finding.rule !== 'entry-spacing' || !(spaced.get(lineOf(finding)) ?? []).some((other) => touches(other, finding))
  })
}

/** Rules that say why something is wrong where learning knows only that it is. */
const explaining: ReadonlySet<string> = new Set(['link-syntax', 'no-mojibake', 'no-invisible-characters', 'no-lost-entries'])

function lineOf({ place }: Finding): number {
  return place.start.line
}

function touches({ place: a }: Finding, { place: b }: Finding): boolean {
  return a.start.offset <= b.end.offset && b.start.offset <= a.end.offset
}
