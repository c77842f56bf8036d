/** A stretch of inline text as the searches for broken links see it: raw, without code, comments and escapes. */
import type { Document } from '../../src/list/document.ts'
import type { Leaf } from '../../src/list/markdown/blocks.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { longest } from './destination.ts'

export type Place = {
  readonly list: Document
  readonly leaf: Leaf
  readonly raw: string
  readonly links: readonly Link[]
  /** Where the bracket opens that closes at an index; -1 where none does. */
  readonly openingOf: (close: number) => number
}

/** The leaf with spaces for code, comments and escapes, as long as before. */
export function withoutHoles(text: string, leaf: Leaf): string {
  const parts: string[] = []
  let at = leaf.start
  for (const hole of leaf.holes) {
    if (hole.start < at || (hole.kind !== 'code' && hole.kind !== 'comment' && hole.kind !== 'escape')) continue
    parts.push(text.slice(at, hole.start), ' '.repeat(hole.end - hole.start))
    at = hole.end
  }
  return parts.length === 0 ? text.slice(leaf.start, leaf.end) : parts.join('') + text.slice(at, leaf.end)
}

/** Finds for a `]` that has one on its line where its `[` is, or the `!` of an image before it; -1 for others. The text is read when it is first asked. */
export function openingsOf(raw: string): (close: number) => number {
  let known: ReadonlyMap<number, number> | undefined
  return (close) => {
    known ??= readOpenings(raw)
    return known.get(close) ?? -1
  }
}

function readOpenings(raw: string): Map<number, number> {
  const found = new Map<number, number>()
  let open: number[] = []
  for (const { 0: mark, index } of raw.matchAll(/[[\]\n]/g)) {
    if (mark === '\n') open = []
    else if (mark === '[') open.push(index)
    else {
      const at = open.pop()
      if (at !== undefined && index - at < longest) found.set(index, raw[at - 1] === '!' ? at - 1 : at)
    }
  }
  return found
}
