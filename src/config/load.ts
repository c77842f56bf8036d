/** Reads the configuration file; what is wrong with it is said with line, column and, for a misspelt key, the right one. */
import { closest, distance } from 'fastest-levenshtein'
import { isCollection, LineCounter, type Node, parseDocument } from 'yaml'
import type * as z from 'zod'
import { type Config, configSchema } from './schema.ts'

/** A configuration that cannot be used; the message is for people and stands alone. */
export class ConfigError extends Error {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly key: string
  constructor(message: string, { path, line, column, key }: { path: string; line: number; column: number; key: string }) {
    super(`${path}:${line}:${column}: ${message}`)
    this.name = 'ConfigError'
    this.path = path
    this.line = line
    this.column = column
    this.key = key
  }
}

/** The places where a configuration is looked for, in order. */
export const configPaths: readonly string[] = ['.github/listkeeper.yml', '.github/listkeeper.yaml', '.listkeeper.yml']

/** The configuration that holds where there is no file. */
export function defaultConfig(): Config {
  return configSchema.parse({})
}

/**
 * The configuration of a YAML text.
 * @throws {ConfigError} for broken YAML, an unknown key or a value of the wrong kind.
 */
export function parseConfig(text: string, path: string): Config {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const broken = document.errors[0]
  if (broken) {
    const { line, col } = counter.linePos(broken.pos[0])
    throw new ConfigError(`this is no valid YAML: ${broken.message.split('\n')[0]}`, { path, line, column: col, key: '' })
  }
  const result = configSchema.safeParse(document.toJS({ maxAliasCount: 20 }) ?? {})
  if (result.success) return result.data
  const issue = deepest(result.error.issues[0]!)
  const keys = issue.path.map(String)
  const key = issue.code === 'unrecognized_keys' ? [...keys, issue.keys[0]!] : keys
  const offset = offsetOf(document.contents as Node | null, key)
  const { line, col } = counter.linePos(offset)
  throw new ConfigError(describe(issue, key), { path, line, column: col, key: key.join('.') })
}

type Issue = z.core.$ZodIssue

/** Of an issue with alternatives, the one that came furthest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.map((errors) => errors[0]).filter((error) => error !== undefined)
  const furthest = inner.toSorted(
    (a, b) => b.path.length - a.path.length || Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  )[0]
  if (!furthest || furthest.path.length === 0) return issue
  return deepest({ ...furthest, path: [...issue.path, ...furthest.path] } as Issue)
}

function describe(issue: Issue, key: readonly string[]): string {
  const name = `\`${key.join('.')}\``
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(key.slice(0, -1))
      const wrong = key.at(-1)!
      const meant = known.length > 0 ? closest(wrong, known) : ''
      const hint =
        meant !== '' && distance(wrong, meant) <= Math.max(2, wrong.length / 3)
          ? `, did you mean \`${meant}\`?`
          : known.length > 0
            ? `, expected one of ${known.map((one) => `\`${one}\``).join(', ')}`
            : ''
      return `unknown key ${name}${hint}`
    }
    case 'invalid_value':
      return `${name} has a value it cannot have, expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'invalid_type':
      return `${name} is of the wrong kind, expected ${issue.expected}`
    case 'invalid_union':
      return key[0] === 'rules'
        ? `${name} is no severity, expected \`off\`, \`info\`, \`warning\` or \`error\`, or [severity, options]`
        : `${name} has a value it cannot have`
    default:
      return `${name}: ${issue.message}`
  }
}

/** The keys that the schema knows at a path. */
function knownKeys(path: readonly string[]): string[] {
  let schema: unknown = configSchema
  for (const part of path) schema = child(unwrap(schema), part)
  const shape = (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape
  return shape ? Object.keys(shape) : []
}

function child(schema: unknown, part: string): unknown {
  const { shape, element } = (schema ?? {}) as { shape?: Record<string, unknown>; element?: unknown }
  return shape ? shape[part] : /^\d+$/.test(part) ? element : undefined
}

/** A schema without the wrappers that only add a default or make it optional. */
function unwrap(schema: unknown): unknown {
  let inner = schema
  while (inner !== undefined && (inner as { def?: { innerType?: unknown } }).def?.innerType)
    inner = (inner as { def: { innerType: unknown } }).def.innerType
  return inner
}

/** Where a key stands in the text; the nearest enclosing one where it is not there. */
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
