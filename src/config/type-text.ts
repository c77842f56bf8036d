/** The configuration as TypeScript has it, written from the JSON Schema: types that need no package, for the people who use the library. */

type Json = { readonly [key: string]: unknown }

/** What schemas that are used more than once are called, by where they are found first. */
const names: Readonly<Record<string, string>> = {
  'lists[].sections[]': 'SectionFormat',
  'lists[].sections[].fields{}': 'FieldFormat',
  'rules.canonical-url|0': 'RuleLevel',
}

/** A module that exports `ConfigFile`, and `RuleLevel`, which rules for remark take too. */
export function typeText(schema: Json): string {
  const found = new Map<string, { name: string; text: string }>()
  const writer: Writer = { found }
  const whole = typeOf({ ...schema, $id: undefined, $schema: undefined, title: undefined }, '', { writer, indent: '' })
  const parts = [...found.values()].map(({ name, text }) => `${name === 'RuleLevel' ? 'export ' : ''}type ${name} = ${text}\n`)
  return `// Written by \`npm run document\` from the schema: change that instead.\n\n${parts.join('\n')}\n/** The configuration as it is written: everything is optional. */\nexport type ConfigFile = ${whole}\n`
}

type Writer = { readonly found: Map<string, { name: string; text: string }> }
type Place = { readonly writer: Writer; readonly indent: string }

function typeOf(schema: Json, path: string, place: Place): string {
  const key = JSON.stringify(schema)
  const known = place.writer.found.get(key)
  if (known) return known.name
  const name = names[path]
  const text = plainType(schema, path, name === undefined ? place : { ...place, indent: '' })
  if (name === undefined) return text
  place.writer.found.set(key, { name, text })
  return name
}

function plainType(schema: Json, path: string, place: Place): string {
  const { type, anyOf, items, prefixItems, properties, additionalProperties } = schema
  if ('const' in schema) return JSON.stringify(schema.const).replace(/^"(.*)"$/, "'$1'")
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => (typeof word === 'string' ? `'${word}'` : String(word))).join(' | ')
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map((one: Json, index) => typeOf(one, `${path}|${index}`, place)))].join(' | ')
  if (Array.isArray(prefixItems)) return `readonly [${prefixItems.map((one: Json) => typeOf(one, `${path}[]`, place)).join(', ')}]`
  if (type === 'array') return `readonly ${inBrackets(typeOf(items as Json, `${path}[]`, place))}[]`
  if (type === 'object' && properties) return objectType(schema, path, place)
  if (type === 'object') return `Readonly<Record<string, ${typeOf(additionalProperties as Json, `${path}{}`, place)}>>`
  return { string: 'string', boolean: 'boolean', number: 'number', integer: 'number' }[type as string] ?? 'unknown'
}

function inBrackets(type: string): string {
  return /[|&]/.test(type) && !type.endsWith('}') ? `(${type})` : type
}

function objectType({ properties, required = [] }: Json, path: string, { writer, indent }: Place): string {
  const own = Object.entries(properties as Record<string, Json>)
  if (own.length === 0) return 'Readonly<Record<string, never>>'
  const lines = own.map(([key, value]) => {
    const below = `${indent}  `
    const isNeeded = (required as readonly string[]).includes(key)
    const type = typeOf(value, path === '' ? key : `${path}.${key}`, { writer, indent: below })
    const about = typeof value.description === 'string' ? `${below}/** ${value.description}${fallback(value)}. */\n` : ''
    return `${about}${below}readonly ${/^\w+$/.test(key) ? key : `'${key}'`}${isNeeded ? '' : '?'}: ${type}${isNeeded ? '' : ' | undefined'}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function fallback({ default: value }: Json): string {
  return value === undefined || typeof value === 'object' ? '' : `. Default: \`${JSON.stringify(value)}\``
}
