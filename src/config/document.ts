/** Documents the configuration: a JSON Schema for editors and a table of keys for people, both made from the one schema. */
import * as z from 'zod'
import { schemaUrl } from './defaults.ts'
import { configSchema } from './schema.ts'

type Json = { readonly [key: string]: unknown }

/** The JSON Schema (draft 2020-12) of what may be written in the file. */
export function jsonSchema(): Json {
  return {
    $id: schemaUrl,
    title: 'listkeeper',
    ...(z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as Json),
  }
}

/** A Markdown table of the keys, with what they are for and their defaults. */
export function keyTable(): string {
  const rows = keysOf(jsonSchema(), '').map(
    ({ key, about, fallback }) => `| \`${key}\` | ${about} | ${fallback === undefined ? '' : `\`${JSON.stringify(fallback)}\``} |`,
  )
  return ['| key | what it says | default |', '|---|---|---|', ...rows].join('\n')
}

type Key = { readonly key: string; readonly about: string; readonly fallback: unknown }

function keysOf(schema: Json, path: string): Key[] {
  const properties = schema.properties as Record<string, Json> | undefined
  if (!properties) return []
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`
    const items = value.items as Json | undefined
    const own =
      typeof value.description === 'string'
        ? [
            {
              key: items?.properties ? `${key}[]` : key,
              about: `${value.description}${choices(value.enum)}`,
              fallback: isPlain(value.default) ? value.default : undefined,
            },
          ]
        : []
    if (key === 'rules') return own
    return [...own, ...keysOf(value, key), ...(items ? keysOf(items, `${key}[]`) : [])]
  })
}

/** The words that a key takes, where these are all. */
function choices(words: unknown): string {
  return Array.isArray(words) && words.length > 1 ? `: ${words.map((word) => `\`${word}\``).join(', ')}` : ''
}

/** Objects have no default of their own in the table: each of their keys has one. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
}
