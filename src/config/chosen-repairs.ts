/** Whether a configuration itself says what is repaired: its keys are asked for, because the defaults say something too. */

/** Whether the plain value of a configuration has the key `repair`, for all lists or in the `contents` of one. */
export function choosesRepairs(plain: unknown): boolean {
  if (has(plain, 'repair')) return true
  const lists = has(plain, 'lists') ? plain.lists : undefined
  return Array.isArray(lists) && lists.some((list: unknown) => has(list, 'contents') && has(list.contents, 'repair'))
}

function has<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
