/** How large a configuration may be: at least ten times what `init` writes for long lists, and so small that the one of an untrusted pull request is previewed at once. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Config } from './schema.ts'

export const limits = {
  /** Characters of the file. */
  text: 100_000,
  /** Keys and values in all, and how deep they nest. */
  nodes: 10_000,
  depth: 20,
  /** Characters of one key or value. */
  value: 2_000,
  /** Templates and examples in all lists, and patterns of files. */
  templates: 300,
  files: 500,
} as const

/** Says what is too much, and where in the text. */
export type Excess = { readonly message: string; readonly offset: number }

const number = (value: number): string => value.toLocaleString('en-US')

/** The first thing of a document that goes beyond the limits, or a key that is twice in one place; without recursion, so that no nesting is too deep for it. */
export function findExcess({ contents }: Document.Parsed): Excess | undefined {
  const todo: { readonly node: unknown; readonly depth: number }[] = [{ node: contents, depth: 0 }]
  let nodes = 0
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, depth } = next
    if (isPair(node)) {
      todo.push({ node: node.value, depth }, { node: node.key, depth })
      continue
    }
    const offset = (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0
    if (++nodes > limits.nodes) return { message: `it has more than ${number(limits.nodes)} keys and values`, offset }
    if (depth > limits.depth) return { message: `it is nested more than ${limits.depth} levels deep`, offset }
    if (isScalar(node) && typeof node.value === 'string' && node.value.length > limits.value)
      return { message: `a key or value has more than ${number(limits.value)} characters`, offset }
    if (isAlias(node) || !(isMap(node) || isSeq(node))) continue
    const twice = isMap(node) ? firstRepeated(node.items.map(({ key }) => key)) : undefined
    if (twice !== undefined) return { message: 'invalid YAML: Map keys must be unique', offset: twice }
    for (const item of node.items.toReversed()) todo.push({ node: item, depth: depth + 1 })
  }
  return undefined
}

/** Where the first key begins that an earlier one equals. */
function firstRepeated(keys: readonly unknown[]): number | undefined {
  const seen = new Set<unknown>()
  for (const key of keys) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) return key.range?.[0] ?? 0
    seen.add(key.value)
  }
  return undefined
}

/** What a configuration has too many of; undefined where it is within the limits. */
export function tooMany(config: Config): string | undefined {
  const [, own] = Array.isArray(config.rules['entry-format']) ? config.rules['entry-format'] : []
  const sections = [
    ...config.lists.flatMap((list) => list.sections),
    ...((own as { sections?: Config['lists'][number]['sections'] } | undefined)?.sections ?? []),
  ]
  const templates = sections.reduce((sum, { entry, like }) => sum + (entry?.length ?? 0) + like.length, 0)
  if (templates > limits.templates) return `it has ${number(templates)} templates and examples, expected at most ${limits.templates}`
  const files = config.lists.reduce((sum, list) => sum + list.files.length + list.translations.length, 0)
  return files > limits.files ? `it has ${number(files)} patterns of files, expected at most ${limits.files}` : undefined
}
