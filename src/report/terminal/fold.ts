/** Folds lines at spaces to the width of a terminal. */
import { stripVTControlCharacters } from 'node:util'

/** Characters that take two columns (Unicode, UAX #11: W and F, and emoji), as far as lists use them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** What joins the character before it and takes no column of its own. */
const joined = /[\p{M}\u200b-\u200d\ufe00-\ufe0f]/u

/** How many columns a text takes; colours take none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of stripVTControlCharacters(text)) if (!joined.test(character)) columns += wide.test(character) ? 2 : 1
  return columns
}

/** The deepest that the rest of a folded sentence begins: in a narrow terminal the words need the room more. */
const deepest = 6

/**
 * The text with each line that is too long folded at spaces; other spaces stay as they are. The rest of a line begins below its words,
 * or below what follows its first column where it has several. A word that is too long by itself, as an address, stays whole.
 */
export function foldLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (columnsOf(line) <= width ? line : foldLine(line, width)))
    .join('\n')
}

function foldLine(line: string, width: number): string {
  const indent = ' '.repeat(restOf(line, width))
  const start = /^ */.exec(line)![0]
  const lines: string[] = []
  let current = start
  let columns = start.length
  let gap = 0
  for (const word of line.slice(start.length).split(' ')) {
    const own = columnsOf(word)
    if (own > 0 && gap > 0 && columns + gap + own > width) {
      lines.push(current)
      current = indent + word
      columns = indent.length + own
      gap = 0
    } else if (word !== '') {
      current += ' '.repeat(gap) + word
      columns += gap + own
      gap = 0
    }
    gap++
  }
  return [...lines, current].join('\n')
}

/** Where the rest of a line begins. */
function restOf(line: string, width: number): number {
  const plain = stripVTControlCharacters(line)
  if (/^ {2}[✖▲ℹ✔]/.test(plain)) return Math.min(deepest, Math.floor(width / 4))
  const column = /^ *\S+(?: \S+)* {2,}(?=\S)/.exec(plain)?.[0].length ?? 0
  return column > 0 && column <= width / 2 ? column : Math.min(deepest, /^ */.exec(plain)![0].length, Math.floor(width / 4))
}

/** The text, cut where it is longer than so many characters; none of them is halved. */
export function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, isPair(text, width - 2) ? width - 2 : width - 1)}…` : text
}

/** Whether a character of two units begins at an index. */
export function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff
}
