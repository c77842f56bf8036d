/** Values of a field one letter away from one that stands many times: `ENNLP` where others have `EMNLP`. */
import { distance } from 'fastest-levenshtein'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { isVenue } from '../../src/list/identity/venues.ts'
import type { Span } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import type { Context } from '../list-rule.ts'

type Value = { readonly text: string; readonly at: Span }

/** A value that stands this often is meant. */
const often = 5

/** A note for every value that stands once and is one edit away from a frequent one; known venues are never slips. */
export function* slips(list: Document, { baseList = list }: Context): Generator<Problem> {
  const counts = countsOf(baseList)
  const frequent = [...counts].filter(([, times]) => times >= often).map(([text]) => text)
  if (frequent.length === 0) return
  for (const entry of list.entries)
    for (const { text, at } of valuesOf(list, entry)) {
      if ((counts.get(text) ?? 0) > 1 || isVenue(text)) continue
      const meant = frequent.filter((other) => isOneEdit(text, other))
      if (meant.length !== 1) continue
      yield {
        message: `Unexpected \`${text}\`, expected \`${meant[0]}\` perhaps`,
        at,
        severity: 'info',
        form: `slip ${text}`,
        evidence: `\`${meant[0]}\` is used ${counts.get(meant[0]!)} times in the list, \`${text}\` only here`,
      }
    }
}

/** Different by one letter; another digit or another letter case is another value. */
function isOneEdit(value: string, other: string): boolean {
  const letters = (text: string): string => text.replace(/\d+/g, '')
  return (
    Math.abs(value.length - other.length) <= 1 &&
    value.toLowerCase() !== other.toLowerCase() &&
    letters(value) !== letters(other) &&
    distance(value.toLowerCase(), other.toLowerCase()) === 1
  )
}

const countsOf = perDocument(count)

function count(list: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of list.entries) for (const { text } of valuesOf(list, entry)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** A word before a year, in brackets, parentheses or emphasis. */
const venue = /[[(*_]([A-Z][A-Za-z&]{3,24}),? ?$/

/** The venues of an entry. */
function* valuesOf({ text }: Document, { content, links }: Entry): Generator<Value> {
  const raw = text.slice(content.start, content.end)
  for (const { index } of raw.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    const found = venue.exec(raw.slice(Math.max(0, index - 30), index))
    if (!found) continue
    const end = content.start + index - (found[0].length - 1 - found[1]!.length)
    const at = { start: end - found[1]!.length, end }
    if (!links.some((link) => link.text.end <= at.start && at.start < link.end)) yield { text: found[1]!, at }
  }
}
