/** The labels of a document: where references and footnotes use them, and where they are defined. */
import { type Document, leavesOf } from '../../src/list/document.ts'
import type { Leaf } from '../../src/list/markdown/blocks.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Span } from '../../src/list/markdown/span.ts'

/** A use or a definition of a label. */
export type Label = Span & {
  readonly label: string
  /** The label itself. */
  readonly place: Span
  /** What a definition says. */
  readonly value: string
}

export type Labels = { readonly uses: readonly Label[]; readonly definitions: readonly Label[] }

/** A comment written as a definition, as `[//]: # (words)`. */
const comment = /^(?:\/\/|comment|#|_)/i

/**
 * References with a label (`[x][label]`, `[label][]`) and their definitions (CommonMark 0.31, sections 4.7 and 6.3). A label alone in
 * brackets may be only brackets, so it is a use where it is defined and nothing else; and where a page defines no label, two brackets
 * are a reference only at the start of a line, as an entry begins.
 */
export function readReferences(list: Document): Labels {
  const definitions = list.blocks.flatMap((block): Label[] => {
    if (block.kind !== 'definition') return []
    const label = list.text.slice(block.label.start, block.label.end)
    const value = list.text.slice(block.target.start, block.target.end)
    if (label.startsWith('^') || comment.test(label)) return []
    return [{ start: block.start, end: block.end, label, place: block.label, value }]
  })
  const links = coverOf(list.links)
  const defined = new Map(definitions.map((one) => [one.place.start, one]))
  const byTarget = new Set(list.links.flatMap(({ kind, target }) => (kind === 'reference' ? [target.start] : [])))
  const known = list.blocks.flatMap((block): Label[] => {
    if (block.kind !== 'definition') return []
    const isUsed = byTarget.has(block.target.start) || byTarget.has(block.target.start + 1)
    const own = defined.get(block.label.start)
    return isUsed && own ? [own] : []
  })
  const open = leavesIn(list).flatMap((leaf): Label[] =>
    [...shown(list, leaf).matchAll(/(?<![\w\\\])])\[([^[\]]*)\]\[([^[\]]*)\](?![[(])/g)].flatMap((found): Label[] => {
      const start = leaf.start + found.index
      const end = start + found[0].length
      const isCollapsed = found[2]!.trim() === ''
      const label = isCollapsed ? found[1]! : found[2]!
      const at = isCollapsed ? start + 1 : end - 1 - found[2]!.length
      if (label.trim() === '' || label.startsWith('^') || links.overlaps({ start, end })) return []
      if (definitions.length === 0 && (found.index !== 0 || isCollapsed)) return []
      return [{ start, end, label, place: { start: at, end: at + label.length }, value: '' }]
    }),
  )
  return { uses: [...known, ...open], definitions }
}

/** Footnotes (GitHub Docs, "Basic writing and formatting syntax", Footnotes). Where a page has no text of one, only numbers are footnotes. */
export function readFootnotes(list: Document): Labels {
  const uses: Label[] = []
  const definitions: Label[] = []
  for (const leaf of leavesIn(list)) {
    const text = shown(list, leaf)
    for (const found of text.matchAll(/\[\^([^\]\s[]+)\](:?)/g)) {
      const isFirst = /^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', found.index) + 1, found.index))
      const start = leaf.start + found.index
      const label = found[1]!
      const own = { start, end: start + label.length + 3, label, place: { start: start + 2, end: start + 2 + label.length } }
      if (found[2] && isFirst)
        definitions.push({
          ...own,
          value: text
            .slice(found.index + found[0].length)
            .split('\n')[0]!
            .trim(),
        })
      else uses.push({ ...own, value: '' })
    }
  }
  for (const block of list.blocks) {
    if (block.kind !== 'definition' || list.text[block.label.start] !== '^') continue
    const place = { start: block.label.start + 1, end: block.label.end }
    const value = list.text.slice(block.target.start, block.end).trim()
    definitions.push({ start: block.start, end: block.end, label: list.text.slice(place.start, place.end), place, value })
  }
  definitions.sort((a, b) => a.start - b.start)
  return { uses: definitions.length > 0 ? uses : uses.filter(({ label }) => /^\d+$/.test(label)), definitions }
}

function leavesIn({ blocks }: Document): Leaf[] {
  return blocks.flatMap((block) => [...leavesOf(block)])
}

/** The text of a leaf; code, tags, comments and escapes are spaces. */
function shown({ text }: Document, leaf: Leaf): string {
  let whole = ''
  let at = leaf.start
  for (const hole of leaf.holes) {
    if (hole.start < at) continue
    whole += text.slice(at, hole.start) + ' '.repeat(Math.max(0, Math.min(hole.end, leaf.end) - hole.start))
    at = hole.end
  }
  return whole + text.slice(at, Math.max(at, leaf.end))
}
