/** Templates: the format of an entry as a line of Markdown with fields, read and compiled. */

import { withoutEnd } from '../markdown/without-end.ts'
import { fieldNames, fields } from './fields.ts'
import { all, any, behind, compile, many, maybe, type Pattern, type Program, save, set, text } from './pattern.ts'
import { marks } from './tokens.ts'

/** A template that cannot be read; `column` counts from 1 in the template. */
export class TemplateError extends Error {
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.name = 'TemplateError'
    this.column = column
  }
}

export type TemplateNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'optional'; readonly nodes: readonly TemplateNode[] }
  | { readonly kind: 'choice'; readonly texts: readonly string[] }

export type Template = {
  /** As it was written. */
  readonly source: string
  readonly nodes: readonly TemplateNode[]
  readonly strict: Program
  readonly loose: Program
  /** What each slot of a match is. */
  readonly slots: readonly Slot[]
  /** The same for the loose program, where literals have slots too. */
  readonly looseSlots: readonly Slot[]
}

export type Slot = { readonly kind: 'field'; readonly name: string } | { readonly kind: 'literal'; readonly text: string }

/**
 * Reads a template: `{field}`, `{field?}`, `{? optional}`, `(|one|other|)`, all else literal Markdown.
 * @throws {TemplateError} with the column of what cannot be read.
 */
export function parseTemplate(source: string): Template {
  if (source.length > longestTemplate) throw new TemplateError(`a template has at most ${longestTemplate} characters`, longestTemplate + 1)
  const linked = source.replace(/\[([^[\]]*)\]\((?:\.\.|u|url)\)/g, `${marks.open}$1${marks.close}`)
  const isRow = linked.trimStart().startsWith('|')
  const reader = { source: isRow ? withoutPadding(linked.trim()) : linked.replace(/<br ?\/?>/gi, '{br}'), at: 0 }
  const nodes = readNodes(reader, 0)
  if (nodes.length === 0) throw new TemplateError('a template needs at least one field', 1)
  const slots: Slot[] = []
  const strict = all(...nodes.map((node) => strictPattern(node, slots)))
  const looseSlots: Slot[] = []
  const loose = all(...nodes.map((node) => loosePattern(node, looseSlots)))
  const compiled = { strict: compile(strict, slots.length), loose: compile(loose, looseSlots.length) }
  if (Math.max(compiled.strict.steps.length, compiled.loose.steps.length) > mostSteps)
    throw new TemplateError('a template has at most about twenty fields', 1)
  return { source, nodes, slots, looseSlots, ...compiled }
}

/** At least ten times what lists need: templates come from strangers, and each entry is compared with them. */
const longestTemplate = 2_000
const deepestSegment = 10
const mostSteps = 4_000

/** A row template without the spaces around its bars: tables are never re-padded, so padding does not count. */
function withoutPadding(source: string): string {
  const parts: string[] = []
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('(|', at)
    const close = open < 0 ? -1 : source.indexOf('|)', open + 2)
    const end = close < 0 ? source.length : open
    const cells = source.slice(at, end).split('|')
    parts.push(cells.map((cell, index) => padded(cell, { start: index > 0, end: index < cells.length - 1 })).join(marks.bar))
    if (close >= 0) parts.push(source.slice(open, close + 2))
    at = close < 0 ? source.length : close + 2
  }
  return parts.join('')
}

/** A cell without the spaces on the sides where bars stand. */
function padded(cell: string, bars: { readonly start: boolean; readonly end: boolean }): string {
  const rest = bars.start ? cell.replace(/^[ \t]+/, '') : cell
  return bars.end ? withoutEnd(rest, /[ \t]/) : rest
}

type Reader = { readonly source: string; at: number }

function readNodes(reader: Reader, depth: number): TemplateNode[] {
  const nodes: TemplateNode[] = []
  let literal = ''
  const flush = (): void => {
    if (literal !== '') nodes.push({ kind: 'literal', text: literal })
    literal = ''
  }
  while (reader.at < reader.source.length) {
    const rest = reader.source.slice(reader.at)
    if (rest.startsWith('}') && depth > 0) break
    if (/^\\[{}(]/.test(rest)) {
      literal += rest[1]
      reader.at += 2
    } else if (rest.startsWith('{?')) {
      flush()
      if (depth >= deepestSegment) throw new TemplateError(`optional segments nest at most ${deepestSegment} levels`, reader.at + 1)
      reader.at += 2
      const start = reader.at
      const inner = readNodes(reader, depth + 1)
      if (reader.source[reader.at] !== '}') throw new TemplateError('this optional segment is not closed, expected `}`', start - 1)
      reader.at++
      nodes.push({ kind: 'optional', nodes: inner })
    } else if (rest.startsWith('{')) {
      flush()
      nodes.push(readField(reader, rest))
    } else if (rest.startsWith('(|')) {
      flush()
      const end = rest.indexOf('|)', 2)
      if (end < 0) throw new TemplateError('this choice is not closed, expected `|)`', reader.at + 1)
      nodes.push({ kind: 'choice', texts: rest.slice(2, end).split('|') })
      reader.at += end + 2
    } else {
      literal += rest[0]
      reader.at++
    }
  }
  flush()
  return nodes
}

function readField(reader: Reader, rest: string): TemplateNode {
  const field = /^\{\s*([a-z]+)\s*(?:(\?)\s*)?\}/.exec(rest)
  if (!field) throw new TemplateError('this field is not closed or misspelt, expected `{name}`', reader.at + 1)
  const name = field[1]!
  if (!(name in fields)) throw new TemplateError(`there is no field \`{${name}}\`, expected one of ${fieldNames.join(', ')}`, reader.at + 1)
  reader.at += field[0].length
  return { kind: 'field', name, optional: field[2] === '?' }
}

function strictPattern(node: TemplateNode, slots: Slot[]): Pattern {
  switch (node.kind) {
    case 'literal':
      // A title that ends in a question mark needs no period after it.
      return node.text.startsWith('.') ? any(text(node.text), all(behind(isQuestion), text(node.text.slice(1)))) : text(node.text)
    case 'field': {
      const field = save(slots.push({ kind: 'field', name: node.name }) - 1, fields[node.name]!)
      return node.optional ? maybe(field) : field
    }
    case 'optional':
      return maybe(all(...node.nodes.map((inner) => strictPattern(inner, slots))))
    case 'choice':
      return any(...node.texts.map(text))
  }
}

/** The same with literals that may be nearly right: marks missing, other separators, other spaces. What opens an optional segment must be right. */
function loosePattern(node: TemplateNode, slots: Slot[]): Pattern {
  switch (node.kind) {
    case 'literal':
      return save(slots.push({ kind: 'literal', text: node.text }) - 1, any(text(node.text), nearly(node.text)))
    case 'field': {
      const pattern = node.name === 'sentence' ? fields.desc! : fields[node.name]!
      const field = save(slots.push({ kind: 'field', name: node.name }) - 1, pattern)
      return node.optional ? maybe(field) : field
    }
    case 'optional':
      return maybe(
        all(...node.nodes.map((inner, index) => (index === 0 && inner.kind === 'literal' ? text(inner.text) : loosePattern(inner, slots)))),
      )
    case 'choice':
      return any(...node.texts.map(text))
  }
}

const dash = set((one) => '-–—:.,;|'.includes(String.fromCharCode(one)))

/** What may stand for a literal by mistake. Something of it must be there, or the fields around it could not be told apart. */
function nearly(literal: string): Pattern {
  const parts: Pattern[] = []
  for (const [piece] of literal.matchAll(/\*\*|__|[*_]|[ \t]+|[-–—:.,;|]|[\s\S]/gu)) {
    if (/^[*_]/.test(piece)) parts.push(maybe(piece.length === 2 ? any(text('**'), text('__')) : any(text('*'), text('_'))))
    else if (/^[ \t]/.test(piece)) parts.push(many(set(isBlank), 0))
    else if (/^[-–—:.,;|]$/.test(piece)) parts.push(maybe(dash))
    else parts.push(text(piece))
  }
  return all(
    ...parts,
    behind(
      (before, after) => before === 32 || after === 32 || isMark(before) || isMark(after) || Number.isNaN(before) || Number.isNaN(after),
    ),
  )
}

function isQuestion(before: number): boolean {
  return '?!？！'.includes(String.fromCharCode(before))
}

function isMark(one: number): boolean {
  return `${marks.open}${marks.close}${marks.break}*_-–—:.,;|[]()`.includes(String.fromCharCode(one))
}

function isBlank(one: number): boolean {
  return one === 32 || one === 9
}
