/** An entry against a template: the same, nearly so and how to correct it, or something else. */

import type { Span } from '../markdown/span.ts'
import { type Match, match } from './pattern.ts'
import type { Slot, Template } from './template.ts'
import { marks, offsetAt, spanOf, type Tokens } from './tokens.ts'

/** A part of an entry that differs from the template: what stands there and what should. */
type Difference = { readonly at: Span; readonly found: string; readonly expected: string; readonly near: string }

/** How an entry compares with a template. */
export type Comparison =
  | { readonly kind: 'same'; readonly fields: Readonly<Record<string, Span>> }
  | { readonly kind: 'near'; readonly fields: Readonly<Record<string, Span>>; readonly differences: readonly Difference[] }
  | { readonly kind: 'other'; readonly at: number; readonly expected: string }

/** An entry of more characters has the format of no list; comparing takes memory for each of them and each step of a template. */
const longestEntry = 20_000

/** Compares an entry with a template. */
export function compare(template: Template, tokens: Tokens): Comparison {
  const subject = tokens.text.trimEnd()
  if (subject.length > longestEntry) return { kind: 'other', at: offsetAt(tokens, 0), expected: template.source }
  const exact = match(template.strict, subject)
  if (exact.isMatch) return { kind: 'same', fields: readFields(template.slots, exact, tokens) }
  const near = match(template.loose, subject)
  if (!near.isMatch) return { kind: 'other', at: offsetAt(tokens, exact.reached), expected: template.source }
  const slots = template.looseSlots
  const differences: Difference[] = []
  near.slots.forEach(([start, end], index) => {
    const slot = slots[index]!
    if (start < 0 || slot.kind !== 'literal') return
    const found = subject.slice(start, end)
    if (found === slot.text) return
    differences.push({
      at: { start: offsetAt(tokens, start), end: offsetAt(tokens, end) },
      found: shown(found),
      expected: shown(slot.text),
      near: slots[index - 1]?.kind === 'field' ? (slots[index - 1] as { name: string }).name : '',
    })
  })
  const sentence = near.slots[slots.findLastIndex((slot) => slot.kind === 'field' && slot.name === 'sentence')]
  if (sentence && sentence[0] >= 0 && /[\p{L}\p{N}]$/u.test(subject.slice(sentence[0], sentence[1])))
    differences.push({
      at: { start: offsetAt(tokens, sentence[1]), end: offsetAt(tokens, sentence[1]) },
      found: '',
      expected: '.',
      near: 'sentence',
    })
  return differences.length === 0
    ? { kind: 'other', at: offsetAt(tokens, exact.reached), expected: template.source }
    : { kind: 'near', fields: readFields(slots, near, tokens), differences }
}

/** Marks as people write them. */
function shown(text: string): string {
  return text.replaceAll(marks.bar, '|').replaceAll(marks.open, '[').replaceAll(marks.close, '](..)')
}

function readFields(slots: readonly Slot[], { slots: places }: Extract<Match, { isMatch: true }>, tokens: Tokens): Record<string, Span> {
  const found: Record<string, Span> = {}
  places.forEach(([start, end], index) => {
    const slot = slots[index]!
    if (start >= 0 && slot.kind === 'field') found[slot.name] = spanOf(tokens, start, end)
  })
  return found
}
