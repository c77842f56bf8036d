/** Hugging Face, PubMed, OpenReview, PyPI, npm and YouTube: what their registries say, and what they do not. */

import { describe, expect, it } from 'vitest'
import { appstore } from '../../../src/links/registries/appstore.ts'
import { huggingface } from '../../../src/links/registries/huggingface.ts'
import { npm } from '../../../src/links/registries/npm.ts'
import { openreview } from '../../../src/links/registries/openreview.ts'
import { pubmed } from '../../../src/links/registries/pubmed.ts'
import { pypi } from '../../../src/links/registries/pypi.ts'
import type { Registry } from '../../../src/links/registries/registry.ts'
import { x } from '../../../src/links/registries/x.ts'
import { youtube } from '../../../src/links/registries/youtube.ts'
import { type Body, nock, withoutNetwork } from '../../nock.ts'
import { alive, answerGet, askOne, moved, noSuchId, notFound, type Result, resultOf, send, useless } from './registry-send.ts'

withoutNetwork()

type Case = readonly [what: string, id: string, status: number, body: Body, expected: Result, headers?: Record<string, string>]

/** The addresses a registry speaks for, and what it says when its next answer is the one given. */
function describeRegistry(registry: Registry, addresses: Readonly<Record<string, string | undefined>>, cases: readonly Case[]): void {
  describe(registry.name, () => {
    it.each(Object.entries(addresses))('%s is %s', (url, id) => expect(registry.idOf(new URL(url))).toBe(id))
    for (const [what, id, status, body, expected, headers] of cases) {
      it(`one that ${what}`, async () => {
        answerGet(registry.base, status, body, headers)
        expect(await askOne(registry, id)).toEqual(expected)
      })
    }
    it.each(useless)('%s gives no verdict', async (_, status, body) => {
      answerGet(registry.base, status, body)
      expect(await askOne(registry, Object.values(addresses).find(Boolean)!)).toEqual({})
    })
  })
}

describeRegistry(
  huggingface(),
  {
    'https://huggingface.co/Org/Model.1?library=x': 'models/Org/Model.1',
    'https://hf.co/org/model/tree/main': 'models/org/model',
    'https://huggingface.co/datasets/org/data/': 'datasets/org/data',
    'https://huggingface.co/spaces/org/app': 'spaces/org/app',
    'https://huggingface.co/gpt2': undefined,
    'https://huggingface.co/papers/2101.00001': undefined,
    'https://huggingface.co/docs/hub': undefined,
    'https://huggingface.co/collections/org/x': undefined,
    'https://huggingface.co/org/model/blob/main/config.json': undefined,
    'https://huggingface.co/datasets/squad': undefined,
  },
  [
    [
      'is there',
      'models/org/model',
      200,
      { id: 'Org/model', cardData: { license: 'apache-2.0' }, lastModified: '2026-01-02T00:00:00.000Z', gated: 'auto' },
      { verdict: alive, facts: { title: 'Org/model', license: 'Apache-2.0', pushed: '2026-01-02' } },
    ],
    [
      'says its licence in a tag',
      'models/a/b',
      200,
      { id: 'a/b', tags: ['x', 'license:mit'] },
      { verdict: alive, facts: { title: 'a/b', license: 'MIT' } },
    ],
    [
      'has a licence of its own',
      'datasets/a/b',
      200,
      { id: 'a/b', cardData: { license: ['other'] } },
      { verdict: alive, facts: { title: 'a/b' } },
    ],
    ['was renamed', 'spaces/a/b', 200, { id: 'c/d' }, { verdict: moved('https://huggingface.co/spaces/c/d'), facts: { title: 'c/d' } }],
    ['leads on', 'models/a/b', 307, '', { verdict: moved('https://huggingface.co/c/d') }, { location: '/api/models/c/d' }],
    ['leads to itself', 'models/a/b', 307, '', {}, { location: '/api/models/a/b' }],
    ['leads elsewhere', 'models/a/b', 307, '', {}, { location: 'https://evil.example/api/models/c/d' }],
    ['leads to a login', 'models/a/b', 307, '', {}, { location: '/login' }],
    ['leads nowhere', 'models/a/b', 307, '', {}],
    ['is missing or private', 'models/a/b', 401, { error: 'Invalid username or password.' }, {}],
    ['is missing', 'models/a/b', 404, { error: 'Repository not found' }, {}],
    ['is disabled', 'models/a/b', 200, { id: 'a/b', disabled: true }, {}],
    ['has an odd name', 'models/a/b', 200, { id: 'https://evil.example/x' }, {}],
  ],
)

describeRegistry(
  openreview(),
  {
    'https://openreview.net/forum?id=H1eA7AEtvS&noteId=x': 'forum/H1eA7AEtvS',
    'https://openreview.net/pdf?id=H1eA7AEtvS': 'pdf/H1eA7AEtvS',
    'https://openreview.net/group?id=ICLR.cc': undefined,
    'https://openreview.net/forum': undefined,
    'https://openreview.net/forum?id=a%26b%3Dcd': undefined,
  },
  [
    [
      'is there',
      'forum/abcde',
      200,
      { notes: [{ id: 'abcde', readers: ['everyone'], content: { title: { value: 'T' }, venue: { value: 'ICLR 2024 poster' } } }] },
      { verdict: alive, facts: { title: 'T' } },
    ],
    [
      'was withdrawn',
      'pdf/abcde',
      200,
      {
        notes: [
          { id: 'abcde', readers: ['everyone'], content: { title: 'T', pdf: '/pdf/x.pdf', venueid: { value: 'X/Withdrawn_Submission' } } },
        ],
      },
      { verdict: alive, facts: { title: 'T', withdrawn: true } },
    ],
    [
      'was rejected',
      'forum/abcde',
      200,
      { notes: [{ id: 'abcde', readers: ['everyone'], content: { venueid: { value: 'X/Desk_Rejected_Submission' } } }] },
      { verdict: alive },
    ],
    [
      'has no PDF',
      'pdf/abcde',
      200,
      { notes: [{ id: 'abcde', readers: ['everyone'], content: { title: 'T' } }] },
      { facts: { title: 'T' } },
    ],
    ['was deleted', 'forum/abcde', 200, { notes: [{ id: 'abcde', readers: ['everyone'], ddate: 1, content: {} }] }, {}],
    ['readers cannot see', 'forum/abcde', 200, { notes: [{ id: 'abcde', readers: ['~A1'], content: {} }] }, {}],
    ['is another one', 'forum/abcde', 200, { notes: [{ id: 'other', readers: ['everyone'], content: {} }] }, {}],
    ['is not here', 'forum/abcde', 200, { notes: [], count: 0 }, {}],
    ['is behind a challenge', 'forum/abcde', 403, { name: 'ChallengeRequiredError' }, {}],
    ['is missing here', 'forum/abcde', 404, { name: 'NotFoundError' }, {}],
  ],
)

const files = [{ filename: 'a.whl' }]
describeRegistry(
  pypi(),
  {
    'https://pypi.org/project/Foo_Bar.baz/': 'foo-bar-baz',
    'https://pypi.org/project/foo/1.0/': undefined,
    'https://pypi.org/project/foo/#history': 'foo',
    'https://pypi.org/search/?q=x': undefined,
    'https://pypi.org/project/foo%2F..%2Fbar': undefined,
  },
  [
    ['is there', 'foo', 200, { name: 'foo', files }, { verdict: alive }],
    [
      'is archived',
      'foo',
      200,
      { name: 'foo', files, 'project-status': { status: 'archived' } },
      { verdict: alive, facts: { archived: true } },
    ],
    [
      'is deprecated',
      'foo',
      200,
      { name: 'foo', files, 'project-status': { status: 'deprecated', reason: 'use bar' } },
      { verdict: alive, facts: { deprecated: 'use bar' } },
    ],
    ['is in quarantine', 'foo', 200, { name: 'foo', files: [], 'project-status': { status: 'quarantined' } }, {}],
    ['has no files', 'foo', 200, { name: 'foo', files: [] }, {}],
    ['is missing', 'foo', 404, '404 Not Found', { verdict: noSuchId }],
  ],
)

describeRegistry(
  npm(),
  {
    'https://www.npmjs.com/package/lodash': 'lodash',
    'https://npmjs.com/package/@babel/core?activeTab=readme': '@babel/core',
    'https://www.npmjs.com/package/@babel%2Fcore': '@babel/core',
    'https://www.npmjs.com/package/lodash/v/4.0.0': undefined,
    'https://www.npmjs.com/~someone': undefined,
    'https://www.npmjs.com/package/..%2Fx': undefined,
  },
  [
    [
      'is there',
      'a',
      200,
      { name: 'a', description: 'An a', license: 'MIT' },
      { verdict: alive, facts: { title: 'a: An a', license: 'MIT' } },
    ],
    [
      'is deprecated',
      'a',
      200,
      { name: 'a', deprecated: 'use  b', license: { type: 'ISC' } },
      { verdict: alive, facts: { title: 'a', deprecated: 'use b', license: 'ISC' } },
    ],
    ['is missing', 'a', 404, '"Not Found"', { verdict: noSuchId }],
    ['is missing by another wording', 'a', 404, { error: 'Not found' }, { verdict: noSuchId }],
    ['has no such version', 'a', 404, '"version not found: latest"', {}],
    ['is a 404 of somebody else', 'a', 404, '<html>Not Found', {}],
    ['is another one', 'a', 200, { name: 'b' }, {}],
  ],
)

it('npm gets requests for scoped packages by one part of the path', async () => {
  nock('https://registry.npmjs.org').get('/@babel%2Fcore/latest').reply(200, { name: '@babel/core' })
  expect((await askOne(npm(), '@babel/core')).verdict).toEqual(alive)
})

describeRegistry(
  youtube(),
  {
    'https://www.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=1s': 'dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=x': 'dQw4w9WgXcQ',
    'https://m.youtube.com/shorts/dQw4w9WgXcQ': 'dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ': 'dQw4w9WgXcQ',
    'https://www.youtube.com/embed/videoseries?list=x': undefined,
    'https://www.youtube.com/playlist?list=x': undefined,
    'https://www.youtube.com/@channel': undefined,
    'https://www.youtube.com/watch?v=short': undefined,
  },
  [
    ['is there', 'dQw4w9WgXcQ', 200, { title: 'Never' }, { verdict: alive, facts: { title: 'Never' } }],
    ['is gone', 'dQw4w9WgXcQ', 404, 'Not Found', { verdict: notFound }],
    ['cannot be', 'dQw4w9WgXcR', 400, 'Bad Request', { verdict: notFound }],
    ['could be', 'dQw4w9WgXcQ', 400, 'Bad Request', {}],
    ['may not be embedded', 'dQw4w9WgXcQ', 401, 'Unauthorized', {}],
    ['is private', 'dQw4w9WgXcQ', 200, 'Forbidden', {}],
  ],
)

// docs.x.com, "oEmbed API", and developer.x.com, "GET statuses/oembed": an answer as it is documented there.
const post = {
  url: 'https://twitter.com/Interior/status/463440424141459456',
  author_name: 'US Department of the Interior',
  html: '<blockquote>Sunsets</blockquote>',
  type: 'rich',
}
describeRegistry(
  x(),
  {
    'https://x.com/Interior/status/463440424141459456?s=20': 'Interior/status/463440424141459456',
    'https://mobile.twitter.com/Interior/status/463440424141459456/photo/1': 'Interior/status/463440424141459456',
    'https://twitter.com/i/web/status/463440424141459456': 'i/status/463440424141459456',
    'https://x.com/Interior': undefined,
    'https://x.com/search?q=a': undefined,
  },
  [
    ['is there', 'Interior/status/463440424141459456', 200, post, { verdict: alive, facts: { title: 'US Department of the Interior' } }],
    ['is gone', 'a/status/1', 404, { errors: [{ code: 34 }] }, { verdict: notFound }],
    ['is protected', 'a/status/1', 403, { errors: [{ code: 179 }] }, {}],
    ['is answered by a proxy', 'a/status/1', 404, '<html>Not Found</html>', {}],
  ],
)

// performance-partners.apple.com, "Search API", "Lookup examples".
const app = { resultCount: 1, results: [{ wrapperType: 'software', trackId: 284910350, trackName: 'Yelp: Food & Services' }] }
describeRegistry(
  appstore(),
  {
    'https://apps.apple.com/us/app/yelp/id284910350': 'us/284910350',
    'https://apps.apple.com/app/id284910350?mt=8': 'us/284910350',
    'https://itunes.apple.com/DE/app/yelp/id284910350': 'de/284910350',
    'https://apps.apple.com/us/developer/yelp/id284910353': undefined,
  },
  [
    ['is there', 'us/284910350', 200, app, { verdict: alive, facts: { title: 'Yelp: Food & Services' } }],
    ['is not sold in the country', 'us/284910351', 200, { resultCount: 0, results: [] }, {}],
  ],
)

const article = { title: 'On &lt;i&gt;lists&lt;/i&gt;.', pubdate: '2007 Dec 6', pubtype: ['Journal Article'] }
const known = { title: 'GenBank.' }
const missing = { error: 'cannot get document summary' }
describeRegistry(
  pubmed(),
  {
    'https://pubmed.ncbi.nlm.nih.gov/123/': 'pubmed:123',
    'https://www.ncbi.nlm.nih.gov/pubmed/123': 'pubmed:123',
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/': 'pmc:123',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC123/#s1': 'pmc:123',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC123/pdf/x.pdf': undefined,
    'https://pubmed.ncbi.nlm.nih.gov/?term=x': undefined,
  },
  [
    ['is there', 'pubmed:123', 200, { result: { 123: article } }, { verdict: alive, facts: { title: 'On lists.', year: 2007 } }],
    [
      'was retracted',
      'pmc:123',
      200,
      { result: { 123: { ...article, pubtype: ['Retracted Publication'] } } },
      { verdict: alive, facts: { title: 'On lists.', year: 2007, retracted: true } },
    ],
    ['is missing like all others', 'pubmed:123', 200, { result: { 123: missing, 23193287: missing } }, {}],
    ['is not in the answer', 'pubmed:123', 200, { result: { 23193287: known } }, {}],
    ['failed', 'pubmed:123', 200, { result: { 123: { error: 'busy' }, 23193287: known } }, {}],
    ['is refused as a batch', 'pubmed:123', 200, { esummaryresult: ['Invalid uid'] }, {}],
  ],
)

describe('articles that are said to be missing', () => {
  const path = (database: string, ids: string) => `/entrez/eutils/esummary.fcgi?db=${database}&id=${ids}&retmode=json&tool=listkeeper`
  const eutils = () => nock('https://eutils.ncbi.nlm.nih.gov')

  it('are requested once more', async () => {
    eutils()
      .get(path('pubmed', '1,2,3,23193287'))
      .reply(200, { result: { 1: article, 2: missing, 3: missing, 23193287: known } })
    eutils()
      .get(path('pubmed', '2,3,23193287'))
      .reply(200, { result: { 2: missing, 3: article, 23193287: known } })
    eutils()
      .get(path('pmc', '2,3531190'))
      .reply(200, { result: { 2: missing, 3531190: known } })
    eutils().get(path('pmc', '2,3531190')).reply(503, '')
    const answers = await pubmed().ask(['pubmed:1', 'pubmed:2', 'pmc:2', 'pubmed:3', '__proto__'], send)
    expect([...answers].map(([id, answer]) => [id, resultOf(answer).verdict, answer.requests.length])).toEqual([
      ['pubmed:1', alive, 1],
      ['pubmed:2', noSuchId, 2],
      ['pmc:2', undefined, 2],
      ['pubmed:3', undefined, 2],
      ['__proto__', undefined, 0],
    ])
  })
})
