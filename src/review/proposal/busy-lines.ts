/** The lines of a text that open pull requests change, or that are near them: what is written there now would conflict with theirs. Pure. */

/** Lines around a hunk that are left alone too. */
const margin = 3

type Side = { readonly start: number; readonly lines: readonly string[] }

/** The lines, from 0, within three of a hunk of some patches. A patch is of an older text: its hunks are found again by their words. */
export function busyLines(text: string, patches: readonly (string | undefined)[]): ReadonlySet<number> {
  const lines = linesOf(text)
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const known = places.get(line)
    if (known) known.push(index)
    else places.set(line, [index])
  }
  const busy = new Set<number>()
  const mark = (from: number, to: number): void => {
    for (let line = Math.max(0, from - margin); line <= Math.min(lines.length - 1, to + margin); line++) busy.add(line)
  }
  for (const patch of patches) {
    if (patch === undefined) mark(0, lines.length)
    else
      for (const side of oldSides(patch)) {
        const start = placeOf(side, lines, places)
        if (start !== undefined) mark(start, start + Math.max(0, side.lines.length - 1))
        else
          for (const line of side.lines) if (line.trim() !== '') for (const at of places.get(line)?.slice(0, mostAlike) ?? []) mark(at, at)
      }
  }
  return busy
}

/** A line that is there more often tells no place. */
const mostAlike = 5

/** Where the lines that a hunk begins from are now: where they were, else the only place with the same words. */
function placeOf(
  { start, lines: own }: Side,
  lines: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const isAt = (at: number): boolean => own.every((line, index) => lines[at + index] === line)
  if (isAt(start)) return start
  const rarest = own.map((line, index) => ({ index, at: places.get(line) ?? [] })).toSorted((a, b) => a.at.length - b.at.length)[0]
  if (!rarest || rarest.at.length > mostAlike) return undefined
  return rarest.at.map((at) => at - rarest.index).find(isAt)
}

/** The old side of each hunk of a patch, and where it starts, from 0. */
function oldSides(patch: string): Side[] {
  const sides: { start: number; lines: string[] }[] = []
  for (const row of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+/.exec(row)
    // An old side of no lines names the line before it (git diff, unified format).
    if (head) sides.push({ start: head[2] === '0' ? Number(head[1]) : Number(head[1]) - 1, lines: [] })
    else if (row.startsWith(' ') || row.startsWith('-')) sides.at(-1)?.lines.push(row.slice(1).replace(/\r$/, ''))
  }
  return sides
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, ''))
}
