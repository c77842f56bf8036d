/** Cuts runs of characters off the end of a text. An expression that ends in `+$` tries each place again, which takes quadratic time. */

/** The text without the characters at its end that an expression of one character takes. */
export function withoutEnd(text: string, one: RegExp): string {
  let end = text.length
  while (end > 0 && one.test(text[end - 1]!)) end--
  return text.slice(0, end)
}
