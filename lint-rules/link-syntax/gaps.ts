/** Text and target of a link that are apart, in reverse, or without their last bracket. */
import type { Problem } from '../../src/finding.ts'
import { type Cover, coverOf } from '../../src/list/markdown/cover.ts'
import { normalizeLabel } from '../../src/list/markdown/link.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { withScheme } from './destination.ts'
import type { Place } from './place.ts'

/** `[x] (u)`, an entry that begins with `[x] - (u)`, and `(x)[u]`. */
export function* gaps({ list, leaf, raw, links, openingOf }: Place): Generator<Problem> {
  let ends: ReadonlySet<number> | undefined
  let written: Cover | undefined
  for (const match of raw.matchAll(/\]([ \t]+(?:[-–—:][ \t]+)?)\(\s*((?:https?:\/\/|www\.)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\s*\)/gi)) {
    const open = openingOf(match.index)
    const before = leaf.start + match.index + 1
    ends ??= new Set(links.map(({ end }) => end))
    written ??= coverOf(links.filter(({ kind }) => kind !== 'bare'))
    if (open < 0 || ends.has(before) || written.holds({ start: leaf.start + open, end: before })) continue
    const label = list.text.slice(leaf.start + open, before)
    if (label === '[]' || (open === 0 && /^\[[ xX]\]$/.test(label))) continue
    const isParted = match[1]!.trim() !== ''
    if (isParted && (open > 0 || !/\p{L}{2}/u.test(label))) continue
    const target = `(${withScheme(match[2]!)})`
    const at = { start: leaf.start + open, end: leaf.start + match.index + match[0].length }
    yield {
      message: `Unexpected ${isParted ? `\`${match[1]!.trim()}\`` : 'space'} between a link's text and its target, expected \`${label}${target}\``,
      at,
      form: 'gap',
      severity: 'error',
      fix: [{ start: before, end: leaf.start + match.index + match[0].length, text: target }],
    }
  }
  for (const match of raw.matchAll(/\(([^()[\]\n]+)\)\[(https?:\/\/[^\s[\]]+)\]/gi)) {
    const start = leaf.start + match.index
    const at = { start, end: start + match[0].length }
    const correct = `[${list.text.slice(start + 1, start + 1 + match[1]!.length)}](${match[2]})`
    yield {
      message: `Unexpected parentheses and brackets of a link in reverse, expected \`${correct}\``,
      at,
      form: 'reversed',
      severity: 'error',
      fix: [{ ...at, text: correct }],
    }
  }
}

/** `[text][label` at the end of a line, where the label is one of the document's. */
export function* openReferences({ list, leaf, raw, openingOf }: Place): Generator<Problem> {
  for (const match of raw.matchAll(/\]\[([^[\]\n]{1,80})$/gm)) {
    const open = openingOf(match.index)
    if (open < 0 || !labelsOf(list).has(normalizeLabel(match[1]!))) continue
    const end = leaf.start + match.index + match[0].trimEnd().length
    yield {
      message: `Unexpected end of \`[${match[1]!.trim()}\`, expected a closing bracket`,
      at: { start: leaf.start + open, end },
      form: 'unclosed reference',
      severity: 'error',
      fix: [{ start: end, end, text: ']' }],
    }
  }
}

/** The labels that the document defines. */
const labelsOf = perDocument(
  ({ text, blocks }) =>
    new Set(
      blocks.flatMap((block) => (block.kind === 'definition' ? [normalizeLabel(text.slice(block.label.start, block.label.end))] : [])),
    ),
)
