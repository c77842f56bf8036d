// What GitHub is asked about repositories of others: where half an answer is an answer, and none is no failure of ours.
import { Octokit } from '@octokit/core'
import { describe, expect, test } from 'vitest'
import { isOfGithubCom, postGraphql, readContributors } from '../../src/github/admission/repositories.ts'
import { client, github, sealNetwork, waiting } from './nocked.ts'

sealNetwork()

test.each([
  ['https://api.github.com', true],
  ['http://127.0.0.1:1234', true],
  ['https://github.example.com/api/v3', false],
  ['https://github.example.com/api/v3/', false],
  ['https://api.birds.ghe.com', false],
])('a client of %s is of github.com: %s', (baseUrl, is) => expect(isOfGithubCom(new Octokit({ baseUrl }))).toBe(is))

describe('a query', () => {
  const query = { query: '{ viewer { login } }', variables: {} }
  test('gives data and errors side by side', async () => {
    github()
      .post('/graphql')
      .reply(200, { data: { r0: null }, errors: [{ type: 'NOT_FOUND' }] })
    expect(await postGraphql(client(), query, waiting())).toEqual({
      status: 200,
      body: { data: { r0: null }, errors: [{ type: 'NOT_FOUND' }] },
    })
  })

  test('that fails is sent once more, and then let be', async () => {
    github().post('/graphql').times(2).reply(502, '')
    expect(await postGraphql(client(), query, waiting())).toEqual({ status: 502, body: undefined })
  })

  test.each([403, 429])('that is refused with %i is let be at once, and not waited for', async (status) => {
    const port = waiting()
    github().post('/graphql').reply(status, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' })
    expect((await postGraphql(client(), query, port)).body).toBeUndefined()
    expect(port.pauses).toEqual([])
  })
})

describe('contributors', () => {
  const count = (status: number, body: object | string) => {
    github().get('/repos/bird/robin/contributors?per_page=100&anon=1').reply(status, body)
    return readContributors(client(), { owner: 'bird', name: 'robin' }, waiting())
  }
  const people = (length: number) => Array.from({ length }, (_, index) => ({ login: `p${index}`, type: 'User' }))

  test('are people: bots do not count, and a name without an account counts once', async () => {
    const all = [
      { login: 'Ann', type: 'User' },
      { login: 'dependabot[bot]', type: 'Bot' },
      { name: 'Bob B', type: 'Anonymous' },
      { name: 'bob b', type: 'Anonymous' },
    ]
    expect(await count(200, [...all, { name: 'renovate[bot]', type: 'Anonymous' }])).toEqual({ count: 2, atLeast: false })
  })

  test('of a full page are at least so many', async () => expect(await count(200, people(100))).toEqual({ count: 100, atLeast: true }))
  test('of an empty repository are none', async () => expect(await count(204, '')).toEqual({ count: 0, atLeast: false }))
  test.each([403, 404, 500])('are not known after %i', async (status) => {
    if (status === 500)
      github()
        .get(/contributors/)
        .reply(500, {})
    expect(await count(status, { message: 'no' })).toBeUndefined()
  })
})
