/** Looks at what a program hands to the library, so that a wrong call ends in one line that says what is wrong with which argument. */

/** What a value is, in a word or two. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'number' ? String(value) : `a ${typeof value}`
}

function wrong(call: string, name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${call}: \`${name}\` must be ${expected}, not ${kindOf(value)}`)
}

/** The value, if it is a string. @throws {TypeError} */
export function textArgument(call: string, name: string, value: unknown): string {
  if (typeof value !== 'string') throw wrong(call, name, 'a string', value)
  return value
}

/** The value, if it is a function's one object, of known keys alone. @throws {TypeError} */
export function optionsArgument<Options>(call: string, value: unknown, keys: readonly string[]): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${call} takes an object with ${keys.map((key) => `\`${key}\``).join(', ')}, not ${kindOf(value)}`)
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined)
    throw new TypeError(
      `${call} does not take \`${unknown.slice(0, 100).replace(/\s+/g, ' ')}\`, it takes ${keys.map((key) => `\`${key}\``).join(', ')}`,
    )
  return value as Options
}

/** The value, if it is an array of what is looked for. @throws {TypeError} */
export function arrayArgument<Item>(call: string, name: string, value: unknown, check: (item: unknown, name: string) => Item): Item[] {
  if (!Array.isArray(value)) throw wrong(call, name, 'an array', value)
  return value.map((item, index) => check(item, `${name}[${index}]`))
}

/** The value, if it is an object with what a shape names. @throws {TypeError} */
export function shapedArgument<Shape>(call: string, name: string, value: unknown, shape: Readonly<Record<string, string>>): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(call, name, 'an object', value)
  for (const [key, type] of Object.entries(shape)) {
    const own = (value as Readonly<Record<string, unknown>>)[key]
    const isRight =
      type === 'array' ? Array.isArray(own) : type === 'offset' ? Number.isSafeInteger(own) && (own as number) >= 0 : typeof own === type
    if (!isRight) throw wrong(call, `${name}.${key}`, expected[type] ?? `a ${type}`, own)
  }
  return value as Shape
}

const expected: Readonly<Record<string, string>> = { array: 'an array', offset: 'an offset: a whole number from 0' }
