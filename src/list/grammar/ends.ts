/** How a description ends, and where what follows it begins. */
import { endsInAbbreviation } from '../format/abbreviations.ts'
import { tagsStart } from '../format/endings.ts'
import { marks } from '../format/tokens.ts'
import { withoutEnd } from '../markdown/without-end.ts'
import type { Kind, Sequence } from './parts.ts'
import type { Frame, Sample } from './samples.ts'

const terminators = new RegExp(`[.!?…。！？]["'”’»)\\]*_${marks.close}]*$`, 'u')
/** Questions and exclamations may end a title as well as a sentence, and a line that ends in a separator was cut off. */
const otherEnd = new RegExp(`[!?…！？]["'”’»)\\]*_${marks.close}]*$|\\s[-–—|:]+$`, 'u')

/** How the description ends: with a sentence's end, with another punctuation mark, or with neither; and which period it has. */
export function endIn({ text, sequence, scope }: Frame): Sample[] {
  if (sequence.description < 0 && !scope.startsWith('table ')) return []
  const tail = tailOf(sequence, text)
  const end = tagsStart(text.slice(0, tail))
  const words = text.slice(0, end)
  if (endsInAbbreviation(withoutEnd(words, /[)）"'”’*_]/)) || otherEnd.test(words.slice(-8))) return []
  if (sequence.parts.some(({ kind }, index) => kind === 'break' && index > sequence.description)) return []
  const twice = /(?<![.。])(?:[.。！？]\.|。。)$/.exec(words.slice(-3))?.[0]
  const form =
    twice ?? (terminators.test(words.slice(-6)) || terminators.test(text.slice(-6)) ? '.' : (/[,;:，；：]$/.exec(words)?.[0] ?? ''))
  const place = { start: Math.max(0, end - 1), end }
  const mark = /(?<=[\p{L}\p{N})）])[.。]$/u.exec(words.slice(-3))?.[0]
  return [
    { what: 'end', slot: 'end', form, ...place },
    ...(mark === undefined ? [] : [{ what: 'end', slot: 'end mark', form: mark, ...place } as const]),
  ]
}

/** Where what follows a description begins: badges, code, emoji, labels, tags, and groups in brackets and links after the end of its sentence. */
function tailOf({ parts, glue, description }: Sequence, text: string): number {
  let end = text.length
  // Without a sentence's end anywhere, the description ends before what comes last.
  let isOpen = !terminators.test(text.slice(-6))
  for (let index = parts.length - 1; index > description && index > 0; index--) {
    const part = parts[index]!
    const [kind, last] = [part.kind, parts[index - 1]!]
    const isLoose = kind === 'words' && tailKinds.has(last.kind) && !/\S\s+\S+\s/.test(text.slice(part.start, part.end))
    const isApart = kind === 'link' && (text[part.start + 1] === '#' || /^[.!?…。！？] /.test(glue[index]!))
    const isExtra = tailKinds.has(kind) || isApart
    if (!isExtra && !isLoose && !/[([（]$/.test(glue[index]!)) break
    const before = withoutEnd(text.slice(last.start, part.start), /[\s([（,|/·]/)
    const isEnd = terminators.test(before.slice(-6))
    isOpen &&= isExtra
    if (isEnd || isOpen) end = last.start + before.length
    isOpen &&= !isEnd
  }
  return end
}

const tailKinds: ReadonlySet<Kind> = new Set(['badge', 'code', 'emoji', 'label', 'tag'])
