/** Whether a configuration itself says what is repaired: its keys are asked for, because the defaults say something too. */
import { isAlias, isMap, isSeq, parseDocument } from 'yaml'
import { ConfigError } from './config-error.ts'
import { parseConfig } from './load.ts'

/** Whether a text has the key `repair`, for all lists or in the `contents` of one; false where it is no valid configuration. */
export function choosesRepairs(text: string, path: string): boolean {
  try {
    parseConfig(text, path)
  } catch (error) {
    if (error instanceof ConfigError) return false
    throw error
  }
  // What is valid has neither too much nor too deep of anything.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' })
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const child = (node: unknown, key: string): unknown => (isMap(node) ? resolved(node.get(key, true)) : undefined)
  const root = resolved(document.contents)
  if (isMap(root) && root.has('repair')) return true
  const lists = child(root, 'lists')
  return isSeq(lists) && lists.items.some((list) => child(child(resolved(list), 'contents'), 'repair') !== undefined)
}
