/** How a list writes the punctuation inside its descriptions: whether spaces follow commas and come before brackets. */

/** The mark, what of its spaces is written, and where. */
export type Spacing = { readonly mark: ',' | '('; readonly form: string; readonly start: number; readonly end: number }

/** A comma between words of two letters or more, of which at least one is in small letters, so that `C,C++` and numbers are left alone. */
const comma = /(?<=[\p{Ll}\p{N}]{2}["'”)]?) ?,(?: (?=[\p{L}"'“(])|(?=\p{L}[\p{Ll}\d]+(?:[\s.]|$)))/gu
/** A bracket right after a word or a space after it, around several words: `map(x)` and `word(s)` are left alone. */
const bracket = /(?<=[\p{Ll}\p{N}]{2}|\p{Lu}{2}) ?\((?=[\p{L}\p{N}][^\s()[\]]*,? [^()[\]]{1,200}\))/gu

/** The spacing of each such mark in a stretch of text. Linear in its length. */
export function readSpacing(text: string, from: number): Spacing[] {
  const words = text.slice(from)
  const read = (mark: Spacing['mark'], one: RegExp): Spacing[] =>
    [...words.matchAll(one)].map(({ 0: form, index }) => ({ mark, form, start: from + index, end: from + index + form.length }))
  return [...(words.includes(',') ? read(',', comma) : []), ...(words.includes('(') ? read('(', bracket) : [])]
}
