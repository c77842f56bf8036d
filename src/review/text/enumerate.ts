/** Numbers and lists of things in English. */

/**
 * `a`, `a and b`, `a, b and c`: no comma before the last `and`, as British English has it; nothing for nothing. Of more than `most` the
 * first ones are named, and how many more there are. Written out, because `Intl.ListFormat` takes 10 ms to load.
 */
export function enumerate(parts: Iterable<string | number>, most = Number.POSITIVE_INFINITY): string {
  const given = Array.from(parts, String)
  const all = given.length > most ? [...given.slice(0, most), `${given.length - most} more`] : given
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** So many of something; `many` is the plural where it is not the singular with an `s`. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** Line numbers in words: `line 4`, `lines 4 and 9`, `lines 4 to 9 and 12`; of very many the first, and how many more. */
export function linesInWords(numbers: Iterable<number>, most = 20): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === number) run[1] = number
    else runs.push([number, number])
  }
  const parts = runs.flatMap(([first, last]) =>
    last - first >= 2 ? [`${first} to ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  )
  return `${sorted.length === 1 ? 'line' : 'lines'} ${enumerate(parts, most)}`
}

/** The first lines of a list in Markdown, and one that says how many more there are. */
export function firstLines(lines: readonly string[], most: number, more = 'more'): string[] {
  return lines.length > most ? [...lines.slice(0, most), `- and ${lines.length - most} ${more}`] : [...lines]
}
