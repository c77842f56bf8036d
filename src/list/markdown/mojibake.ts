/** Text that was UTF-8 and has been read as Mac Roman or Windows-1252: found, repaired, and places carried between the two. */
import type { Span } from './span.ts'

type Encoding = 'Mac Roman' | 'Windows-1252'

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

/** Characters that end a sentence or a quotation, or a space: after a letter they are ordinary writing, not the rest of a garbled one. */
const ordinary = /^[\u00a0«»‹›‘’“”‚„…–—•·°ºª§]*$/u

/** What nobody meant to write on its own: controls, combining marks, unassigned and private characters. */
const implausible = /^[\p{Cc}\p{M}\p{Cn}\p{Co}]/u

/** Most garbled accents open with one of these; no mark of `°·•ºª§` follows them in ordinary writing. */
const telltale = /^[ÃÂ√]$/u
const spacing = /^[\u00a0«»‹›‘’“”‚„…–—]*$/u

/** Signs that are together in formulas and prices, as in `2√π` and `≈£5`. */
const mathLead = /^[√≈∆÷¬]$/u
const mathRest = /^[∂∫∞π∑∏Ωµ]$/u
const priceRest = /^[£¥¢±°]$/u

/** This many garbled characters without a gap are no accident. */
const adjacent = 3

type Stretch = { readonly written: string; readonly lead: number; readonly meant: string; readonly before: string; readonly after: string }

/**
 * Whether a stretch alone proves that a text is garbled. Pairs such as `’é`, `–à`, `“É` and `Úž` are ordinary writing although
 * they decode, so of the short ones only those for Latin and Greek letters convict: no quote, dash or space opens them.
 */
function isProof({ written, lead, meant, before, after }: Stretch): boolean {
  const first = written[0]!
  const rest = written.slice(1)
  if ((telltale.test(first) ? spacing : ordinary).test(rest) || implausible.test(meant)) return false
  if (rest.length > 1) return !/^[\u00a0«»]/u.test(rest)
  if (lead > 0xc5 && lead !== 0xce && lead !== 0xcf) return false
  if (!mathLead.test(first)) return true
  if (mathRest.test(rest)) return first === '√' && /\p{L}/u.test(before) && /\p{L}/u.test(after)
  return first === '√' || !priceRest.test(rest)
}

type Read = { readonly span: Span; readonly text: string; readonly isSure: boolean }

/**
 * What the text was before it was garbled, or undefined where it is not. One stretch that can only be garbled convicts a
 * file; stretches that could be ordinary writing are repaired with it only where nothing else contradicts.
 */
export function findGarbled(text: string): Repair | undefined {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return undefined
  const found = (['Mac Roman', 'Windows-1252'] as const).flatMap((encoding) => {
    const { read, stray } = readAs(text, bytes[encoding])
    const sure = read.filter((stretch) => stretch.isSure)
    return sure.length === 0 || stray > sure.length ? [] : [{ encoding, garbled: stray === 0 ? read : sure }]
  })
  const [best] = found.toSorted((a, b) => explained(b.garbled) - explained(a.garbled))
  if (!best) return undefined
  const garbled = best.garbled.map(({ span, text: meant }) => ({ ...span, text: meant }))
  return { encoding: best.encoding, garbled, text: replace(text, garbled) }
}

/** How many characters of the text a reading of it accounts for. */
function explained(read: readonly Read[]): number {
  return read.reduce((sum, { span }) => sum + span.end - span.start, 0)
}

/** Every sequence that decodes as UTF-8, and how many letters of the encoding are alone and do not. */
function readAs(text: string, table: ReadonlyMap<string, number>): { read: Read[]; stray: number } {
  const read: Read[] = []
  let stray = 0
  const candidates = /[\u0080-\uffff]+/g
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const run = match[0]
    const first = read.length
    for (let at = 0; at < run.length; ) {
      const lead = table.get(run[at]!) ?? 0
      const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
      const tail = [...run.slice(at, at + length)].map((character) => table.get(character) ?? 0)
      const meant = length > 0 && tail.length === length ? decode(tail) : undefined
      if (meant === undefined) {
        if (lead >= 0xc2 && lead <= 0xf4 && /\p{L}/u.test(run[at]!)) stray++
        at++
      } else {
        const start = match.index + at
        const end = start + length
        const written = run.slice(at, at + length)
        const isSure = isProof({ written, lead, meant, before: text[start - 1] ?? '', after: text[end] ?? '' })
        read.push({ span: { start, end }, text: meant, isSure })
        at += length
      }
    }
    for (const chain of chains(read.splice(first))) read.push(...chain)
  }
  return { read, stray }
}

/** Stretches that touch; in a chain that is long enough all are sure. */
function chains(read: readonly Read[]): Read[][] {
  const found: Read[][] = []
  for (const stretch of read) {
    const chain = found.at(-1)
    if (chain?.at(-1)?.span.end === stretch.span.start) chain?.push(stretch)
    else found.push([stretch])
  }
  return found.map((chain) =>
    chain.length < adjacent ? chain : chain.map((stretch) => ({ ...stretch, isSure: !implausible.test(stretch.text) })),
  )
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
    const nextOne = offset - after[low - 1]! - last.text.length
    return nextOne < 0 ? last.start : last.end + nextOne
  }
}
