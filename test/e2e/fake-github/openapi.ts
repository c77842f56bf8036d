// GitHub's OpenAPI description, cut to the operations served here: finding the operation of a request and turning its
// path and query into typed values.
import { readFileSync } from 'node:fs'

export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
  additionalProperties?: boolean | Schema
}
type Parameter = { name: string; in: 'path' | 'query'; required: boolean; schema: Schema }
export type Operation = {
  id: string
  method: string
  path: string
  parameters: Parameter[]
  body?: Schema | null
  bodyRequired?: boolean
  responses: Record<string, Schema | null>
}
export type Description = { source: string; operations: Operation[]; definitions: Record<string, Schema> }
export type Values = Record<string, unknown>
type Matcher = { operation: Operation; pattern: RegExp; literals: number }

/** Parameters that hold slashes. */
const greedy = new Set(['path', 'ref', 'basehead'])

export const description: Description = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'))

const matchers: Matcher[] = description.operations
  .map((operation) => ({ operation, pattern: compilePath(operation), literals: operation.path.split('{').length }))
  .sort((a, b) => literalLength(b.operation.path) - literalLength(a.operation.path))

function literalLength(path: string): number {
  return path.replace(/\{\w+\}/g, '').length
}

function compilePath({ path, parameters }: Operation): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const isInteger = parameters.some((parameter) => parameter.name === name && parameter.schema.type === 'integer')
    if (isInteger) return `(?<${name}>\\d+)`
    // The root folder is `contents/` or `contents`.
    return greedy.has(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`
  })
  return new RegExp(`^${pattern.replace('/(?<path>.*)', '(?:/(?<path>.*))?')}$`)
}

/** The operation of a method and path, with the values of the path's parameters. */
export function findOperation(method: string, path: string): { operation: Operation; values: Values } | undefined {
  for (const { operation, pattern } of matchers) {
    if (operation.method !== method) continue
    const groups = pattern.exec(path)?.groups
    if (groups) return { operation, values: readPath(operation, groups) }
    if (pattern.test(path)) return { operation, values: {} }
  }
  return undefined
}

function readPath(operation: Operation, groups: Record<string, string | undefined>): Values {
  const entries = Object.entries(groups).map(([name, text]) => {
    const schema = operation.parameters.find((parameter) => parameter.name === name)?.schema
    return [name, coerce(decodeURIComponent(text ?? ''), schema)]
  })
  return Object.fromEntries(entries)
}

/** The query's values, numbers and booleans read as such where the description says so. */
export function readQuery(operation: Operation, query: URLSearchParams): Values {
  const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter.schema]))
  return Object.fromEntries([...query].map(([name, text]) => [name, coerce(text, known.get(name))]))
}

function coerce(text: string, schema: Schema | undefined): unknown {
  const types = [schema?.type ?? []].flat()
  if ((types.includes('integer') || types.includes('number')) && /^\d+$/.test(text)) return Number(text)
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
