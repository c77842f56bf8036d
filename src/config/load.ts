/** Reads the configuration file. An error has its line, its column and, for a misspelt key, the right one. */
import { closest, distance } from 'fastest-levenshtein'
import { type Document, isCollection, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type * as z from 'zod'
import { ConfigError } from './defaults.ts'
import { findExcess, limits, tooMany } from './limits.ts'
import { type Config, configSchema } from './schema.ts'

/** A configuration, and the plain value that it was made of: what a text says itself, without any default. */
export type Both = { readonly config: Config; readonly plain: unknown }

/**
 * The configuration of a YAML text.
 * @throws {ConfigError} for broken YAML, an unknown key or a value of the wrong kind.
 */
export function parseConfig(text: string, path: string): Config {
  return parseBoth(text, path).config
}

/**
 * The configuration of a YAML text, and what the text says itself.
 * @throws {ConfigError} as `parseConfig`.
 */
export function parseBoth(text: string, path: string): Both {
  const start = { path, line: 1, column: 1, key: '' }
  if (text.length > limits.text)
    throw new ConfigError(
      `it has ${text.length.toLocaleString('en-US')} characters, expected at most ${limits.text.toLocaleString('en-US')}`,
      start,
    )
  try {
    return readConfig(text, path)
  } catch (error) {
    // The stack of calls ends before the limit is reached where much nests without a line of its own.
    if (error instanceof RangeError) throw new ConfigError(`it is nested more than ${limits.depth} levels deep`, start)
    throw error
  }
}

/**
 * The configuration of an object, as a program hands it over.
 * @throws {ConfigError} as for a text, without line and column.
 */
export function readConfigObject(value: unknown): Config {
  const fail = (message: string, key: readonly string[] = []): ConfigError =>
    new ConfigError(message, { path: 'config', key: key.join('.') })
  const result = configSchema.safeParse(value)
  if (!result.success) {
    const { words, key } = wordsOf(result.error.issues, (path) => path.reduce<unknown>(within, value) !== undefined)
    throw fail(words, key)
  }
  const many = tooMany(result.data)
  if (many !== undefined) throw fail(many)
  return result.data
}

function within(value: unknown, key: PropertyKey): unknown {
  return (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key]
}

function readConfig(text: string, path: string): Both {
  const counter = new LineCounter()
  // Keys that are there twice are found here, because the parser compares each key with each.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
  const fail = (message: string, offset: number, key: readonly string[] = []): ConfigError => {
    const { line, col } = counter.linePos(offset)
    return new ConfigError(message, { path, line, column: col, key: key.join('.') })
  }
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) throw fail(brokenWords(broken.message), broken.pos[0])
  const excess = findExcess(document)
  if (excess) throw fail(excess.message, excess.offset)
  const plain = plainValue(document, fail) ?? {}
  const result = configSchema.safeParse(plain)
  if (result.success) {
    const many = tooMany(result.data)
    if (many === undefined) return { config: result.data, plain }
    throw fail(many, document.contents?.range?.[0] ?? 0)
  }
  const { words, key } = wordsOf(result.error.issues, (at) => document.hasIn(at))
  throw fail(words, offsetOf(document.contents as Node | null, key), key)
}

/** What is wrong, in words, and at which key. */
function wordsOf(issues: readonly Issue[], has: (path: readonly PropertyKey[]) => boolean): { words: string; key: readonly string[] } {
  const issue = deepest(clearest(issues))
  const keys = issue.path.map(String)
  const key = issue.code === 'unrecognized_keys' ? [...keys, issue.keys[0]!] : keys
  return { words: describe(issue, { key, isMissing: !has(issue.path) }), key }
}

/** The parser's words in one line; what nests very deep it calls by the end of its stack. */
function brokenWords(message: string): string {
  if (/call stack/i.test(message)) return `it is nested more than ${limits.depth} levels deep`
  return `invalid YAML: ${message.split('\n')[0]!.slice(0, 200)}`
}

/** The plain value of a document. Aliases of no anchor, or so many that they can only mean to exhaust the reader, are errors. */
function plainValue(document: Document.Parsed, fail: (message: string, offset: number) => ConfigError): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    let offset = 0
    visit(document, {
      Alias(_key, node) {
        offset = node.range?.[0] ?? 0
        return node.resolve(document) ? undefined : visit.BREAK
      },
    })
    throw fail(`invalid YAML: ${error.message}`, offset)
  }
}

type Issue = z.core.$ZodIssue

/** Of several issues, the one that explains the others: a misspelt key before the key that is missing for it. */
function clearest(issues: readonly Issue[]): Issue {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!
}

/** Of an issue with alternatives, the one that came furthest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flatMap((errors) => (errors.length > 0 ? [clearest(errors)] : []))
  const furthest = inner.toSorted(
    (a, b) => b.path.length - a.path.length || Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  )[0]
  if (!furthest || furthest.path.length === 0) return issue
  return deepest({ ...furthest, path: [...issue.path, ...furthest.path] } as Issue)
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  string: 'text',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
}

/** What a size that is out of range counts. */
const counted: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['value', 'values'],
}

function describe(issue: Issue, { key, isMissing }: { key: readonly string[]; isMissing: boolean }): string {
  const name = key.length === 0 ? 'the configuration' : `\`${shorten(key.join('.'))}\``
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(key.slice(0, -1))
      const wrong = key.at(-1)!
      // A long word is no misspelt key, and comparing it would take time.
      const meant = known.length > 0 && wrong.length <= longestWord ? closest(wrong, known) : ''
      const hint =
        meant !== '' && distance(wrong, meant) <= Math.max(2, wrong.length / 3)
          ? ` (did you mean \`${meant}\`?)`
          : known.length > 0
            ? `, expected one of ${known.map((one) => `\`${one}\``).join(', ')}`
            : ''
      return `unknown key ${name}${hint}`
    }
    case 'invalid_value':
      return `${name} has an invalid value, expected ${issue.values.length === 1 ? '' : 'one of '}${valuesOf(issue)}`
    case 'invalid_type':
      return `${name} is ${isMissing ? 'missing' : 'of the wrong type'}, ${expectedOf(issue)}`
    case 'invalid_union':
      return key[0] === 'rules'
        ? `${name} is not a severity, expected \`off\`, \`info\`, \`warning\` or \`error\`, or [severity, options]`
        : `${name} has an invalid value${alternatives(issue.errors)}`
    default:
      return `${name}: ${expectedOf(issue)}`
  }
}

function valuesOf({ values }: Issue & { code: 'invalid_value' }): string {
  return values.map((value) => `\`${String(value)}\``).join(', ')
}

/** What was expected instead: in the words of the schema, where it has its own. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isOwn(issue) ? issue.message : `expected ${kinds[issue.expected] ?? `a ${issue.expected}`}`
    case 'invalid_value':
      return `expected ${valuesOf(issue)}`
    case 'too_small':
      return isOwn(issue) ? issue.message : `expected at least ${amount(issue.minimum, issue.origin)}`
    case 'too_big':
      return isOwn(issue) ? issue.message : `expected at most ${amount(issue.maximum, issue.origin)}`
    case 'invalid_key':
      return issue.issues[0] ? expectedOf(issue.issues[0]) : 'expected another key'
    default:
      return issue.message
  }
}

/** Whether the schema says itself what is wrong; the library's own words are for programmers. */
function isOwn({ message }: Issue): boolean {
  return message.startsWith('expected ')
}

function amount(count: number | bigint, origin: string): string {
  const [one, many] = counted[origin] ?? ['', '']
  return `${count} ${Number(count) === 1 ? one : many}`.trim()
}

/** What a value of several kinds may be, where the alternatives say it of the value itself. */
function alternatives(errors: readonly (readonly Issue[])[]): string {
  const ways = errors.flatMap(([issue]) => (issue?.path.length === 0 ? [expectedOf(issue)] : []))
  const all = [...new Set(ways)].map((way) => way.replace(/^expected /, ''))
  const words = all.filter((way) => !all.some((other) => other !== way && other.includes(way)))
  return words.length === 0 ? '' : `, expected ${words.join(' or ')}`
}

/** The longest word that may be a misspelt key, and the longest name of a key that is said. */
const longestWord = 60
const longestName = 120

function shorten(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`
}

/** The keys that the schema knows at a path. */
function knownKeys(path: readonly string[]): string[] {
  let schemas: unknown[] = unwrap(configSchema)
  for (const part of path) schemas = schemas.flatMap((schema) => child(schema, part)).flatMap(unwrap)
  const shape = (schemas as { shape?: Record<string, unknown> }[]).find((schema) => schema.shape)?.shape
  return shape ? Object.keys(shape) : []
}

function child(schema: unknown, part: string): unknown[] {
  const { shape, element, def } = schema as { shape?: Record<string, unknown>; element?: unknown; def?: { items?: readonly unknown[] } }
  const found = shape ? shape[part] : /^\d+$/.test(part) ? (element ?? def?.items?.[Number(part)]) : undefined
  return found === undefined ? [] : [found]
}

/** The schemas inside one: without the wrappers that only add a default or make it optional, each of the alternatives. */
function unwrap(schema: unknown): unknown[] {
  const { def } = schema as { def?: { innerType?: unknown; options?: readonly unknown[] } }
  if (def?.innerType !== undefined) return unwrap(def.innerType)
  return def?.options ? def.options.flatMap(unwrap) : [schema]
}

/** Where a key is in the text; the nearest enclosing one where it is not there. */
function offsetOf(root: Node | null, key: readonly string[]): number {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  for (const part of key) {
    if (!isCollection(node)) break
    const pair = node.items.find((item) => String((item as { key?: { value?: unknown } }).key?.value) === part) as
      | { key?: Node; value?: Node }
      | undefined
    const next = pair ? (pair.value ?? null) : ((/^\d+$/.test(part) ? (node.items[Number(part)] as Node | undefined) : undefined) ?? null)
    offset = (pair?.key ?? next)?.range?.[0] ?? offset
    node = next
  }
  return offset
}
