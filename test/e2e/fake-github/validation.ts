// Holds requests and works against GitHub's OpenAPI description. What does not conform is a violation, which fails
// the test that caused it.
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { description, type Operation, type Schema, type Values } from './openapi.ts'

export type Violation = { where: 'request' | 'response' | 'graphql'; call: string; problems: string[] }

type Validators = { check: (key: string, schema: Schema, value: unknown) => string[] }

let shared: Validators | undefined

// ajv is started by the first call, and each schema is compiled when it is first needed.
function validators(): Validators {
  if (shared) return shared
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false })
  const install = addFormats as unknown as (ajv: Ajv) => void
  install(ajv)
  ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/)
  ajv.addFormat('timestamp', true)
  ajv.addSchema({ definitions: description.definitions }, 'github')
  const compiled = new Map<string, ValidateFunction>()
  shared = {
    check(key, schema, value) {
      const validate = compiled.get(key) ?? ajv.compile(absoluteRefs(schema))
      compiled.set(key, validate)
      if (validate(value)) return []
      return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
    },
  }
  return shared
}

function absoluteRefs(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"github#/definitions/'))
}

/** What is wrong with a request: values against their schemas, and keys or parameters that GitHub does not know. */
export function checkRequest(operation: Operation, path: Values, query: Values, body: unknown): string[] {
  const problems: string[] = []
  for (const parameter of operation.parameters) {
    const value = (parameter.in === 'path' ? path : query)[parameter.name]
    if (value === undefined) {
      if (parameter.required && parameter.in === 'query') problems.push(`query: ${parameter.name} is missing`)
    } else {
      const key = `${operation.id} ${parameter.name}`
      const found = validators().check(key, parameter.schema, value)
      problems.push(...found.map((problem) => `${parameter.in} ${parameter.name}: ${problem}`))
    }
  }
  const known = new Set(operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name))
  for (const name of Object.keys(query)) if (!known.has(name)) problems.push(`query: unknown parameter ${name}`)
  return [...problems, ...checkRequestBody(operation, body)]
}

function checkRequestBody(operation: Operation, body: unknown): string[] {
  if (body === undefined) return operation.bodyRequired ? ['body: is missing'] : []
  const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0
  if (!operation.body) return isEmpty ? [] : ['body: is not expected']
  const problems = validators().check(`${operation.id} body`, operation.body, body)
  const unknown = unknownKeys([operation.body], body, '')
  return [...problems.map((problem) => `body: ${problem}`), ...unknown.map((key) => `body: unknown key ${key}`)]
}

/** What is wrong with an answer. A status that the description does not list is fine for refusals alone. */
export function checkResponse(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses[String(status)]
  if (schema === undefined) return status >= 400 ? checkRefusal(body) : [`status ${status} is not described`]
  if (schema === null) return body === undefined || body === null || status >= 400 ? [] : ['a body is not described']
  return validators().check(`${operation.id} ${status}`, schema, body)
}

function checkRefusal(body: unknown): string[] {
  return validators().check('refusal', { $ref: '#/definitions/basic-error' }, body)
}

/** Keys of the value that no alternative of the schemas lists. A schema without properties lists everything. */
function unknownKeys(schemas: Schema[], value: unknown, at: string): string[] {
  const all = schemas.flatMap(alternatives)
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => schema.items ?? [])
    return value.flatMap((item, index) => unknownKeys(items, item, `${at}/${index}`))
  }
  const listed = all.filter((schema) => schema.properties)
  if (typeof value !== 'object' || value === null || listed.length === 0) return []
  const isOpen = listed.some((schema) => typeof schema.additionalProperties === 'object')
  return Object.entries(value).flatMap(([key, inner]) => {
    const found = listed.flatMap((schema) => schema.properties?.[key] ?? [])
    if (found.length === 0) return isOpen ? [] : [`${at}/${key}`]
    return unknownKeys(found, inner, `${at}/${key}`)
  })
}

function alternatives(schema: Schema): Schema[] {
  const name = schema.$ref?.split('/').pop()
  const target = name ? description.definitions[name] : undefined
  const inner = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(target ? [target] : [])]
  return [schema, ...inner.flatMap(alternatives)]
}
