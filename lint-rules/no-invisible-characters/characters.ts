/** Which characters are invisible, and where they are needed all the same. */

export type Kind = 'zero width' | 'soft hyphen' | 'bidirectional' | 'tag' | 'no-break space' | 'variation selector'

/** An invisible character of a text; `length` counts UTF-16 code units. */
export type Hidden = { readonly kind: Kind; readonly name: string; readonly at: number; readonly length: number }

const hidden = /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udc7f]/g

/** Every character of a text that may be hidden, needed or not. */
export function findHidden(text: string): Hidden[] {
  return Array.from(text.matchAll(hidden), ({ 0: character, index }) => {
    const code = character.codePointAt(0)!
    return { kind: kindOf(code), name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, at: index, length: character.length }
  })
}

function kindOf(code: number): Kind {
  if (code === 0xa0) return 'no-break space'
  if (code === 0xad) return 'soft hyphen'
  if (code >= 0xe0000) return 'tag'
  if (code >= 0xfe00 && code <= 0xfe0f) return 'variation selector'
  if (code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066) {
    return code === 0xfeff ? 'zero width' : 'bidirectional'
  }
  return 'zero width'
}

const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u20e3\ufe0f]$/u
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]\p{M}*$/u
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a character belongs where it is: in emoji, in scripts that need it, in typography. `line` is the line around it. */
export function isNeeded(text: string, { kind, name, at, length }: Hidden, line: string): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  const after = text.slice(at + length, at + length + 8)
  switch (kind) {
    case 'zero width':
      if (name === 'U+200D' && pictograph.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true
      if (name === 'U+200C' || name === 'U+200D') return joining.test(before)
      // A zero-width space keeps `@name` and `#1` from being a mention or a reference.
      return name === 'U+200B' && (unspaced.test(before.slice(-2) + after.slice(0, 2)) || /[@#]$/.test(before))
    case 'bidirectional':
      return name !== 'U+202D' && name !== 'U+202E' && rightToLeft.test(line)
    case 'tag':
      return /\u{1f3f4}(?:\udb40[\udc20-\udc7f])*$/u.test(text.slice(Math.max(0, at - 40), at))
    case 'variation selector':
      return true
    case 'soft hyphen':
      return false
    case 'no-break space':
      return isTypography(before, after)
  }
}

/** No-break spaces of good typography: French punctuation, numbers and their units, Slavic one-letter words, before a dash. */
function isTypography(before: string, after: string): boolean {
  return (
    /^[:;!?»›%‰€$£°–—]/.test(after) ||
    /[«‹§№#]$/.test(before) ||
    /\d$/.test(before) ||
    /^\d/.test(after) ||
    /(?:^|[\s\u00a0(«])\p{Script=Cyrillic}{1,3}$/u.test(before)
  )
}
