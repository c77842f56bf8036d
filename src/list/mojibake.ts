/** Text that was UTF-8 and has been read as Mac Roman or Windows-1252: found, repaired, and places carried between the two. */
import type { Span } from './span.ts'

export type Encoding = 'Mac Roman' | 'Windows-1252'

/** A garbled stretch of the original text and what it was meant to be. */
export type Garbled = Span & { readonly text: string }

export type Repair = {
  readonly encoding: Encoding
  /** In order, not overlapping; offsets in the garbled text. */
  readonly garbled: readonly Garbled[]
  readonly text: string
}

const high: Record<Encoding, string> = {
  'Mac Roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  'Windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))}`,
}

const bytes: Record<Encoding, ReadonlyMap<string, number>> = {
  'Mac Roman': new Map([...high['Mac Roman']].map((character, index) => [character, 0x80 + index])),
  'Windows-1252': new Map([...high['Windows-1252']].map((character, index) => [character, 0x80 + index])),
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Characters that end a sentence or a quotation, or a blank: behind a letter they are ordinary writing, not the rest of a garbled one. */
const ordinary = /^[\u00a0«»‹›‘’“”‚„…–—•·°ºª§]*$/u

/** What nobody meant to write on its own: controls, combining marks, unassigned and private characters. */
const implausible = /^[\p{Cc}\p{M}\p{Cn}\p{Co}]/u

type Read = { readonly span: Span; readonly text: string; readonly isSure: boolean }

/**
 * What the text was before it was garbled, or undefined where it is not. One stretch that can only be garbled convicts a
 * file; stretches that could be ordinary writing are repaired with it only where nothing else contradicts.
 */
export function findGarbled(text: string): Repair | undefined {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return undefined
  for (const encoding of ['Mac Roman', 'Windows-1252'] as const) {
    const { read, stray } = readAs(text, bytes[encoding])
    const sure = read.filter((stretch) => stretch.isSure)
    if (sure.length === 0 || stray > sure.length) continue
    const garbled = (stray === 0 ? read : sure).map(({ span, text: meant }) => ({ ...span, text: meant }))
    return { encoding, garbled, text: replace(text, garbled) }
  }
  return undefined
}

/** Every sequence that decodes as UTF-8, and how many letters of the encoding stand alone and do not. */
function readAs(text: string, table: ReadonlyMap<string, number>): { read: Read[]; stray: number } {
  const read: Read[] = []
  let stray = 0
  const candidates = /[\u0080-\uffff]+/g
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const run = match[0]
    for (let at = 0; at < run.length; ) {
      const lead = table.get(run[at]!) ?? 0
      const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
      const tail = [...run.slice(at, at + length)].map((character) => table.get(character) ?? 0)
      const meant = length > 0 && tail.length === length ? decode(tail) : undefined
      if (meant === undefined) {
        if (lead >= 0xc2 && lead <= 0xf4 && /\p{L}/u.test(run[at]!)) stray++
        at++
      } else {
        const rest = run.slice(at + 1, at + length)
        const start = match.index + at
        read.push({ span: { start, end: start + length }, text: meant, isSure: !ordinary.test(rest) && !implausible.test(meant) })
        at += length
      }
    }
  }
  return { read, stray }
}

function decode(codes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(codes))
  } catch {
    return undefined
  }
}

function replace(text: string, garbled: readonly Garbled[]): string {
  let repaired = ''
  let at = 0
  for (const stretch of garbled) {
    repaired += text.slice(at, stretch.start) + stretch.text
    at = stretch.end
  }
  return repaired + text.slice(at)
}

/** A function from offsets in the repaired text to offsets in the garbled one; inside a repaired character, its start. */
export function offsetsBefore(garbled: readonly Garbled[]): (offset: number) => number {
  const after: number[] = []
  let shift = 0
  for (const { start, end, text } of garbled) {
    after.push(start - shift)
    shift += end - start - text.length
  }
  return (offset) => {
    let low = 0
    let above = garbled.length
    while (low < above) {
      const middle = (low + above) >> 1
      if (after[middle]! < offset) low = middle + 1
      else above = middle
    }
    if (low === 0) return offset
    const last = garbled[low - 1]!
    const behind = offset - after[low - 1]! - last.text.length
    return behind < 0 ? last.start : last.end + behind
  }
}
