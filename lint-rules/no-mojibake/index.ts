/** Finds UTF-8 text that was decoded as Mac Roman or Windows-1252: one finding a file. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where characters were garbled by a wrong encoding; the fix restores them. */
const noMojibake: Plugin<[unknown?], Root> = listRule('no-mojibake', options, check)
export default noMojibake

function* check(list: Document): Generator<Problem> {
  if (!list.repair) return
  const { encoding, garbled } = list.repair
  const fix: { start: number; end: number; text: string }[] = []
  let shift = 0
  for (const { start, end, text } of garbled) {
    fix.push({ start: start - shift, end: start - shift + text.length, text })
    shift += end - start - text.length
  }
  const meant = [...new Set(garbled.map(({ text }) => text))]
  const examples = meant.slice(0, 3).map((text) => `\`${text}\``)
  const count = garbled.length === 1 ? 'one garbled character' : `${garbled.length} garbled characters`
  yield {
    message: `Unexpected ${count}, UTF-8 read as ${encoding}, expected ${examples.join(', ')}${meant.length > 3 ? ' and so on' : ''}, restore the encoding`,
    at: { start: fix[0]!.start, end: fix[0]!.end },
    fix,
    form: encoding,
  }
}
