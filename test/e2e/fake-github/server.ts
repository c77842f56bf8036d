// Serves a request: lets the faults strike, checks it against GitHub's description, runs its route, and checks the
// answer as well.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { archived, ok, Refusal, type Reply } from './answers.ts'
import type { Fault, Faults } from './faults.ts'
import { type Answer, type Request, readRequest, sendAnswer, writeAnswer } from './http.ts'
import type { Journal } from './journal.ts'
import { rateHeaders, takeCall, takeCreation } from './limits.ts'
import { findOperation, readQuery, type Values } from './openapi.ts'
import type { Context, Route } from './routes/route.ts'
import { routes } from './routes/table.ts'
import { findStranger } from './strangers.ts'
import { authorize, readToken, type Token } from './tokens.ts'
import { checkRequest, checkResponse, type Violation } from './validation.ts'
import { findRepository, isoTime, type World } from './world.ts'

export type Service = { world: World; faults: Faults; journal: Journal; violations: Violation[] }
type Seen = { operation: string; token?: Token | undefined; isWrite?: boolean }

export function createService(service: Service): Server {
  return createServer((message, response) => {
    serve(service, message, response).catch((error: unknown) => {
      service.violations.push({
        where: 'response',
        call: `${message.method} ${message.url}`,
        problems: [String(error)],
      })
      response.destroy()
    })
  })
}

async function serve(service: Service, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message)
  const struck = service.faults.strike(request.method, request.path)
  for (const { fault } of struck) {
    if (fault.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
    if (fault.kind === 'before') await fault.run()
  }
  const lagsBehind = struck.find(({ fault }) => fault.kind === 'lag')?.lastId
  const ending = struck.map(({ fault }) => fault).find(isEnding)
  const seen: Seen = { operation: 'fault' }
  const isServed = !ending || ending.kind === 'truncated' || ending.applied === true
  const served: Reply = isServed ? await runSafely(service, request, lagsBehind, seen) : { status: 0 }
  const reply = ending?.kind === 'status' ? statusReply(ending) : served
  const answer = ending?.kind === 'reset' ? undefined : finish(service, request, reply)
  note(service, request, answer?.status ?? 0, seen)
  if (!answer) message.socket.destroy()
  else if (ending?.kind === 'truncated')
    sendAnswer(response, { ...answer, bytes: answer.bytes.subarray(0, Math.floor(answer.bytes.length / 2)) })
  else sendAnswer(response, answer)
}

type Ending = Extract<Fault, { kind: 'status' | 'reset' | 'truncated' }>

function isEnding(fault: Fault): fault is Ending {
  return fault.kind === 'status' || fault.kind === 'reset' || fault.kind === 'truncated'
}

function statusReply({ status, body, headers = {} }: Extract<Fault, { kind: 'status' }>): Reply {
  return { status, body: body ?? { message: `Fault ${status}` }, headers }
}

function finish(service: Service, request: Request, reply: Reply): Answer {
  const { rates } = service.world
  const answer = writeAnswer(request, reply)
  // What has not changed is free.
  if (answer.status === 304) rates.used -= 1
  return { ...answer, headers: { ...rateHeaders(rates), ...answer.headers } }
}

async function runSafely(service: Service, request: Request, lagsBehind: number | undefined, seen: Seen): Promise<Reply> {
  try {
    return await run(service, request, lagsBehind, seen)
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    return violate(service, 'response', request, [String(error instanceof Error ? error.stack : error)])
  }
}

async function run(service: Service, request: Request, lagsBehind: number | undefined, seen: Seen): Promise<Reply> {
  const { world } = service
  const path = request.path.split('?')[0] ?? ''
  seen.operation = 'unknown'
  const token = readToken(world, request.headers.authorization)
  seen.token = token
  if (path === '/graphql') {
    const { runGraphql } = await import('./graphql.ts')
    // GraphQL tells of it with 200 (yanyongyu/githubkit#271).
    if (world.rates.used >= world.rates.limit)
      return ok({
        errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'API rate limit already exceeded for this token.' }],
      })
    takeCall(world.rates, token)
    return runGraphql(service, token, request.body, seen)
  }
  const found = findOperation(request.method, path)
  const handler = found && routes.get(`${found.operation.method} ${found.operation.path}`)
  if (!found || !handler) return violate(service, 'request', request, ['is no operation that is served'])
  const { operation, values } = found
  const isWrite = request.method !== 'GET'
  seen.operation = operation.id
  seen.isWrite = isWrite && operation.id !== 'apps/create-installation-access-token'
  const query = readQuery(operation, request.address.searchParams)
  const problems = checkRequest(operation, values, query, request.body)
  if (problems.length > 0) return violate(service, 'request', request, problems)
  if (operation.id !== 'rate-limit/get') takeCall(world.rates, token)
  const isStranger = 'repo' in values && findStranger(world, `${values.owner}/${values.repo}`) !== undefined
  const repository = 'repo' in values && !isStranger ? findRepository(world, `${values.owner}/${values.repo}`) : undefined
  authorize(token, repository, { needs: isStranger ? undefined : handler.needs, byApp: handler.byApp ?? false, isWrite })
  if (isWrite && repository?.archived) return archived()
  if (handler.creates) takeCreation(world.rates, world.clock.now)
  const context: Context = { world, token, accept: request.headers.accept ?? '', address: request.address, lagsBehind }
  const reply = operate(handler, context, { ...query, ...readFields(request.body), ...values })
  if (isWrite) world.clock.now += world.clock.step
  const faults = reply.raw ? [] : checkResponse(operation, reply.status, reply.body)
  return faults.length > 0 ? violate(service, 'response', request, faults) : reply
}

/** A bare list is one of labels, which is the only list that a body may be. */
function readFields(body: unknown): Values {
  return Array.isArray(body) ? { labels: body } : ((body ?? {}) as Values)
}

function operate(handler: Route, context: Context, input: Values): Reply {
  try {
    return handler.handle({ ...context, input: input as never })
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    throw error
  }
}

function violate(service: Service, where: Violation['where'], request: Request, problems: string[]): Reply {
  service.violations.push({ where, call: `${request.method} ${request.path}`, problems })
  return { status: 500, body: { message: `The ${where} does not conform to GitHub's description`, problems } }
}

function note(service: Service, request: Request, status: number, seen: Seen): void {
  service.journal.push({
    method: request.method,
    path: request.path,
    operation: seen.operation,
    status,
    tokenKind: seen.token?.kind ?? 'none',
    login: seen.token?.account.login,
    body: request.body,
    at: isoTime(service.world.clock.now),
    isWrite: seen.isWrite ?? false,
  })
}
