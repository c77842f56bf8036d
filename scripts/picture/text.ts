/** The Markdown of a comment as what is drawn: paragraphs, bullets and suggestions, and in them words that are plain, bold or code. */
import type { Piece } from './draw.ts'

export type Paragraph =
  | { readonly kind: 'text' | 'bullets'; readonly lines: readonly string[] }
  | { readonly kind: 'suggestion'; readonly text: string }

/** The paragraphs of a comment, in order. */
export function paragraphs(body: string): Paragraph[] {
  return body.split('\n\n').map((block): Paragraph => {
    const suggestion = /^```suggestion\n([\s\S]*)\n```$/.exec(block)?.[1]
    if (suggestion !== undefined) return { kind: 'suggestion', text: suggestion }
    const lines = block.split('\n')
    return lines.every((line) => line.startsWith('- '))
      ? { kind: 'bullets', lines: lines.map((line) => line.slice(2)) }
      : { kind: 'text', lines }
  })
}

/** The lines of a text of at most so many characters, each as pieces in one weight. */
export function wrapped(text: string, most: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let length = 0
  for (const word of words(text)) {
    if (length > 0 && length + word.text.trimEnd().length > most) {
      lines.push([])
      length = 0
    }
    lines.at(-1)!.push(word)
    length += word.text.length
  }
  return lines.map(joined)
}

/** Each word with the space after it. */
function words(text: string): Piece[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).flatMap((part): Piece[] => {
    const bold = /^\*\*([^*]+)\*\*$/.exec(part)?.[1]
    if (bold !== undefined) return [{ text: bold, isBold: true }]
    const code = /^`([^`]+)`$/.exec(part)?.[1]
    if (code !== undefined) return [{ text: code, isCode: true }]
    return (part.match(/\s*\S+\s*|\s+/g) ?? []).map((word) => ({ text: word }))
  })
}

/** Neighbours in the same weight as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.isBold === piece.isBold && last.isCode === piece.isCode)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
