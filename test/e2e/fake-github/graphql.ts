// GraphQL, run by graphql-js against GitHub's own schema. A document that does not fit the schema is a violation. This
// module and the schema (1.2 MB) are loaded by the first such call.
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { buildSchema, type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { ok, type Reply, refuse } from './answers.ts'
import { mutationFields } from './graphql/mutations.ts'
import { type Fields, findVisible, repositoryFields, type Viewer, viewerFields } from './graphql/objects.ts'
import { fail } from './graphql/problems.ts'
import { searchFields } from './graphql/search.ts'
import type { Service } from './server.ts'
import { findStranger, isOwner, strangerFields } from './strangers.ts'
import type { Token } from './tokens.ts'

type Seen = { operation: string; isWrite?: boolean }
type GraphqlInput = { query?: unknown; variables?: Record<string, unknown>; operationName?: string }

let shared: GraphQLSchema | undefined

function loadSchema(): GraphQLSchema {
  if (shared) return shared
  const folder = dirname(findPackageJSON('@octokit/graphql-schema', import.meta.url) ?? '')
  const text = readFileSync(join(folder, 'schema.graphql'), 'utf8')
  shared = buildSchema(text, { assumeValid: true, assumeValidSDL: true })
  return shared
}

export async function runGraphql(service: Service, token: Token | undefined, body: unknown, seen: Seen): Promise<Reply> {
  seen.operation = 'graphql'
  if (!token) refuse(401, 'This endpoint requires you to be authenticated.')
  if (token.kind === 'app-jwt') refuse(401, 'Bad credentials')
  const input = (typeof body === 'object' && body !== null ? body : {}) as GraphqlInput
  if (typeof input.query !== 'string') refuse(400, 'A query attribute must be specified and must be a string.')
  const schema = loadSchema()
  const problems = readDocument(schema, input.query)
  if (!('document' in problems)) {
    const texts = problems.errors.map((error) => error.message)
    service.violations.push({ where: 'graphql', call: 'POST /graphql', problems: texts })
    return ok({ errors: problems.errors.map(viewError) })
  }
  const { document } = problems
  describe(document, seen)
  const { world } = service
  const viewer: Viewer = { world, token }
  const result = await execute({
    schema,
    document,
    rootValue: { ...queryFields(viewer), ...limitMutations(mutationFields(viewer)) },
    ...(input.variables && { variableValues: input.variables }),
    ...(input.operationName && { operationName: input.operationName }),
  })
  if (seen.isWrite) world.clock.now += world.clock.step
  return ok(viewResult(service, result))
}

/** Changes that one request may hold. The strict guess: 14 of one kind went through, and 76 of another (Reviewable/Reviewable#1275). */
const mostMutations = 14

/** The mutations; those beyond the limit of one request are refused, and those before it done. */
function limitMutations(mutations: Fields): Fields {
  let done = 0
  const limited = Object.entries(mutations).map(([name, mutate]) => {
    const act = mutate as (input: unknown) => unknown
    const take = (input: unknown): unknown =>
      ++done > mostMutations ? fail('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.') : act(input)
    return [name, take] as const
  })
  return Object.fromEntries(limited)
}

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const checked = new Map<string, Checked>()

/** The document of a query, checked once in the whole process: it takes longer than the answer. */
function readDocument(schema: GraphQLSchema, query: string): Checked {
  const found = checked.get(query) ?? checkDocument(schema, query)
  checked.set(query, found)
  return found
}

function checkDocument(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    return { errors: error instanceof GraphQLError ? [error] : [new GraphQLError(String(error))] }
  }
}

/** Writes down which fields are requested, and whether something may change. */
function describe(document: DocumentNode, seen: Seen): void {
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue
    const names = definition.selectionSet.selections.map((field) => ('name' in field ? field.name.value : ''))
    seen.operation = `graphql ${names.join(' ')}`
    seen.isWrite = definition.operation === 'mutation'
  }
}

function queryFields(viewer: Viewer): Record<string, unknown> {
  return {
    viewer: () => viewerFields(viewer),
    rateLimit: () => ({
      limit: 5000,
      cost: 1,
      remaining: 4999,
      used: 1,
      nodeCount: 0,
      resetAt: new Date().toISOString(),
    }),
    search: (input: Parameters<typeof searchFields>[1]) => searchFields(viewer, input),
    repositoryOwner: ({ login }: { login: string }) => (isOwner(viewer.world, login) ? { __typename: 'User', login } : null),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const stranger = findStranger(viewer.world, `${owner}/${name}`)
      return stranger ? strangerFields(stranger) : repositoryFields(viewer, findVisible(viewer, owner, name))
    },
  }
}

/** The result as GitHub sends it. An error without a type is a fault of the fake itself, or wrong variables. */
function viewResult(service: Service, result: ExecutionResult): Record<string, unknown> {
  const errors = result.errors ?? []
  const unplanned = errors.filter((error) => !error.extensions.type)
  if (unplanned.length > 0) {
    const problems = unplanned.map((error) => error.originalError?.stack ?? error.message)
    service.violations.push({ where: 'graphql', call: 'POST /graphql', problems })
  }
  return { data: result.data ?? null, ...(errors.length > 0 && { errors: errors.map(viewError) }) }
}

function viewError(error: GraphQLError): Record<string, unknown> {
  const { message, locations, path, extensions } = error
  const type = extensions.type
  return { ...(type !== undefined && { type }), ...(path && { path }), ...(locations && { locations }), message }
}
