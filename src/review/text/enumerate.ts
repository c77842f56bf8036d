/** Numbers and lists of things in English. */

/** `a`, `a and b`, `a, b and c`: no comma before the last `and`, as British English has it; nothing for nothing. Written out, because `Intl.ListFormat` takes 10 ms to load. */
export function enumerate(parts: Iterable<string | number>): string {
  const all = Array.from(parts, String)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** So many of something. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
