/** Registries against nock: a `send` as plain as can be, and one question at a time. */

import { request } from 'undici'
import type { Answer, Registry, Send } from '../../../src/links/registries/registry.ts'
import type { Exchange, Facts, Verdict } from '../../../src/links/verdict.ts'
import { type Body, nock, type Scope } from '../../nock.ts'

export const alive: Verdict = { kind: 'alive' }
export const noSuchId: Verdict = { kind: 'dead', reason: 'no-such-identifier' }
export const notFound: Verdict = { kind: 'dead', reason: 'not-found' }
export const gone: Verdict = { kind: 'dead', reason: 'gone' }
export const moved = (to: string): Verdict => ({ kind: 'moved', to, permanent: true })

/** Sends at once; a request that no test expects fails the test. */
export const send: Send = async ({ method, url, headers, body }) => {
  const exchange: Exchange = { method, url, ms: 0 }
  try {
    const answer = await request(url, { method, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) })
    const text = await answer.body.text()
    if (text.includes('ERR_NOCK_NO_MATCH')) throw new Error(`nobody answers ${method} ${url}`)
    const { location } = answer.headers
    return {
      exchange: { ...exchange, status: answer.statusCode, ...(typeof location === 'string' ? { headers: { location } } : {}) },
      text,
    }
  } catch (error) {
    if (/nobody answers/.test(String(error))) throw error
    return { exchange: { ...exchange, error: 'network' } }
  }
}

export type Result = { readonly verdict?: Verdict; readonly facts?: Facts }

/** What a registry says of one identifier, without the requests. */
export async function askOne(registry: Registry, id: string): Promise<Result> {
  return resultOf((await registry.ask([id], send)).get(id))
}

export function resultOf(answer: Answer | undefined): Result {
  if (!answer) throw new Error('there is no answer')
  const { requests, ...rest } = answer
  for (const one of requests) if (one.status === undefined && one.error === undefined) throw new Error('no evidence')
  return rest
}

/** The next GET of a host is answered so, whatever it asks for. */
export function answerGet(base: string, status: number, body: Body, headers: Record<string, string> = {}): Scope {
  return nock(base).get(/./).reply(status, body, headers)
}

/** Answers that say nothing, whoever gives them. */
export const useless: readonly (readonly [what: string, status: number, body: string])[] = [
  ['a rate limit', 429, '{"error":"slow down"}'],
  ['a refusal', 403, '<html>Just a moment...</html>'],
  ['a login', 401, '{"error":"who are you"}'],
  ['a failure', 503, ''],
  ['JSON that is cut off', 200, '{"responseCode":1,"handle":"10.1000/18'],
  ['HTML instead of data', 200, '<!doctype html><title>Maintenance</title>'],
  ['an error with 200', 200, '{"error":"internal error","message":"oops","responseCode":2}'],
  ['null', 200, 'null'],
  ['a list', 200, '[]'],
  ['names of the language', 200, '{"__proto__":{"responseCode":1,"id":"a/b","title":"x"},"constructor":1}'],
]
