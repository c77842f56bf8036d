/** Text of other encodings that was read as Latin-1 or GBK: Chinese in GBK, Russian in Windows-1251 or KOI8-R, UTF-8 read as GBK; and characters that stand for what is lost. */
import type { Edit } from '../../src/finding.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Span } from '../../src/list/markdown/span.ts'

/** A kind of garbling, where it is, and what it was, for as much as turns back into exactly one text. */
export type Misread = { readonly what: string; readonly at: readonly Span[]; readonly edits: readonly Edit[]; readonly isExact: boolean }

const latin = /[\u00a1-\u00ff]+/g
/** A word of accented letters alone: no language that is written in Latin letters has so many in a row. */
const fewest = { letters: 5, pairs: 2 }

/** What of a text was garbled so, one for each way; `skipped` is code, which may be about this very thing. */
export function findMisread(text: string, skipped: readonly Span[]): Misread[] {
  if (!/[\u00a1-\u00ff]{4}|[锛銆鈥]/.test(text)) return []
  const cover = coverOf(skipped)
  const found = [
    readCyrillic(text, cover.overlaps, 'windows-1251'),
    readCyrillic(text, cover.overlaps, 'koi8-r'),
    readChinese(text, cover.overlaps),
    readUtf8(text, cover.overlaps),
  ]
  return found.filter((one) => one !== undefined)
}

type Skips = (span: Span) => boolean
type Cyrillic = 'windows-1251' | 'koi8-r'

const cyrillicName: Readonly<Record<Cyrillic, string>> = {
  'windows-1251': 'Windows-1251 read as Latin-1',
  'koi8-r': 'KOI8-R read as Latin-1',
}
/** Capitals and small letters change places between the two encodings. */
const cyrillicWord: Readonly<Record<Cyrillic, RegExp>> = { 'windows-1251': /^[À-ß¨]?[à-ÿ¸]+$/, 'koi8-r': /^[à-ÿ³]?[À-ß£]+$/ }

function readCyrillic(text: string, isSkipped: Skips, encoding: Cyrillic): Misread | undefined {
  const decoder = new TextDecoder(encoding)
  const words: { at: Span; meant: string; isSure: boolean; line: number }[] = []
  let line = 0
  for (const { 0: run, index } of text.matchAll(/\n|[\u00a1-\u00ff]+/g)) {
    if (run === '\n') line++
    const at = { start: index, end: index + run.length }
    if (
      run === '\n' ||
      !cyrillicWord[encoding].test(run) ||
      /[A-Za-z]/.test(text[at.start - 1] ?? '') ||
      /[A-Za-z]/.test(text[at.end] ?? '') ||
      isSkipped(at)
    )
      continue
    const meant = decoder.decode(bytesOf(run))
    const isSure =
      run.length >= fewest.letters && /[аеиоуыэюя]/i.test(meant) && /[бвгджзйклмнпрстфхцчшщ]/i.test(meant) && !isAlphabet(meant)
    words.push({ at, meant, isSure, line })
  }
  const sure = new Set(words.flatMap((word) => (word.isSure ? [word.line] : [])))
  const own = words.filter((word) => sure.has(word.line))
  if (own.length === 0) return undefined
  return {
    what: cyrillicName[encoding],
    at: own.map(({ at }) => at),
    edits: own.map(({ at, meant }) => ({ ...at, text: meant })),
    isExact: true,
  }
}

/** Letters in the order of the alphabet are a table of letters. */
function isAlphabet(word: string): boolean {
  const letters = [...word.toLowerCase()]
  return letters.every((letter, index) => index === 0 || letters[index - 1]! < letter)
}

const chinese = new TextDecoder('gbk', { fatal: true })

function readChinese(text: string, isSkipped: Skips): Misread | undefined {
  const at: Span[] = []
  const edits: Edit[] = []
  let isSure = false
  for (const { 0: run, index } of text.matchAll(latin)) {
    const span = { start: index, end: index + run.length }
    // Letters of the first level of GB 2312 are the frequent ones; signs between letters are in no word.
    if (run.length < 2 * fewest.pairs || !/[\u00a1-\u00bf]/.test(run) || !/[\u00b0-\u00f7]/.test(run) || isSkipped(span)) continue
    const meant = decode(chinese, bytesOf(run))
    if (run.length % 2 === 0 && meant !== undefined && /^[\p{Script=Han}，。、：；！？（）《》“”]+$/u.test(meant)) {
      edits.push({ ...span, text: meant })
      at.push(span)
      if (run.length >= 6 || meant.length >= 2) isSure = true
    }
  }
  return isSure ? { what: 'GBK read as Latin-1', at, edits, isExact: true } : undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** `锛`, `銆` and `鈥` are the first bytes of full-width signs, Chinese punctuation and quotes, and next to never a word. */
function readUtf8(text: string, isSkipped: Skips): Misread | undefined {
  const at: Span[] = []
  const edits: Edit[] = []
  for (const { 0: run, index } of text.matchAll(/[\u3000-\u9fff\ue000-\uf8ff\uff00-\uffef€\ufffd]+/g)) {
    const span = { start: index, end: index + run.length }
    if (!/[锛銆鈥]/.test(run) || run.length < 3 || isSkipped(span)) continue
    at.push(span)
    const bytes = gbkBytes(run)
    const meant = bytes && decode(utf8, bytes)
    if (meant !== undefined) edits.push({ ...span, text: meant })
  }
  return at.length === 0 ? undefined : { what: 'UTF-8 read as GBK', at, edits, isExact: edits.length === at.length }
}

function bytesOf(run: string): Uint8Array {
  return Uint8Array.from(run, (character) => character.charCodeAt(0))
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

let known: ReadonlyMap<string, readonly number[]> | undefined

/** A text in GBK; undefined where it has a character that GBK lacks. */
function gbkBytes(text: string): Uint8Array | undefined {
  known ??= gbkTable()
  const bytes: number[] = []
  for (const character of text) {
    const own = known.get(character)
    if (!own) return undefined
    bytes.push(...own)
  }
  return Uint8Array.from(bytes)
}

/** All two-byte codes of GBK (WHATWG Encoding, section 10.1). */
function gbkTable(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>([['€', [0x80]]])
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? undefined : decode(chinese, Uint8Array.of(lead, trail))
      if (character !== undefined && [...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  return table
}
