/** Whether a place is inside one of many spans, by a binary search, because a text may have very many of both. */
import { firstAt, type Span } from './span.ts'

/** What a set of spans can be asked. */
export type Cover = {
  /** Whether one of the spans shares a character with this one. */
  readonly overlaps: (span: Span) => boolean
  /** Whether this span is inside one of them. */
  readonly holds: (span: Span) => boolean
}

const nothing: Cover = { overlaps: () => false, holds: () => false }

/** The spans, in any order, ready to be asked. */
export function coverOf(spans: readonly Span[]): Cover {
  if (spans.length === 0) return nothing
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  // How far the spans reach up to each of them.
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? -1))
  /** How far those reach that begin before an offset. */
  const reachBefore = (offset: number): number => {
    const before = firstAt(sorted, offset)
    return before === 0 ? -1 : reach[before - 1]!
  }
  return {
    overlaps: ({ start, end }) => reachBefore(end) > start,
    holds: ({ start, end }) => reachBefore(start + 1) >= end,
  }
}
