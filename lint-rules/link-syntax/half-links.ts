/** Links that lack a bracket in their middle, which Markdown does not take for links: `[name(url)` and `[name]url)`. */
import type { Problem } from '../../src/finding.ts'
import type { Place } from './place.ts'

const withoutSquare = /\[([^\][()\n]{1,200})\((https?:\/\/[^\s()<>[\]"']{1,2000})\)/gi
const withoutRound = /\[([^\][()\n]{1,200})\] ?(https?:\/\/[^\s()<>[\]"']{1,2000})\)/gi

export function* halfLinks({ leaf, raw, openingOf }: Place): Generator<Problem> {
  for (const [pattern, lost] of [
    [withoutSquare, ']'],
    [withoutRound, '('],
  ] as const)
    for (const found of raw.matchAll(pattern)) {
      const [whole, label, url] = found as unknown as [string, string, string]
      const end = found.index + whole.length
      const next = raw.slice(found.index + 1).search(/[\]\n]/)
      // The bracket may be closed further on, or the parenthesis be that of others.
      const close = found.index + 1 + next
      // `[name(url)]`, whose bracket is closed behind the parenthesis.
      const isCrossed = lost === ']' && raw[end] === ']' && !label.endsWith(' ') && !/[([]/.test(raw[end + 1] ?? '')
      if (lost === ']' && !isCrossed && next >= 0 && raw[close] === ']' && openingOf(close) <= found.index) continue
      if (lost === '(' && opensBefore(raw, found.index)) continue
      const correct = `[${label.trim()}](${url})`
      const at = { start: leaf.start + found.index, end: leaf.start + (isCrossed ? end + 1 : end) }
      yield {
        message: `Unexpected link without its \`${lost}\`, expected \`${correct}\``,
        at,
        form: `half link ${lost}`,
        severity: 'error',
        fix: [{ ...at, text: correct }],
      }
    }
}

/** Whether a parenthesis is open before a place on its line. */
function opensBefore(raw: string, at: number): boolean {
  const line = raw.slice(Math.max(raw.lastIndexOf('\n', at) + 1, at - 500), at)
  return line.split('(').length > line.split(')').length
}
