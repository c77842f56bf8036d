/** Writes exceptions into a configuration file: what is there keeps its words, its comments and its layout. Pure. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { ConfigError } from './defaults.ts'
import { parseConfig } from './load.ts'

/** An exception to write. */
export type Exception =
  | { readonly kind: 'rule-off'; readonly rule: string }
  /** A work that may be listed twice. */
  | { readonly kind: 'accept'; readonly url: string; readonly reason?: string }
  /** A link that is not judged; without a day, for good. */
  | { readonly kind: 'ignore-link'; readonly url: string; readonly until?: string; readonly reason: string }
  | { readonly kind: 'no-links' }

/** The new text; `impossible`: it cannot be written into this file by a program, and why. */
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'impossible'; readonly why: string }

/** The configuration with exceptions in it; `text` is undefined where there is no file yet. */
export function addExceptions(text: string | undefined, path: string, exceptions: readonly Exception[]): Edited {
  const bom = text?.startsWith('\ufeff') ? '\ufeff' : ''
  const given = (text ?? '').slice(bom.length)
  const lineEnd = given.includes('\r\n') ? '\r\n' : '\n'
  let current = given.replaceAll('\r\n', '\n')
  try {
    parseConfig(current, path)
    for (const exception of exceptions) current = addOne(current, exception)
    parseConfig(current, path)
  } catch (error) {
    if (error instanceof ConfigError || error instanceof Unwritable) return { kind: 'impossible', why: error.message }
    throw error
  }
  const result = bom + current.replaceAll('\n', lineEnd)
  return result === (text ?? '') ? { kind: 'same' } : { kind: 'edited', text: result }
}

class Unwritable extends Error {}

function addOne(text: string, exception: Exception): string {
  switch (exception.kind) {
    case 'rule-off':
      return setIn(text, ['rules', exception.rule], 'off', (value) => isOff(value))
    case 'accept':
      return addTo(text, ['accept'], entry(exception), ({ url }) => url === exception.url)
    case 'ignore-link':
      return addTo(text, ['links', 'ignore'], entry(exception), (item) => item.url === exception.url && item.until === exception.until)
    case 'no-links':
      return addTo(text, ['links', 'exclude'], '*', (item) => (item as unknown) === '*')
  }
}

type Item = { readonly [key: string]: unknown }

/** The keys of an exception as they are in the file. */
function entry({ kind: _kind, ...rest }: Exception & { kind: 'accept' | 'ignore-link' }): Item {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
}

function isOff(value: unknown): boolean {
  const level = Array.isArray(value) ? value[0] : value
  return level === 'off' || level === false || level === 0
}

/** Sets a key below a top-level key. */
function setIn(text: string, [top, key]: readonly [string, string], value: string, isSame: (value: unknown) => boolean): string {
  const document = read(text)
  const found = document.getIn([top, key])
  if (found !== undefined && isSame(isNode(found) ? found.toJS(document) : found)) return text
  const parent = document.get(top, true)
  const old = isMap(parent) ? parent.get(key, true) : undefined
  const draft =
    isNode(old) && old.range
      ? replaceNode(text, old, value)
      : isMap(parent)
        ? insert(text, parent, `${key}: ${value}`, `${key}: ${value}`)
        : addTop(text, document, top, `\n  ${key}: ${value}`)
  return checked(text, draft, (copy) => copy.setIn([top, key], value))
}

/** Adds an item to a list, which may not be there yet. */
function addTo(
  text: string,
  path: readonly [string] | readonly [string, string],
  item: Item | string,
  isSame: (item: Item) => boolean,
): string {
  const document = read(text)
  const list = document.getIn(path, true)
  const items = isSeq(list) ? (list.toJS(document) as unknown[]) : []
  if (items.some((one) => one === item || (typeof one === 'object' && one !== null && isSame(one as Item)))) return text
  const flow = flowOf(item)
  const [top, key] = path
  const parent = document.get(top, true)
  const draft = isSeq(list)
    ? insert(text, list, flow, `- ${flow}`)
    : key === undefined
      ? addTop(text, document, top, `\n  - ${flow}`)
      : isMap(parent) && !parent.has(key)
        ? insert(text, parent, `${key}: [${flow}]`, `${key}:\n  - ${flow}`)
        : addTop(text, document, top, `\n  ${key}:\n    - ${flow}`)
  return checked(text, draft, (copy) => {
    if (isSeq(copy.getIn(path, true))) copy.addIn(path, copy.createNode(item, { flow: true }))
    else copy.setIn(path, [item])
  })
}

/** An item on one line. */
function flowOf(item: Item | string): string {
  if (typeof item === 'string') return JSON.stringify(item)
  const pairs = Object.entries(item).map(([key, value]) => `${key}: ${key === 'until' ? String(value) : JSON.stringify(value)}`)
  return `{ ${pairs.join(', ')} }`
}

function read(text: string): Document.Parsed {
  return parseDocument(text, { logLevel: 'error' })
}

/** A new item after the last one of a collection, in its layout; undefined where the place is not known. */
function insert(text: string, collection: YAMLMap | YAMLSeq, flow: string, block: string): string | undefined {
  if (!collection.range) return undefined
  const [start, end] = collection.range
  if (collection.flow) {
    const isEmpty = collection.items.length === 0
    const close = end - 1
    const inside = text.slice(start + 1, close)
    if (isEmpty) return `${text.slice(0, start)}${isSeq(collection) ? `[${flow}]` : `{ ${flow} }`}${text.slice(end)}`
    if (inside.includes('#') || inside.includes('\n')) return undefined
    const trimmed = inside.trimEnd().replace(/,$/, '')
    return `${text.slice(0, start + 1)}${trimmed}, ${flow}${inside.slice(inside.trimEnd().length)}${text.slice(close)}`
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const lastEnd = endOf(collection.items.at(-1))
  if (lastEnd === undefined) return undefined
  return insertLine(text, lastEnd, indented(block, column))
}

/** Where the text of an item ends. */
function endOf(item: unknown): number | undefined {
  const node = isNode(item)
    ? item
    : ((item as { value?: Node | null; key?: Node } | undefined)?.value ?? (item as { key?: Node } | undefined)?.key)
  return isNode(node) ? node.range?.[1] : undefined
}

/** A line after the one that holds, or has just ended before, an offset. */
function insertLine(text: string, offset: number, line: string): string {
  const isEnded = offset > 0 && text[offset - 1] === '\n'
  const next = isEnded ? offset - 1 : text.indexOf('\n', offset)
  return next < 0 ? `${text}\n${line}\n` : `${text.slice(0, next)}\n${line}${text.slice(next)}`
}

function indented(block: string, column: number): string {
  return block.replace(/^/gm, ' '.repeat(column))
}

/** A new top-level key at the end of the file. */
function addTop(text: string, document: Document.Parsed, key: string, block: string): string | undefined {
  const { contents } = document
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null)
  if (!isEmpty && (!isMap(contents) || contents.flow || contents.has(key))) return undefined
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${key}:${block}\n`
}

function replaceNode(text: string, node: Node, value: string): string | undefined {
  if (isAlias(node) || !node.range) return undefined
  const [start, end] = node.range
  const own = text.slice(start, end)
  const tail = own.slice(own.trimEnd().length)
  return `${text.slice(0, start)}${value}${tail}${text.slice(end)}`
}

/**
 * The draft, where it means what it should; else the whole file regenerated, which keeps its comments but not its layout.
 * @throws {Unwritable} where the file is of a kind that neither way reaches, as one of aliases.
 */
function checked(text: string, draft: string | undefined, edit: (document: Document.Parsed) => void): string {
  const copy = read(text)
  try {
    edit(copy)
  } catch {
    throw new Unwritable('this part of the file has to be edited by hand')
  }
  const wanted = JSON.stringify(copy.toJS())
  const means = (one: string): boolean => {
    const again = read(one)
    return again.errors.length === 0 && JSON.stringify(again.toJS()) === wanted
  }
  if (draft !== undefined && means(draft)) return draft
  const whole = copy.toString({ lineWidth: 0 })
  if (!means(whole)) throw new Unwritable('this part of the file has to be edited by hand')
  return whole
}
