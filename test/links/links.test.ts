import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkUrls, type LinkOptions, type LinkRun } from '../../src/links/check.ts'
import { follow } from '../../src/links/follow.ts'
import { isPublic } from '../../src/links/http/guard.ts'
import { readRetryAfter } from '../../src/links/http/rate-limits.ts'
import { openWeb, type Web, type WebOptions } from '../../src/links/http/web.ts'
import { type Behaviour, namesOf, openSite, type Site } from './site.ts'

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_request, response) =>
    void response.writeHead(code, headers).end()
const to = (code: number, location: string): Behaviour => status(code, { location })

/** The judgements of addresses, with pauses that do not wait. */
async function judge(urls: readonly string[], web: WebOptions, options: Partial<LinkOptions> = {}): Promise<LinkRun> {
  const { close, ...ports } = openWeb(web)
  try {
    return await checkUrls(
      urls.map((url) => ({ url })),
      { ...ports, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))), now: () => Date.now() },
      { perHost: 4, ...options },
    )
  } finally {
    await close()
  }
}

const anywhere = { timeout: 300, isAllowed: () => true }

describe('the verdict on a page', () => {
  let site: Site
  let other: Site
  let at: (path: string) => string
  const rows: readonly (readonly [path: string, behaviour: Behaviour, verdict: object])[] = [
    ['/fine', status(200), { kind: 'alive' }],
    ['/empty', status(204), { kind: 'alive' }],
    ['/part', status(206), { kind: 'alive' }],
    ['/range', status(416), { kind: 'alive' }],
    ['/missing', status(404), { kind: 'dead', reason: 'not-found' }],
    ['/gone', status(410), { kind: 'dead', reason: 'gone' }],
    ['/forbidden', status(403), { kind: 'blocked', by: 'refusal' }],
    ['/challenge', status(403, { 'cf-mitigated': 'challenge' }), { kind: 'blocked', by: 'challenge' }],
    ['/challenge-503', status(503, { 'cf-mitigated': 'challenge' }), { kind: 'blocked', by: 'challenge' }],
    ['/teapot', status(418), { kind: 'blocked', by: 'refusal' }],
    ['/linkedin', status(999), { kind: 'blocked', by: 'refusal' }],
    ['/legal', status(451), { kind: 'blocked', by: 'refusal' }],
    ['/private', status(401), { kind: 'blocked', by: 'login' }],
    ['/busy', status(429), { kind: 'blocked', by: 'rate-limit' }],
    ['/busy-once', (_request, response, count) => void response.writeHead(count === 1 ? 429 : 200).end(), { kind: 'alive' }],
    ['/broken', status(500), { kind: 'unknown', reason: 'server-error' }],
    ['/broken-once', (_request, response, count) => void response.writeHead(count === 1 ? 500 : 200).end(), { kind: 'alive' }],
    ['/reset', (request) => void request.socket.destroy(), { kind: 'unknown', reason: 'network' }],
    [
      '/reset-once',
      (request, response, count) => {
        if (count === 1) request.socket.destroy()
        else response.writeHead(200).end()
      },
      { kind: 'alive' },
    ],
    ['/slow', () => {}, { kind: 'unknown', reason: 'time-out' }],
    ['/circle', to(302, '/circle'), { kind: 'unknown', reason: 'redirect-loop' }],
    ['/nowhere', status(302), { kind: 'unknown', reason: 'unverifiable' }],
    ['/slash', to(301, '/slash/'), { kind: 'alive' }],
    ['/slash/', status(200), { kind: 'alive' }],
    ['/old', to(301, '/new'), { kind: 'moved', to: '/new', permanent: true }],
    ['/old-2', to(308, '/old'), { kind: 'moved', to: '/new', permanent: true }],
    ['/elsewhere', to(302, '/new'), { kind: 'moved', to: '/new', permanent: false }],
    ['/mixed', to(301, '/elsewhere'), { kind: 'moved', to: '/new', permanent: false }],
    ['/new', status(200), { kind: 'alive' }],
    ['/members', to(302, '/login?next=members'), { kind: 'blocked', by: 'login' }],
    ['/login', status(200), { kind: 'alive' }],
    ['/removed', to(302, '/'), { kind: 'suspect', reason: 'home-page' }],
    ['/', status(200), { kind: 'alive' }],
    ['/moved-and-missing', to(301, '/missing'), { kind: 'dead', reason: 'not-found' }],
  ]

  beforeAll(async () => {
    site = await openSite(Object.fromEntries(rows.map(([path, behaviour]) => [path, behaviour])))
    other = await openSite({ '/': (_request, response) => void response.write('x'.repeat(1 << 20)) }, '127.0.0.2')
    at = (path) => `http://site.example:${site.port}${path}`
  })
  afterAll(async () => {
    await site.close()
    await other.close()
  })

  test('follows from what its server does, and never from one bad moment', async () => {
    const { judgements, offline } = await judge(
      rows.map(([path]) => at(path)),
      { ...anywhere, lookup: namesOf({ 'site.example': ['127.0.0.1'] }) },
    )
    expect(offline).toBe(false)
    const said = judgements.map(({ url, verdict }) => [
      url.replace(/^http:\/\/[^/]+/, ''),
      verdict.kind === 'moved' ? { ...verdict, to: verdict.to.replace(/^http:\/\/[^/]+/, '') } : verdict,
    ])
    expect(said).toEqual(rows.map(([path, , verdict]) => [path, verdict]))
    expect(site.most()).toBeLessThanOrEqual(4)
  })

  test('a name that does not exist is dead, a server that is not there is unknown', async () => {
    const names = { 'site.example': ['127.0.0.1'], 'github.com': ['127.0.0.1'] }
    const urls = [at('/fine'), 'http://no-such.example/', 'http://no-such.net/', 'http://127.0.0.9:9/']
    const { judgements } = await judge(urls, { ...anywhere, lookup: namesOf(names) })
    expect(judgements.map(({ verdict }) => verdict)).toEqual([
      { kind: 'alive' },
      { kind: 'dead', reason: 'no-such-host' },
      { kind: 'dead', reason: 'no-such-host' },
      { kind: 'unknown', reason: 'network' },
    ])
  })

  test('where no name can be looked up, a missing name says nothing, but for those that never exist', async () => {
    const urls = [at('/fine'), 'http://no-such.invalid/', 'http://no-such.net/']
    const { judgements } = await judge(urls, { ...anywhere, lookup: namesOf({ 'site.example': ['127.0.0.1'] }) })
    expect(judgements.map(({ verdict }) => verdict)).toEqual([
      { kind: 'alive' },
      { kind: 'dead', reason: 'no-such-host' },
      { kind: 'unknown', reason: 'network' },
    ])
  })

  test('without a network nothing is judged', async () => {
    const run = await judge(['http://a.net/', 'https://b.org/'], { timeout: 300, lookup: namesOf({}) })
    expect(run).toMatchObject({ judgements: [], offline: true })
  })

  test('without a network the first addresses show it, and the others are not asked', async () => {
    let asked = 0
    const { close, ask, ...ports } = openWeb({ timeout: 300, lookup: namesOf({}) })
    const counting: typeof ask = (...request) => {
      asked++
      return ask(...request)
    }
    const urls = Array.from({ length: 100 }, (_, index) => ({ url: `http://a.net/${index}` }))
    const run = await checkUrls(urls, { ...ports, ask: counting, sleep: async () => {}, now: () => Date.now() }, { perHost: 4, pauses: [] })
    await close()
    expect(run).toMatchObject({ judgements: [], offline: true })
    expect(asked).toBeLessThan(50)
  })

  test('a body without an end is not read', async () => {
    const { judgements } = await judge([`http://other.example:${other.port}/`], {
      ...anywhere,
      lookup: namesOf({ 'other.example': ['127.0.0.2'] }),
    })
    expect(judgements[0]!.verdict).toEqual({ kind: 'alive' })
  })
})

describe('addresses that are not public', () => {
  test.for([
    ['1.1.1.1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['2606:4700::1111', true],
    ['::1', false],
    ['::', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['2002:7f00:1::', false],
    ['no address', false],
  ] as const)('%s is public: %s', ([address, expected]) => {
    expect(isPublic(address)).toBe(expected)
  })

  test.for([
    ['a literal', (port: number) => `http://127.0.0.1:${port}/`],
    ['a decimal number', (port: number) => `http://2130706433:${port}/`],
    ['a hexadecimal number', (port: number) => `http://0x7f.1:${port}/`],
    ['an octal number', (port: number) => `http://0177.0.0.1:${port}/`],
    ['an IPv4 address in IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['a name that leads there', (port: number) => `http://inside.example:${port}/`],
    ['a name that leads there besides', (port: number) => `http://both.example:${port}/`],
    ['a name that leads there the second time', (port: number) => `http://rebound.example:${port}/`],
  ] as const)('are not contacted: %s', async ([, urlOf]) => {
    const site = await openSite({ '/': status(200) })
    let calls = 0
    const lookup: NonNullable<WebOptions['lookup']> = (host, options, done) => {
      calls++
      const rebound = calls > 1 ? ['127.0.0.1'] : ['203.0.113.7', '127.0.0.1']
      const names = { 'inside.example': ['127.0.0.1'], 'both.example': ['1.1.1.1', '127.0.0.1'], 'rebound.example': rebound }
      namesOf(names)(host, options, done)
    }
    const { judgements } = await judge([urlOf(site.port)], { timeout: 300, lookup })
    expect(judgements.map(({ verdict }) => verdict)).toEqual([{ kind: 'excluded', by: 'private-address' }])
    expect(site.asked).toEqual([])
    await site.close()
  })

  test('are not contacted after a redirect', async () => {
    const inside = await openSite({ '/': status(200) }, '127.0.0.3')
    const outside = await openSite(
      { '/': to(302, `http://127.0.0.3:${inside.port}/`), '/name': to(302, `http://inside.example:${inside.port}/`) },
      '127.0.0.4',
    )
    const lookup = namesOf({ 'inside.example': ['127.0.0.3'], 'outside.example': ['127.0.0.4'] })
    const web: Web = openWeb({ timeout: 300, isAllowed: (address) => address === '127.0.0.4', lookup })
    const ask = async (request: Parameters<Web['ask']>[0]) => web.ask(request)
    for (const path of ['/', '/name']) {
      const { chain } = await follow(ask, `http://outside.example:${outside.port}${path}`)
      expect(chain.map(({ status, error }) => status ?? error)).toEqual([302, 'private-address'])
    }
    await web.close()
    await outside.close()
    expect(inside.asked).toEqual([])
    await inside.close()
  })
})

describe('a server that wants fewer requests', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  test.for([
    ['3', 3_000],
    ['120', 120_000],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Thu, 01 Jan 2025 00:00:05 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ] as const)('with `%s` is given %s ms', ([wish, expected]) => {
    expect(readRetryAfter(wish, now)).toBe(expected)
  })

  test.for([
    ['3', ['alive', 2], 3_000],
    ['600', ['blocked', 1], undefined],
  ] as const)('is asked again after `%s` seconds, or not at all where that is more than a run has', async ([wish, expected, least]) => {
    const slept: number[] = []
    let asked = 0
    const { judgements } = await checkUrls(
      [{ url: 'https://a.example/' }],
      {
        ask: async ({ method, url }) => ({
          exchange: { method, url, ms: 1, ...(++asked === 1 ? { status: 429, headers: { 'retry-after': wish } } : { status: 200 }) },
        }),
        isOnline: async () => true,
        sleep: async (ms) => void slept.push(ms),
        now: () => now,
      },
      { perHost: 1, pauses: [100, 100] },
    )
    expect([judgements[0]!.verdict.kind, asked]).toEqual(expected)
    expect(slept.filter((ms) => ms >= 1_000)).toEqual(least === undefined ? [] : [least])
  })
})

test('of the headers of an answer only those are kept that decide, and those that were requested', async () => {
  const site = await openSite({ '/': status(200, { server: 'x', 'set-cookie': 'a=b', 'x-oauth-scopes': 'repo', 'x-other': 'y' }) })
  const web = openWeb(anywhere)
  try {
    const ask = async (keep?: readonly string[]): Promise<object | undefined> => {
      const request = { method: 'GET', url: `http://127.0.0.1:${site.port}/`, want: 'headers', ...(keep ? { keep } : {}) } as const
      return (await web.ask(request)).exchange.headers
    }
    expect(await ask()).toEqual({ server: 'x' })
    expect(await ask(['x-oauth-scopes'])).toEqual({ server: 'x', 'x-oauth-scopes': 'repo' })
  } finally {
    await web.close()
    await site.close()
  }
})
