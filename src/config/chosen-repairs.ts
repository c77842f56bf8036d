/** Whether a configuration itself says what is repaired: its keys are asked for, because the defaults say something too. */
import { ConfigError } from './config-error.ts'
import { readPlain } from './load.ts'

/** Whether a text has the key `repair`, for all lists or in the `contents` of one; false where it is no valid configuration. */
export function choosesRepairs(text: string, path: string): boolean {
  try {
    const root = readPlain(text, path)
    if (has(root, 'repair')) return true
    const lists = has(root, 'lists') ? root.lists : undefined
    return Array.isArray(lists) && lists.some((list: unknown) => has(list, 'contents') && has(list.contents, 'repair'))
  } catch (error) {
    if (error instanceof ConfigError) return false
    throw error
  }
}

function has<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
