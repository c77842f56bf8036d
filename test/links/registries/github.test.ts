/** GitHub as a registry: one query for many pages, checked against GitHub's own schema. */

import { describe, expect, it } from 'vitest'
import { arxiv } from '../../../src/links/registries/arxiv.ts'
import { github } from '../../../src/links/registries/github.ts'
import type { Registry } from '../../../src/links/registries/registry.ts'
import { answerGraphql, problemsOf } from '../../github/nocked.ts'
import { nock, withoutNetwork } from '../../nock.ts'
import { alive, askOne, moved, notFound, type Result, resultOf, send, useless } from './registry-send.ts'

withoutNetwork()

const registry = github('secret')
const id = (url: string): string | undefined => registry.idOf(new URL(url))
const hash = 'a'.repeat(40)

describe('addresses', () => {
  it.each([
    ['https://github.com/Octo', 'Octo'],
    ['http://www.github.com/octo/List.js.git', 'octo/List.js.git'],
    ['https://github.com/octo/list/?tab=readme-ov-file#readme', 'octo/list'],
    ['https://github.com/octo/list/blob/main/a%20b/%23c.md#L10-L12', 'octo/list/blob/main/a b/#c.md'],
    ['https://github.com/octo/list/tree/v1.0/docs/', 'octo/list/tree/v1.0/docs'],
    ['https://github.com/octo/list/raw/HEAD/x.md', 'octo/list/raw/HEAD/x.md'],
    ['https://github.com/octo/list/issues/12#issuecomment-1', 'octo/list/issues/12'],
    ['https://github.com/octo/list/pull/12', 'octo/list/pull/12'],
    ['https://github.com/', undefined],
    ['https://gist.github.com/octo/12', undefined],
    ['https://github.com/topics/llm', undefined],
    ['https://github.com/sponsors/octo', undefined],
    ['https://github.com/github-copilot/pro', undefined],
    ['https://github.com/octo/list/releases', undefined],
    ['https://github.com/octo/list/wiki/Home', undefined],
    ['https://github.com/octo/list/issues', undefined],
    ['https://github.com/octo/list/pull/12/files', undefined],
    ['https://github.com/octo/list/blob/main', undefined],
    ['https://github.com/octo/list/blob/HEAD~1/x.md', undefined],
    ['https://github.com/octo/list/blob/a..b/x.md', undefined],
    ['https://github.com/octo/list/blob/main/a//b', undefined],
    ['https://github.com/octo/li%22st', undefined],
    ['https://github.com/-x/list', undefined],
  ])('%s is %s', (url, expected) => expect(id(url)).toBe(expected))
})

const repository = (more: object = {}): object => ({
  nameWithOwner: 'octo/list',
  description: null,
  isArchived: false,
  isPrivate: false,
  isDisabled: false,
  stargazerCount: 5,
  createdAt: '2024-12-31T23:59:59Z',
  pushedAt: '2026-01-31T10:00:00Z',
  licenseInfo: { spdxId: 'MIT' },
  defaultBranchRef: { name: 'main' },
  ...more,
})
const is = { __typename: 'Blob' }
const owner = { o0: { login: 'octo' } }
const facts = { title: 'octo/list', stars: 5, created: '2024-12-31', pushed: '2026-01-31', license: 'MIT' }
const error = (type: string | undefined, ...path: string[]): object => ({
  ...(type ? { type } : {}),
  message: 'no',
  ...(path[0] ? { path } : {}),
})

/** What is said of one page where the repository holds these places. */
async function ofPage(page: string, places: object, errors: object[] = []): Promise<Result['verdict']> {
  answerGraphql(() => ({ data: { ...owner, r0: repository(places) }, errors }))
  return (await askOne(registry, page)).verdict
}

describe('repositories and owners', () => {
  it.each<[string, string, object, Result]>([
    ['is there', 'Octo/List', { data: { ...owner, r0: repository() } }, { verdict: alive, facts }],
    ['is there with .git', 'octo/list.git', { data: { ...owner, r0: repository() } }, { verdict: alive, facts }],
    [
      'says more of itself',
      'octo/list',
      { data: { ...owner, r0: repository({ description: ' A  list ', isArchived: true, licenseInfo: { spdxId: 'NOASSERTION' } }) } },
      { verdict: alive, facts: { title: 'octo/list: A list', archived: true, stars: 5, created: '2024-12-31', pushed: '2026-01-31' } },
    ],
    [
      'has no licence',
      'octo/list',
      { data: { ...owner, r0: repository({ licenseInfo: null }) } },
      { verdict: alive, facts: { title: 'octo/list', stars: 5, created: '2024-12-31', pushed: '2026-01-31', unlicensed: true } },
    ],
    [
      'has a licence that cannot be told',
      'octo/list',
      { data: { ...owner, r0: repository({ licenseInfo: null }) }, errors: [error('SERVICE_UNAVAILABLE', 'r0', 'licenseInfo')] },
      { verdict: alive, facts: { title: 'octo/list', stars: 5, created: '2024-12-31', pushed: '2026-01-31' } },
    ],
    [
      'does not say when it was made',
      'octo/list',
      { data: { ...owner, r0: repository({ createdAt: 'long ago' }) } },
      { verdict: alive, facts: { title: 'octo/list', stars: 5, pushed: '2026-01-31', license: 'MIT' } },
    ],
    ['was renamed', 'old/name', { data: { o0: null, r0: repository() } }, { verdict: moved('https://github.com/octo/list'), facts }],
    ['does not exist', 'octo/list', { data: { ...owner, r0: null }, errors: [error('NOT_FOUND', 'r0')] }, { verdict: notFound }],
    ['has no owner either', 'octo/list', { data: { o0: null, r0: null }, errors: [error('NOT_FOUND', 'r0')] }, {}],
    ['is forbidden', 'octo/list', { data: { ...owner, r0: null }, errors: [error('FORBIDDEN', 'r0')] }, {}],
    ['is null without a reason', 'octo/list', { data: { ...owner, r0: null } }, {}],
    ['is missing because of its inside', 'octo/list', { data: { ...owner, r0: null }, errors: [error('NOT_FOUND', 'r0', 'x')] }, {}],
    [
      'may be missing for a limit',
      'octo/list',
      { data: { ...owner, r0: null }, errors: [error('NOT_FOUND', 'r0'), error('RATE_LIMITED')] },
      {},
    ],
    ['readers cannot see', 'octo/list', { data: { ...owner, r0: repository({ isPrivate: true }) } }, {}],
    ['was taken down', 'octo/list', { data: { ...owner, r0: repository({ isDisabled: true }) } }, {}],
    ['says too little', 'octo/list', { data: { ...owner, r0: {} } }, {}],
    ['is an owner', 'octo', { data: owner }, { verdict: alive }],
    ['is no owner', 'octo', { data: { o0: null } }, {}],
    ['has no answer', 'octo/list', { data: null, errors: [error('RATE_LIMITED')] }, {}],
    ['is not in the answer', 'octo/list', { data: {} }, {}],
  ])('one that %s', async (_, page, body, expected) => {
    answerGraphql(() => body)
    expect(await askOne(registry, page)).toEqual(expected)
  })

  it.each(useless)('%s gives no verdict', async (_, status, body) => {
    nock('https://api.github.com').post('/graphql').reply(status, body)
    expect(await askOne(registry, 'octo/list')).toEqual({})
  })

  it('sends the token, and nothing where nothing can be asked', async () => {
    nock('https://api.github.com', { reqheaders: { authorization: 'bearer secret' } })
      .post('/graphql')
      .reply(200, { data: owner })
    expect(await askOne(registry, 'octo')).toEqual({ verdict: alive })
    expect(await askOne(registry, '__proto__')).toEqual({})
  })
})

describe('files and issues', () => {
  it.each<[string, string, object, Result['verdict']]>([
    ['is there', 'octo/list/blob/dev/a.md', { f0x0: is, b0x0: is, t0x0: null }, alive],
    ['is there at a commit', `octo/list/blob/${hash}/a.md`, { f0x0: is, c0x0: is }, alive],
    ['is missing at a branch', 'octo/list/blob/dev/d/a.md', { f0x0: null, b0x0: is, t0x0: null }, notFound],
    ['is missing at a tag', 'octo/list/raw/v1/a.md', { f0x0: null, b0x0: null, t0x0: is }, notFound],
    ['is missing at a commit', `octo/list/blob/${hash}/a.md`, { f0x0: null, c0x0: is }, notFound],
    ['is missing at a commit that is missing', `octo/list/blob/${hash}/a.md`, { f0x0: null, c0x0: null }, undefined],
    ['is missing at HEAD', 'octo/list/blob/HEAD/a.md', { f0x0: null }, notFound],
    ['is missing in a repository without commits', 'octo/list/blob/HEAD/a.md', { f0x0: null, defaultBranchRef: null }, undefined],
    ['may be at a branch with a slash', 'octo/list/blob/feature/x/a.md', { f0x0: null, b0x0: null, t0x0: null }, undefined],
    ['is missing at the default branch', 'octo/list/blob/main/a.md', { f0x0: null, b0x0: is, t0x0: null, c0x0: is, h0x0: null }, notFound],
    [
      'moved with the default branch',
      'octo/list/blob/master/a b.md',
      { f0x0: null, b0x0: null, t0x0: null, c0x0: null, h0x0: is },
      moved('https://github.com/octo/list/blob/main/a%20b.md'),
    ],
    [
      'moved with a default branch of two parts',
      'octo/list/tree/master',
      { f0x0: null, b0x0: null, t0x0: null, c0x0: null, h0x0: is, defaultBranchRef: { name: 'release/2#' } },
      moved('https://github.com/octo/list/tree/release/2%23'),
    ],
    [
      'went with the default branch',
      'octo/list/blob/master/a.md',
      { f0x0: null, b0x0: null, t0x0: null, c0x0: null, h0x0: null },
      undefined,
    ],
    ['moved with the repository', 'old/name/tree/v1/d', { f0x0: is }, moved('https://github.com/octo/list/tree/v1/d')],
    ['is missing in a moved repository', 'old/name/blob/v1/d', { f0x0: null, b0x0: null, t0x0: is }, notFound],
    ['is a missing folder in a missing folder', 'octo/list/tree/dev/a/b', { f0x0: null, b0x0: is, t0x0: null, p0x0: null }, notFound],
    ['may be a submodule', 'octo/list/tree/dev/a/b', { f0x0: null, b0x0: is, t0x0: null, p0x0: is }, undefined],
    ['may be a submodule at the top', 'octo/list/tree/dev/a', { f0x0: null, b0x0: is, t0x0: null }, undefined],
    ['is an issue', 'octo/list/issues/7', { i0x0: { __typename: 'PullRequest' } }, alive],
    ['is an issue of a moved repository', 'old/name/pull/7', { i0x0: is }, moved('https://github.com/octo/list/pull/7')],
    ['is no issue', 'octo/list/issues/7', { i0x0: null }, undefined],
  ])('one that %s', async (_, page, places, verdict) => expect(await ofPage(page, places)).toEqual(verdict))

  it('is not missing where its place failed', async () => {
    const places = { f0x0: null, b0x0: is, t0x0: null }
    expect(await ofPage('octo/list/blob/dev/a.md', places, [error(undefined, 'r0', 'f0x0')])).toBeUndefined()
    expect(await ofPage('octo/list/blob/dev/a.md', places, [error('RESOURCE_LIMITS_EXCEEDED')])).toBeUndefined()
    expect(await ofPage('octo/list/blob/dev/a.md', places, [error('NOT_FOUND', 'r1')])).toEqual(notFound)
  })
})

describe('the query', () => {
  it('requests pages of one repository at once, and gives each its answer', async () => {
    answerGraphql(({ variables }) => {
      expect(variables).toMatchObject({ owner0: 'octo', name0: 'list', owner1: 'other', f0x1: 'dev:a', number0x2: 3 })
      expect(variables).not.toHaveProperty('owner2')
      return { data: { ...owner, r0: repository({ f0x1: null, b0x1: is, t0x1: null, i0x2: is }), o1: { login: 'other' } } }
    })
    const answers = await registry.ask(['octo/list', 'OCTO/list/blob/dev/a', 'octo/List/issues/3', 'other'], send)
    expect([...answers].map(([page, answer]) => [page, resultOf(answer).verdict?.kind, answer.requests.length])).toEqual([
      ['octo/list', 'alive', 1],
      ['OCTO/list/blob/dev/a', 'dead', 1],
      ['octo/List/issues/3', 'alive', 1],
      ['other', 'alive', 1],
    ])
  })

  it('holds nothing of what others wrote', async () => {
    const evil = ['a"){x}', '#', '{b}', '$owner0', '"""', '}}', '\u2028', 'é']
    let asked = { query: '', variables: {} as Readonly<Record<string, unknown>> }
    answerGraphql((given) => {
      asked = given
      return { data: null }
    })
    await registry.ask(
      evil.map((name) => `octo/list/blob/main/${name}`),
      send,
    )
    expect(problemsOf(asked.query)).toEqual([])
    expect(asked.query).toMatch(/^[\w\s$:!,(){}]+$/)
    expect(evil.every((name) => Object.values(asked.variables).includes(`main:${name}`))).toBe(true)
  })

  it('needs few requests for a thousand links', async () => {
    let requests = 0
    nock('https://api.github.com')
      .persist()
      .post('/graphql')
      .reply(200, () => {
        requests++
        return { data: null }
      })
    nock('https://export.arxiv.org')
      .persist()
      .get(/./)
      .reply(200, () => {
        requests++
        return ''
      })
    const askAll = async (one: Registry, ids: readonly string[]): Promise<void> => {
      for (let from = 0; from < ids.length; from += one.batch) await one.ask(ids.slice(from, from + one.batch), send)
    }
    const repositories = Array.from({ length: 600 }, (_, index) => `octo/list-${index}`)
    const papers = Array.from({ length: 400 }, (_, index) => `2101.${String(index).padStart(5, '0')}`)
    await askAll(registry, repositories)
    await askAll(arxiv(), papers)
    expect(requests).toBeLessThanOrEqual(40)
  })
})
