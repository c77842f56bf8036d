/** Finds references and footnotes whose label nothing defines, labels that are defined twice, and definitions that nothing uses. */
import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { spend } from '../../src/list/markdown/limits.ts'
import { normalizeLabel } from '../../src/list/markdown/link.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { type Label, type Labels, readFootnotes, readReferences } from './labels.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a label has no definition, or two. */
const references: Plugin<[unknown?], Root> = listRule('references', options, check)
export default references

function* check(list: Document): Generator<Problem> {
  yield* judge(readReferences(list), 'reference')
  yield* judge(readFootnotes(list), 'footnote')
}

function* judge({ uses, definitions }: Labels, kind: 'reference' | 'footnote'): Generator<Problem> {
  const byLabel = Map.groupBy(definitions, ({ label }) => normalizeLabel(label))
  const used = new Set(uses.map(({ label }) => normalizeLabel(label)))
  for (const use of uses) if (!byLabel.has(normalizeLabel(use.label))) yield undefinedLabel(use, { kind, byLabel, used })
  for (const [label, [first, ...others]] of byLabel) {
    for (const other of others) yield secondDefinition(first!, other, kind)
    if (!used.has(label))
      yield {
        message: `Unexpected definition of the ${kind} \`${first!.label}\`, which nothing uses, expected a ${kind} or no such line`,
        at: first!,
        form: `unused ${kind} ${label}`,
        severity: 'info',
      }
  }
}

type Known = {
  readonly kind: 'reference' | 'footnote'
  readonly byLabel: ReadonlyMap<string, readonly Label[]>
  readonly used: ReadonlySet<string>
}

/** An undefined label; one that is nearly that of a definition gets its label. */
function undefinedLabel({ start, end, label, place }: Label, { kind, byLabel, used }: Known): Problem {
  const nearest = nearestOf(normalizeLabel(label), byLabel, used)
  const meant = nearest === undefined ? undefined : byLabel.get(nearest)![0]!.label
  return {
    message: `Unexpected ${kind} to \`${label}\`, which is defined nowhere, expected ${meant === undefined ? `a definition of \`${label}\`` : `\`${meant}\``}`,
    at: { start, end },
    form: `undefined ${kind} ${normalizeLabel(label)}`,
    severity: 'error',
    ...(meant === undefined ? {} : { fix: [{ ...place, text: meant }] }),
  }
}

function secondDefinition(first: Label, { start, end, label, value }: Label, kind: 'reference' | 'footnote'): Problem {
  const isSame = first.value === value
  return {
    message: isSame
      ? `Unexpected second definition of the ${kind} \`${label}\`, expected one`
      : `Unexpected second definition of the ${kind} \`${label}\`, which says something else than the first and is never read, expected another label`,
    at: { start, end },
    form: `twice ${kind} ${normalizeLabel(label)}`,
    severity: isSame ? 'info' : 'error',
    related: [{ message: 'The first definition', at: first }],
  }
}

/** So many labels are compared with one that is undefined. */
const mostCompared = 500

/** The only label that is almost the same: one that nothing uses before one that something does. Numbers are near to nothing. */
function nearestOf(label: string, byLabel: ReadonlyMap<string, unknown>, used: ReadonlySet<string>): string | undefined {
  if (/^\d+$/.test(label)) return undefined
  const most = Math.max(1, Math.floor(label.length / 4))
  const near: string[] = []
  let compared = 0
  for (const other of byLabel.keys()) {
    if (Math.abs(other.length - label.length) > most) continue
    if (++compared > mostCompared) return undefined
    spend(label.length)
    if (distance(label, other) <= most && Math.max(label.length, other.length) > 1) near.push(other)
  }
  const free = near.filter((other) => !used.has(other))
  const [only, second] = free.length > 0 ? free : near
  return second === undefined ? only : undefined
}
