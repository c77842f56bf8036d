/** Numbers and lists of things in English. */

/** Commas, and no comma before the last `and`, as British English has it. */
const lists = new Intl.ListFormat('en-GB')

/** `a`, `a and b`, `a, b and c`; nothing for nothing. */
export function enumerate(parts: Iterable<string | number>): string {
  return lists.format(Array.from(parts, String))
}

/** So many of something. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
