/** The hunks of a change whose patch GitHub does not give. They may have fewer lines than GitHub's own, but never a line that GitHub would not show. Pure. */
import type { Hunk } from './hunks.ts'

/** Lines of context around a change (git diff, --unified). */
const context = 3

/**
 * The lines of the new text that every diff shows: those that are surely new, because their words stand nowhere in what the old
 * text has between the same beginning and end, and three lines around each. Takes time in proportion to the texts.
 */
export function ownHunks(before: string | null, after: string): Hunk[] {
  const now = linesOf(after)
  const old = before === null ? [] : linesOf(before)
  const { start, end } = sameEnds(old, now)
  const standing = new Set(old.slice(start, old.length - end))
  const hunks: { start: number; end: number; added: Set<number> }[] = []
  for (let at = start; at < now.length - end; at++) {
    if (standing.has(now[at]!)) continue
    const line = at + 1
    const from = Math.max(1, line - context)
    const to = Math.min(now.length, line + context)
    const last = hunks.at(-1)
    // Changes with no more than twice the context between them are one hunk.
    if (last && from <= last.end + 1) {
      last.end = to
      last.added.add(line)
    } else hunks.push({ start: from, end: to, added: new Set([line]) })
  }
  return hunks
}

/** Lines as git counts them, with what ends them but for the line feed. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** How many lines are the same at the beginning and at the end. */
function sameEnds(old: readonly string[], now: readonly string[]): { start: number; end: number } {
  const least = Math.min(old.length, now.length)
  let start = 0
  while (start < least && old[start] === now[start]) start++
  let end = 0
  while (end < least - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return { start, end }
}
