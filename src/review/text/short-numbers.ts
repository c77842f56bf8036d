/** Writes days and addresses as short words that are safe in an HTML comment, and reads them back. */

/** A day as the number of days since 1970, in base 36. */
export function writeDay(day: string): string {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000).toString(36)
}

/** The day that such a number is; undefined for another text. */
export function readDay(text: string): string | undefined {
  if (!/^[0-9a-z]{1,4}$/.test(text)) return undefined
  return new Date(Number.parseInt(text, 36) * 86_400_000).toISOString().slice(0, 10)
}

/** Addresses hold no `"`: it is written before what could end the comment or be taken for a mention or a reference. */
const marks = { '"': 'q', '@': 'a', '#': 'n', '<': 'l', '>': 'g', ' ': 's' } as const

/** An address or text in one word. */
export function encode(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/["@#<> ]/g, (mark) => `"${marks[mark as keyof typeof marks]}`)
    .replace(/^http(s?):\/\//, (_all, secure: string) => (secure ? '"t' : '"h'))
}

/** What such a word was. */
export function decode(text: string): string {
  return text.replace(/"([qanlgsth])/g, (_all, letter: string) => {
    if (letter === 't') return 'https://'
    if (letter === 'h') return 'http://'
    return Object.keys(marks).find((mark) => marks[mark as keyof typeof marks] === letter)!
  })
}
