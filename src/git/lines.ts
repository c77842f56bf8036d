/** Where the lines of a text stand in an earlier version of it. Pure. */

/**
 * A function from a line, from 1, to its number in the earlier text: found where both texts begin or end alike, or where it is
 * once in what is left of each. Nothing for a line that is new, or of which nobody can say which one it was. Spaces at its ends do not count.
 */
export function baseLine(before: string, now: string): (line: number) => number | undefined {
  // git counts line feeds alone.
  const old = before.split('\n').map((line) => line.trim())
  const lines = now.split(/\r\n?|\n/).map((line) => line.trim())
  const least = Math.min(old.length, lines.length)
  let start = 0
  while (start < least && old[start] === lines[start]) start++
  let end = 0
  while (end < least - start && old.at(-1 - end) === lines.at(-1 - end)) end++
  const places = uniqueIn(old, start, old.length - end)
  const own = uniqueIn(lines, start, lines.length - end)
  return (line) => {
    const at = line - 1
    if (!(at >= 0 && at < lines.length)) return undefined
    if (at < start) return line
    if (at >= lines.length - end) return line - lines.length + old.length
    const place = own.get(lines[at]!) === undefined ? undefined : places.get(lines[at]!)
    return place === undefined ? undefined : place + 1
  }
}

/** Where each line of a stretch is; undefined for those that are there twice. */
function uniqueIn(lines: readonly string[], start: number, end: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (let at = start; at < end; at++) places.set(lines[at]!, places.has(lines[at]!) ? undefined : at)
  return places
}
