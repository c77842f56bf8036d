/** A text as its words alone, so that letter case, marks and spaces make no difference. */

/** The words in lower case, a space between each two. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
