/** Cuts Markdown that is too long between two items, never inside one. */

/** A heading, or the start of what is folded away; items below it, of a line or more each; what closes it. */
export type Part = { readonly head: string; readonly items: readonly string[]; readonly tail?: string }

/** Characters for the line that says how many items are left out. */
const room = 100

/** The text with all parts after it, or with as many whole items as fit, and then how many are left out. */
export function joinParts(start: string, parts: readonly Part[], longest = Number.POSITIVE_INFINITY): string {
  let text = start
  let left = parts.reduce((sum, { items }) => sum + items.length, 0)
  for (const { head, items, tail } of parts) {
    const end = tail === undefined ? '' : `\n\n${tail}`
    const shown: string[] = []
    let length = text.length + head.length + 4 + end.length
    for (const item of items) {
      length += item.length + 1
      if (length > longest - room) break
      shown.push(item)
    }
    if (shown.length > 0) text += `\n\n${head}\n\n${shown.join('\n')}${end}`
    left -= shown.length
    if (shown.length < items.length) return `${text}\n\n${left} more ${left === 1 ? 'is' : 'are'} left out, so that this fits.\n`
  }
  return `${text}\n`
}
