/** One template of several shapes: what the rarer ones lack, or have besides, becomes an optional segment. */

/** A shape with the parts that its near relatives lack, or have besides, as optional segments. */
export function generalize(
  parts: readonly string[],
  ranked: readonly { readonly parts: readonly string[]; readonly count: number }[],
  total: number,
): string[] {
  let current = [...parts]
  for (const { parts: other, count: number } of ranked) {
    if (number < 2 || number < 0.01 * total) continue
    const merged = mergeOne(current, other)
    if (merged) current = merged
  }
  return current
}

/** Two shapes that differ by one run of parts: the longer one with that run optional; undefined where they differ more. */
function mergeOne(a: readonly string[], b: readonly string[]): string[] | undefined {
  const plain = a.filter((part) => !part.startsWith('{?'))
  const [long, short] = plain.length >= b.length ? [a, b] : [b, a]
  let head = 0
  while (head < short.length && long[head] === short[head]) head++
  let tail = 0
  while (tail < short.length - head && long[long.length - 1 - tail] === short[short.length - 1 - tail]) tail++
  if (head + tail < short.length) return undefined
  const extra = long.slice(head, long.length - tail)
  if (extra.length === 0 || extra.length > 5 || extra.some((part) => part.startsWith('{?')) || (head === 0 && tail === 0)) return undefined
  if (!extra.some((part) => part.startsWith('{')) && extra.join('').trim() === '') return undefined
  return [...long.slice(0, head), `{?${write(extra)}}`, ...long.slice(long.length - tail)]
}

/** Parts as the text of a template. */
export function write(parts: readonly string[]): string {
  return parts.map((part) => (part.startsWith('{') ? part : part.replace(/[{}]/g, '\\$&').replace(/\(\|/g, '\\(|'))).join('')
}
