/** Finds lines that Markdown does not read as they were meant: `-[name](url)`, bullets indented too far, and headings without a space. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { gluedHeadings } from '../../src/list/glued-heading.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'

/** Every line of a paragraph or an item that starts with a bullet and a link, but is no item. */
export function* lostBullets(list: Document): Generator<Problem> {
  for (const block of list.blocks) {
    const leaves = block.kind === 'paragraph' ? [block.leaf] : block.kind === 'item' ? block.leaves : []
    for (const leaf of leaves) {
      const text = list.text.slice(leaf.start, leaf.end)
      if (!/[-*+][ \t]*(?:\*\*|__)?\[/.test(text)) continue
      yield* glued(list, leaf, text)
      yield* sunken(list, leaf, text)
    }
  }
}

/** Every line such as `##Name`, which Markdown shows with its number signs. */
export function* lostHeadings(list: Document): Generator<Problem> {
  for (const { start, end, marks, words } of gluedHeadings(list))
    yield {
      message: `Unexpected heading without a space, expected \`${'#'.repeat(marks)} \`: Markdown does not read the line as a heading`,
      at: { start, end },
      form: 'glued heading',
      severity: 'error',
      fix: list.text[start] === '#' ? [{ start: words, end: words, text: ' ' }] : [{ start, end: words, text: `${'#'.repeat(marks)} ` }],
    }
}

function* glued(list: Document, leaf: Span, text: string): Generator<Problem> {
  for (const match of text.matchAll(/(?<=^|\n)([ \t]*)(?:([-*+])(?=\[{1,2}[^\]\n]+\]{1,2}\()|([-+])(?=(?:\*\*|__)\[))/g)) {
    const bullet = match[2] ?? match[3]!
    const at = leaf.start + match.index + match[1]!.length
    if (bullet === '*' && isEmphasis(list.text.slice(at + 1, leaf.end))) continue
    yield {
      message: `Unexpected bullet without a space, expected \`${bullet} \`: Markdown does not read the line as an item`,
      at: { start: at, end: Math.min(endOfLine(list, at), leaf.end) },
      form: 'glued bullet',
      severity: 'error',
      fix: [{ start: at + 1, end: at + 1, text: ' ' }],
    }
  }
}

/** Whether emphasis that opens before a text ends in it, and not only emphasis of the text's own. A line that starts with a bullet is not read. */
function isEmphasis(rest: string): boolean {
  const own = rest.split(/\n[ \t]*[-*+]/, 1)[0]!
  let open = 0
  for (const { index } of own.matchAll(/\*+/g)) {
    if (/[\s(]/.test(own[index - 1] ?? ' ')) open++
    else if (open > 0) open--
    else return true
  }
  return false
}

/** Four spaces or more beyond the line above make a line part of it (CommonMark 0.31, 4.4: indented code cannot interrupt a paragraph). */
function* sunken(list: Document, leaf: Span, text: string): Generator<Problem> {
  for (const match of text.matchAll(/(?<=\n)([ \t]+)[-*+] +(?=\[[^\]\n]+\]\()/g)) {
    const start = leaf.start + match.index
    const line = lineAt(list.lines, start)
    const below = /^([ \t]*)[-*+] /.exec(
      list.text.slice(list.lines[line + 1] ?? list.text.length, list.lines[line + 2] ?? list.text.length),
    )?.[1]
    const isDeeper = below !== undefined && below !== match[1] && below !== ''
    yield {
      message: 'Unexpected indentation of a bullet, expected less: Markdown reads the line as part of the one above',
      at: { start: start + match[1]!.length, end: Math.min(endOfLine(list, start), leaf.end) },
      form: 'sunken bullet',
      severity: 'error',
      ...(isDeeper ? { fix: [{ start, end: start + match[1]!.length, text: below }] } : {}),
    }
  }
}

function endOfLine(list: Document, at: number): number {
  return (list.lines[lineAt(list.lines, at) + 1] ?? list.text.length + 1) - 1
}
