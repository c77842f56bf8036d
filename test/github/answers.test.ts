// Answers as GitHub was seen to give them, which its descriptions do not mention: limits, cut requests, time-outs, locks.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Octokit } from '@octokit/core'
import { ProbotOctokit } from 'probot'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, limitRequestTime, once } from '../../src/github/client.ts'
import { commitFiles } from '../../src/github/commits.ts'
import { openPull } from '../../src/github/proposals.ts'
import { readTexts } from '../../src/github/texts.ts'
import { foldComments, postReview } from '../../src/github/write.ts'
import { nock, type Scope } from '../nock.ts'
import { type Asked, answerGraphql, client, failure, github, path, sealNetwork, target, waiting } from './nocked.ts'

sealNetwork()

const head = '3'.repeat(40)
const viewer = (): Promise<unknown> => client().graphql('{ viewer { login } }')
const failing = (type: string | undefined, message: string): Scope =>
  answerGraphql(() => ({ data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] }))

describe('limits', () => {
  test.each(['RATE_LIMIT', 'RATE_LIMITED'])('an hour that is used up comes from GraphQL as %s, and is not waited for', async (type) => {
    failing(type, 'API rate limit already exceeded for installation ID 1.')
    const port = waiting()
    expect(await failure(ask('asking', port, viewer))).toMatchObject({ status: 429, retryAfter: Number.POSITIVE_INFINITY })
    expect(port.pauses).toEqual([])
  })

  test('an hour that is used up already is no refusal of the token', async () => {
    github().get('/rate_limit').reply(403, { message: 'API rate limit already exceeded for user ID 1.' })
    const read = (): Promise<unknown> => client().request('GET /rate_limit')
    expect(await failure(once('asking', waiting(), read))).toMatchObject({ status: 429 })
  })

  test('an hour that is used up is no bug of the app, whose octokit throws an error of its own', async () => {
    const answer = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] }
    github().post('/graphql').reply(200, answer)
    const octokit = new ProbotOctokit({
      auth: { token: 'secret' },
      throttle: { onRateLimit: () => false, onSecondaryRateLimit: () => false },
    })
    expect(await failure(ask('asking', waiting(), () => octokit.graphql('{ viewer { login } }')))).toMatchObject({
      status: 429,
      message: 'GitHub said 429 while asking: API rate limit exceeded for installation ID 1.',
    })
  })

  test('a review that comes too quickly is posted a minute later', async () => {
    github()
      .post(`${path}/pulls/7/reviews`)
      .reply(422, { message: 'Unprocessable Entity', errors: ['was submitted too quickly'] })
    github().post(`${path}/pulls/7/reviews`).reply(200, { id: 12 })
    const port = waiting()
    expect(await postReview(client(), target, { commit: head, body: 'x', comments: [] }, port)).toEqual({ kind: 'posted', id: 12 })
    expect(port.pauses).toEqual([60_000])
  })

  test('of many changes in one request the last ones are refused, so that comments are folded ten by ten', async () => {
    const asked: Asked[] = []
    for (let call = 0; call < 3; call++) answerGraphql((one) => ({ data: {}, at: asked.push(one) }))
    const fold = Array.from({ length: 23 }, (_, index) => `N${index}`)
    expect(await foldComments(client(), { fold, unfold: ['R'] }, waiting())).toMatchObject({ kind: 'posted' })
    expect(asked.map(({ variables }) => Object.keys(variables).length)).toEqual([10, 10, 4])
    expect(asked.flatMap(({ variables }) => Object.values(variables))).toEqual([...fold, 'R'])
  })
})

describe('GraphQL that GitHub did not finish', () => {
  const words = 'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.'
  test('is asked again', async () => {
    failing(undefined, words)
    answerGraphql(() => ({ data: { viewer: { login: 'octo' } } }))
    const port = waiting()
    expect(await ask('asking', port, viewer)).toEqual({ viewer: { login: 'octo' } })
    expect(port.pauses).toEqual([1000])
  })

  test('may have made the commit, so that it is not made again', async () => {
    failing(undefined, words)
    const commit = { branch: 'change', head, headline: 'Mend', purpose: 'fix', files: [] }
    expect(await commitFiles(client(), target, commit, waiting())).toEqual({ kind: 'lost' })
  })
})

test.each([
  [
    'BRANCH_PROTECTION_RULE_VIOLATION',
    "protected branch 'main' check failed:\nAt least 1 approving review is required by reviewers with write access.",
  ],
  ['BRANCH_PROTECTION_RULE_VIOLATION', 'Required status check "build" is expected.'],
])('a commit that a rule of the branch forbids is refused: %s, %s', async (type, message) => {
  failing(type, message)
  const commit = { branch: 'change', head, headline: 'Mend', purpose: 'fix', files: [] }
  expect(await commitFiles(client(), target, commit, waiting())).toMatchObject({ kind: 'refused' })
})

test('a review of a locked conversation is refused, whatever its comments', async () => {
  github()
    .post(`${path}/pulls/7/reviews`)
    .reply(422, { message: 'Unprocessable Entity', errors: ['lock prevents review'] })
  expect(await postReview(client(), target, { commit: head, body: 'x', comments: [] }, waiting())).toEqual({ kind: 'refused' })
})

test('a refusal says what its single faults say, because its message says nothing', async () => {
  const fault = { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for octo:listkeeper/repairs.' }
  github()
    .post(`${path}/pulls`)
    .reply(422, { message: 'Validation Failed', errors: [fault] })
  const wanted = { branch: 'listkeeper/repairs', base: 'main', title: 'x', body: 'x' }
  expect(await openPull(client(), target, wanted, waiting())).toEqual({
    kind: 'invalid',
    why: 'GitHub said 422 while opening the pull request: Validation Failed: A pull request already exists for octo:listkeeper/repairs.',
  })
})

describe('texts', () => {
  const wanted = ['a.md', 'b.md', 'c.md'].map((name) => ({ commit: head, path: name }))
  const shown = (text: string): object => ({
    mode: 0o100644,
    type: 'blob',
    object: { oid: 'b10b', byteSize: text.length, isBinary: false, isTruncated: false, text },
  })
  /** Answers with all requested files, unless one of them is too large. */
  const answerFiles =
    (huge: string) =>
    ({ variables }: Asked): object => {
      const paths = Object.entries(variables).filter(([name]) => /^p\d/.test(name))
      if (paths.some(([, name]) => name === huge)) return { data: null, errors: [{ message: 'Could not resolve file over 10mb.' }] }
      return { data: { repository: { c0: Object.fromEntries(paths.map(([name, one]) => [name.replace('p', 'f'), shown(String(one))])) } } }
    }

  test('of which one is too large for GraphQL are read all the same, and only that one is refused', async () => {
    for (let call = 0; call < 5; call++) answerGraphql(answerFiles('b.md'))
    expect(await readTexts(client(), target, wanted, waiting())).toMatchObject([
      { kind: 'text', text: 'a.md' },
      { kind: 'refused', why: 'it has more than the 2 MB that are read' },
      { kind: 'text', text: 'c.md' },
    ])
  })

  test('that are too much for one query are read in two', async () => {
    failing('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.')
    for (let call = 0; call < 2; call++) answerGraphql(answerFiles(''))
    expect((await readTexts(client(), target, wanted, waiting())).map(({ kind }) => kind)).toEqual(['text', 'text', 'text'])
  })

  test('of a commit that GitHub learns of a moment later are read then, and not taken for absent', async () => {
    answerGraphql(() => ({ data: { repository: { c0: null } } }))
    answerGraphql(answerFiles(''))
    const port = waiting()
    expect((await readTexts(client(), target, wanted, port))[0]).toEqual({ kind: 'text', text: 'a.md' })
    expect(port.pauses).toEqual([1000])
  })
})

describe('time', () => {
  let silent: Server | undefined
  afterEach(() => {
    silent?.closeAllConnections()
    silent?.close()
  })
  /** The address of a server that takes requests and answers none. */
  async function listen(): Promise<string> {
    nock.enableNetConnect('127.0.0.1')
    const server = createServer(() => {})
    silent = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('that a request may take ends, and nobody knows then what the outcome was', async () => {
    const octokit = limitRequestTime(new Octokit({ baseUrl: await listen(), log: { debug() {}, info() {}, warn() {}, error() {} } }), 50)
    for (const task of [() => octokit.request('GET /rate_limit'), () => octokit.graphql('{ viewer { login } }')])
      expect(await failure(once('asking', waiting(), task))).toMatchObject({ status: 0 })
  })

  test('is limited without taking the place of what an octokit was given to ask with', async () => {
    const asked: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      asked.push(url)
      return Response.json({ ok: true })
    }
    const octokit = limitRequestTime(new Octokit({ request: { fetch } }), 1000)
    expect((await octokit.request('GET /rate_limit')).data).toEqual({ ok: true })
    expect(asked).toEqual(['https://api.github.com/rate_limit'])
  })
})
