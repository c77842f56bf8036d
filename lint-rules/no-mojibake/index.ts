/** Finds text that was decoded in a wrong encoding, one finding for each way; and characters that stand for lost ones. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Span } from '../../src/list/markdown/span.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { findMisread } from './other-encodings.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where characters were garbled by a wrong encoding; the fix restores them where it is certain what they were. */
const noMojibake: Plugin<[unknown?], Root> = listRule('no-mojibake', options, check)
export default noMojibake

function* check(list: Document): Generator<Problem> {
  if (list.repair) yield repaired(list.repair)
  const code = codeIn(list)
  yield* misread(list, code)
  yield* lost(list, code)
}

function repaired({ encoding, garbled }: NonNullable<Document['repair']>): Problem {
  const fix: { start: number; end: number; text: string }[] = []
  let shift = 0
  for (const { start, end, text } of garbled) {
    fix.push({ start: start - shift, end: start - shift + text.length, text })
    shift += end - start - text.length
  }
  const meant = [...new Set(garbled.map(({ text }) => text))]
  const examples = meant.slice(0, 3).map((text) => `\`${text}\``)
  const count = garbled.length === 1 ? 'one garbled character' : `${garbled.length} garbled characters`
  return {
    message: `Unexpected ${count}, UTF-8 read as ${encoding}, expected ${examples.join(', ')}${meant.length > 3 ? ' and so on' : ''}, restore the encoding`,
    at: { start: fix[0]!.start, end: fix[0]!.end },
    fix,
    form: encoding,
  }
}

/** Code may be about garbled text. */
function codeIn({ blocks }: Document): Span[] {
  const holes = blocks.flatMap((block) => leavesOf(block).flatMap((leaf) => leaf.holes.filter(({ kind }) => kind === 'code')))
  return [...blocks.filter(({ kind }) => kind === 'code'), ...holes].sort((a, b) => a.start - b.start)
}

function* misread(list: Document, code: readonly Span[]): Generator<Problem> {
  for (const { what, at, edits, isExact } of findMisread(list.text, code)) {
    const example = edits[0]
      ? `, expected \`${edits[0].text}\`${edits.length > 1 ? ' and so on' : ''}, restore the encoding`
      : ', restore the encoding'
    yield {
      message: `Unexpected ${at.length === 1 ? 'garbled text' : `garbled text in ${at.length} places`}, ${what}${example}`,
      at: at[0]!,
      form: what,
      ...(isExact && !list.repair ? { fix: edits } : {}),
    }
  }
}

/** U+FFFD is put where a character could not be read, U+FFFC where a picture was (Unicode 16, section 23.8): one finding a line. */
function* lost({ text }: Document, code: readonly Span[]): Generator<Problem> {
  if (!/[\ufffc\ufffd]/.test(text)) return
  const cover = coverOf(code)
  let reach = 0
  for (const { 0: found, index: start } of text.matchAll(/\ufffd|\ufffc+/g)) {
    if (start < reach) continue
    const line = text.indexOf('\n', start)
    const end = found === '\ufffd' ? text.lastIndexOf('\ufffd', line < 0 ? text.length : line) + 1 : start + found.length
    const at = { start, end }
    reach = end
    if (cover.overlaps(at)) continue
    if (found.startsWith('\ufffc'))
      yield {
        message: 'Unexpected U+FFFC, which is left of a picture that could not be copied, expected none',
        at,
        form: 'U+FFFC',
        fix: [{ ...at, text: '' }],
      }
    else yield { message: 'Unexpected U+FFFD, which stands for a character that was lost, expected that character', at, form: 'U+FFFD' }
  }
}
