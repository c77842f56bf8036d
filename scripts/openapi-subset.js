// Cuts GitHub's OpenAPI description down to the operations that the fake GitHub of the end-to-end tests serves, with
// the schemas they refer to and without prose, as JSON Schema that ajv reads.
// In a folder elsewhere: npm i @octokit/openapi@23.0.2 (395 MB), then from here:
//   node scripts/openapi-subset.js <that folder>/node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'

const wanted = new Set(
  `actions/get-github-actions-default-workflow-permissions-repository actions/list-repo-workflows apps/create-installation-access-token apps/get-authenticated apps/get-installation apps/get-repo-installation
  apps/list-installations apps/list-repos-accessible-to-installation apps/list-webhook-deliveries
  apps/redeliver-webhook-delivery checks/create checks/get checks/list-annotations checks/list-for-ref checks/update
  git/create-ref git/delete-ref git/get-blob git/get-commit git/get-ref git/get-tree git/list-matching-refs
  git/update-ref issues/add-labels issues/create issues/create-comment issues/create-label issues/delete-comment
  issues/get issues/get-comment issues/get-label issues/list-comments issues/list-for-repo issues/list-labels-on-issue
  issues/remove-label issues/set-labels issues/update issues/update-comment meta/get pulls/create pulls/create-reply-for-review-comment
  pulls/create-review pulls/create-review-comment pulls/delete-pending-review pulls/delete-review-comment
  pulls/dismiss-review pulls/get pulls/get-review pulls/get-review-comment pulls/list pulls/list-comments-for-review
  pulls/list-commits pulls/list-files pulls/list-review-comments pulls/list-reviews pulls/submit-review pulls/update
  pulls/update-review pulls/update-review-comment rate-limit/get reactions/create-for-issue-comment
  reactions/create-for-pull-request-review-comment reactions/delete-for-issue-comment
  reactions/delete-for-pull-request-comment reactions/list-for-issue-comment
  reactions/list-for-pull-request-review-comment repos/compare-commits-with-basehead
  repos/create-or-update-file-contents repos/get repos/get-branch repos/get-branch-protection repos/get-branch-rules repos/get-collaborator-permission-level
  repos/get-commit repos/get-content repos/list-contributors repos/list-pull-requests-associated-with-commit users/get-authenticated
  users/get-by-username`.split(/\s+/),
)

// Keywords that say something about the value; descriptions, examples and titles are left behind.
const kept = new Set(
  `additionalProperties allOf anyOf enum exclusiveMaximum exclusiveMinimum format items maxItems maxLength maxProperties
  maximum minItems minLength minProperties minimum multipleOf not oneOf pattern properties required type uniqueItems`.split(/\s+/),
)

// Where GitHub answers otherwise than it says: an outdated comment, or one on a whole file, has no line; a deleted fork
// leaves a pull request without a head repository.
const nullableInFact = {
  'pull-request': ['head.repo'],
  'pull-request-simple': ['head.repo'],
  'pull-request-review-comment': ['line', 'original_line', 'position', 'original_position'],
  'review-comment': ['line', 'original_line', 'original_position'],
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('Usage: node scripts/openapi-subset.js <api.github.com.json>')
const api = JSON.parse(readFileSync(file, 'utf8'))
const definitions = {}

function resolve(node) {
  return node?.$ref
    ? resolve(
        node.$ref
          .split('/')
          .slice(1)
          .reduce((at, key) => at[key], api),
      )
    : node
}

function nullable(schema) {
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] }
  const result = { ...schema }
  if (typeof result.type === 'string') result.type = [result.type, 'null']
  if (result.enum && !result.enum.includes(null)) result.enum = [...result.enum, null]
  for (const key of ['oneOf', 'anyOf']) if (result[key]) result[key] = [...result[key], { type: 'null' }]
  return result
}

// Alternatives overlap in GitHub's description, so `oneOf` is read as `anyOf`.
function convert(schema) {
  if (schema === true || schema === false) return schema
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop()
    if (!(name in definitions)) {
      definitions[name] = {}
      definitions[name] = convert(api.components.schemas[name])
    }
    return { $ref: `#/definitions/${name}` }
  }
  const result = {}
  for (const [key, value] of Object.entries(schema)) {
    if (!kept.has(key)) continue
    if (key === 'properties') result[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]))
    else if (key === 'items' || key === 'not' || key === 'additionalProperties') result[key] = convert(value)
    else if (key === 'oneOf' || key === 'anyOf') result.anyOf = value.map(convert)
    else if (key === 'allOf') result[key] = value.map(convert)
    else result[key] = value
  }
  return schema.nullable ? nullable(result) : result
}

function jsonSchema(content) {
  const json = content?.['application/json'] ?? content?.['application/scim+json']
  return json?.schema ? convert(json.schema) : null
}

function convertOperation(path, method, operation, shared) {
  const parameters = [...(shared ?? []), ...(operation.parameters ?? [])].map(resolve)
  const body = resolve(operation.requestBody)
  const responses = Object.entries(operation.responses).map(([status, response]) => [status, jsonSchema(resolve(response).content)])
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters
      .filter((parameter) => parameter.in !== 'header')
      .map(({ name, in: place, required, schema }) => ({
        name,
        in: place,
        required: !!required,
        schema: convert(schema),
      })),
    ...(body && { body: jsonSchema(body.content), bodyRequired: !!body.required }),
    responses: Object.fromEntries(responses),
  }
}

const operations = []
for (const [path, item] of Object.entries(api.paths))
  for (const [method, operation] of Object.entries(item))
    if (wanted.delete(operation.operationId)) operations.push(convertOperation(path, method, operation, item.parameters))
for (const [name, paths] of Object.entries(nullableInFact))
  for (const path of paths) {
    const keys = path.split('.')
    const last = keys.pop()
    const parent = keys.reduce((schema, key) => schema.properties[key], definitions[name])
    parent.properties[last] = nullable(parent.properties[last])
  }
if (wanted.size > 0) throw new Error(`Not in the description: ${[...wanted].join(', ')}`)

const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
const subset = { source: `@octokit/openapi ${api.info.version}`, operations, definitions: sorted }
writeFileSync(new URL('../test/e2e/fake-github/openapi.json', import.meta.url), `${JSON.stringify(subset)}\n`)
console.log(`${operations.length} operations, ${Object.keys(sorted).length} definitions`)
