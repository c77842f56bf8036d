// Retries, rate limits and the errors that people read.
import { describe, expect, test } from 'vitest'
import { ask, once } from '../../src/github/client.ts'
import { answerGraphql, client, failure, github, sealNetwork, waiting } from './nocked.ts'

sealNetwork()

const read = (): Promise<unknown> => client().request('GET /rate_limit')
const limited = (headers: Record<string, string> = {}): [number, object, Record<string, string>] => [
  403,
  { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  headers,
]

describe('what may be asked again', () => {
  test.each([500, 502, 503, 504])('%i is asked three times, with a pause of one and of four seconds', async (status) => {
    github().get('/rate_limit').times(2).reply(status)
    github().get('/rate_limit').reply(200, {})
    const port = waiting()
    expect(await ask('asking', port, read)).toMatchObject({ status: 200 })
    expect(port.pauses).toEqual([1000, 4000])
  })

  test('after three server errors the last one is the error', async () => {
    github().get('/rate_limit').times(3).reply(502, { message: 'Bad gateway' })
    expect(await failure(ask('asking', waiting(), read))).toMatchObject({
      status: 502,
      message: 'GitHub said 502 while asking: Bad gateway',
    })
  })

  test('a connection that breaks is asked again, and has the status 0 in the end', async () => {
    github()
      .get('/rate_limit')
      .times(3)
      .replyWithError(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))
    expect(await failure(ask('asking', waiting(), read))).toMatchObject({
      status: 0,
      message: expect.stringMatching(/^GitHub did not answer while asking/),
    })
  })

  test.each([400, 401, 404, 409, 410, 422, 451])('%i is an answer and not asked again', async (status) => {
    github().get('/rate_limit').reply(status, { message: 'No' })
    const port = waiting()
    expect(await failure(ask('asking', port, read))).toMatchObject({ status, message: `GitHub said ${status} while asking: No` })
    expect(port.pauses).toEqual([])
  })

  test.each(['{"resources": {"core": {"lim', ''])('JSON that is cut off is asked again: %j', async (cut) => {
    github().get('/rate_limit').reply(200, cut, { 'content-type': 'application/json' })
    github().get('/rate_limit').reply(200, { resources: {} })
    const port = waiting()
    expect(await ask('asking', port, read)).toMatchObject({ data: { resources: {} } })
    expect(port.pauses).toEqual([1000])
  })

  test('GraphQL that is cut off is asked again', async () => {
    github().post('/graphql').reply(200, '{"data": {"viewer": {"log', { 'content-type': 'application/json' })
    answerGraphql(() => ({ data: { viewer: { login: 'octo' } } }))
    expect(await ask('asking', waiting(), () => client().graphql('{ viewer { login } }'))).toEqual({ viewer: { login: 'octo' } })
  })

  test('an answer without a body is none that was cut off', async () => {
    github().delete('/repos/octo/list/pulls/comments/1').reply(204)
    const path = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}'
    expect(await ask('deleting', waiting(), () => client().request(path, { owner: 'octo', repo: 'list', comment_id: 1 }))).toMatchObject({
      status: 204,
    })
  })
})

describe('what is asked once', () => {
  test.each([500, 502])('%i is not asked again', async (status) => {
    github().get('/rate_limit').reply(status)
    expect(await failure(once('asking', waiting(), read))).toMatchObject({ status })
  })

  test('a rate limit is waited for as long as GitHub says', async () => {
    github()
      .get('/rate_limit')
      .reply(...limited({ 'retry-after': '3' }))
    github().get('/rate_limit').reply(429, { message: 'Too many' }, { 'retry-after': '5' })
    github().get('/rate_limit').reply(200, {})
    const port = waiting()
    await once('asking', port, read)
    expect(port.pauses).toEqual([3000, 5000])
  })

  test('a secondary rate limit that names no time is waited for a minute', async () => {
    github()
      .get('/rate_limit')
      .reply(...limited())
    github().get('/rate_limit').reply(200, {})
    const port = waiting()
    await once('asking', port, read)
    expect(port.pauses).toEqual([60_000])
  })

  test('a rate limit that takes longer than a minute is an error at once', async () => {
    github()
      .get('/rate_limit')
      .reply(...limited({ 'retry-after': '61' }))
    const port = waiting()
    expect(await failure(once('asking', port, read))).toMatchObject({ status: 429, retryAfter: 61 })
    expect(port.pauses).toEqual([])
  })

  test('a rate limit is waited for twice, not for ever', async () => {
    github()
      .get('/rate_limit')
      .times(3)
      .reply(...limited({ 'retry-after': '1' }))
    const port = waiting()
    expect(await failure(once('asking', port, read))).toMatchObject({ status: 429 })
    expect(port.pauses).toEqual([1000, 1000])
  })

  test('an hour that is used up is an error at once, and no refusal of the token', async () => {
    github().get('/rate_limit').reply(403, { message: 'API rate limit exceeded for installation ID 1.' }, { 'x-ratelimit-remaining': '0' })
    expect(await failure(once('asking', waiting(), read))).toMatchObject({ status: 429 })
  })

  test('a token that may not is a plain 403', async () => {
    github().get('/rate_limit').reply(403, { message: 'Resource not accessible by integration' })
    expect(await failure(once('asking', waiting(), read))).toMatchObject({ status: 403, retryAfter: undefined })
  })
})

describe('errors of GraphQL, which come with 200', () => {
  test.each([
    ['FORBIDDEN', 403],
    ['INSUFFICIENT_SCOPES', 403],
    ['NOT_FOUND', 404],
    ['RATE_LIMITED', 429],
    ['UNPROCESSABLE', 422],
  ])('%s is %i', async (type, status) => {
    answerGraphql(() => ({ data: null, errors: [{ type, message: 'Why' }] }))
    expect(await failure(ask('asking', waiting(), () => client().graphql('{ viewer { login } }')))).toMatchObject({
      status,
      message: `GitHub said ${status} while asking: Why`,
    })
  })
})

test('what GitHub says is one line, whatever it holds', async () => {
  github().get('/rate_limit').reply(422, { message: 'No\n::error::pwned\r\n\n' })
  expect((await failure(once('asking', waiting(), read))).message).toBe('GitHub said 422 while asking: No ::error::pwned')
})

test('a bug of listkeeper is thrown as it is', async () => {
  const bug = new TypeError('x is not a function')
  await expect(ask('asking', waiting(), () => Promise.reject(bug))).rejects.toBe(bug)
})
