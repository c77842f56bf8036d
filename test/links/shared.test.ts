// What lists share of addresses: facts of servers, which no list can turn by its words, its settings or its network; each list makes of them what it would have found itself.
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../src/commands/links/check-links.ts'
import { defaultConfig } from '../../src/config/defaults.ts'
import { checkUrls, type LinkOptions, type LinkRun } from '../../src/links/check.ts'
import type { HostRule } from '../../src/links/host-rules.ts'
import type { Request, Response } from '../../src/links/http/web.ts'
import { type Memory, noMemory } from '../../src/links/memory/memory.ts'
import type { Known, Shared } from '../../src/links/memory/shared-memory.ts'

/** What is kept, and who was asked. */
type World = { readonly kept: Map<string, Known>; readonly asked: string[]; readonly opened: string[]; readonly shared: Shared }

function openWorld(): World {
  const kept = new Map<string, Known>()
  const opened: string[] = []
  const shared: Shared = {
    open: async (addresses) => {
      opened.push(...addresses)
      return {
        fresh: new Map(addresses.flatMap((url) => (kept.has(url) ? [[url, kept.get(url)!]] : []))),
        own: new Map(addresses.filter((url) => !kept.has(url)).map((url) => [url, undefined])),
        others: new Map(),
        // Through its text, as a database would.
        keep: (url, known) => void kept.set(url, JSON.parse(JSON.stringify(known)) as Known),
        close: async () => undefined,
      }
    },
  }
  return { kept, asked: [], opened, shared }
}

type Answers = (request: Request) => Partial<Response['exchange']> & { readonly text?: string }
const missing = { status: 404, text: '<title>404</title>' }
const page = (title: string, words = 'Some words of a page. '.repeat(20), more = ''): { status: number; text: string } => ({
  status: 200,
  text: `<title>${title}</title><h1>${title}</h1>${more}<p>${words}</p>`,
})

const policy = { failures: 3, days: 7, recheck: 7 }
type Asking = Partial<LinkOptions> & {
  readonly world?: World
  readonly answers: Answers
  readonly day?: string
  readonly now?: () => number
  readonly isOnline?: boolean
}

function run(
  wanted: readonly { url: string; about?: readonly string[] }[],
  { world, answers, day = '2026-03-02', now = () => Date.parse(`${day}T05:00:00Z`), isOnline = true, ...more }: Asking,
): Promise<LinkRun> {
  const ports = {
    ask: async (request: Request): Promise<Response> => {
      world?.asked.push(request.url)
      const isMadeUp = /\/listkeeper-[0-9a-z]+$/.test(request.url)
      const { text, ...exchange } = isMadeUp ? (answers(request).status === 299 ? answers(request) : missing) : answers(request)
      return { exchange: { method: request.method, url: request.url, ms: 1, ...exchange }, ...(text === undefined ? {} : { text }) }
    },
    isOnline: async () => isOnline,
    sleep: async () => undefined,
    now,
  }
  return checkUrls(wanted, ports, { perHost: 4, memory: noMemory, policy, ...(world ? { shared: world.shared } : {}), ...more })
}

/** Pages of all kinds, by address. */
const pages: Readonly<Record<string, ReturnType<Answers>>> = {
  'https://plain.example/doc': page('Larks of Norway'),
  'https://root.example/': page('Larks of Norway'),
  'https://other.example/': page('Cheap flights to Spain and Portugal'),
  'https://described.example/': page(
    'Fast and small tools',
    undefined,
    '<meta name="description" content="Larks, wrens and more for Norway">',
  ),
  'https://gone.example/doc': missing,
  'https://soft.example/doc': page('404 - Page not found'),
  'https://sale.example/': page('sale.example is for sale', 'Buy this domain.'),
  'https://casino.example/': page('Best online casino bonus slots'),
  'https://robots.example/doc': page('Just a moment...', ''),
  'https://works.example/': page('Under maintenance', 'We are down for maintenance.'),
  'https://script.example/doc': { status: 200, text: '<script>window.location = "https://elsewhere.example/"</script>' },
  'https://leaves.example/doc': { status: 301, headers: { location: 'https://plain.example/doc' } },
  'https://left.example/doc': { status: 302, headers: { location: 'https://other.example/' } },
  'https://home.example/doc': { status: 301, headers: { location: '/' } },
  'https://home.example/': page('Larks of Norway'),
  'https://away.example/doc': { status: 301, headers: { location: 'https://root.example/' } },
  'https://same.example/a': { ...page('Welcome to the portal'), status: 299 },
  'https://same.example/b': { ...page('Welcome to the portal'), status: 299 },
  'https://refused.example/doc': { status: 403, text: '<title>Larks</title>' },
  'https://broken.example/doc': { status: 500 },
}
const answers: Answers = ({ url }) => pages[url] ?? (url.startsWith('https://same.example/') ? pages['https://same.example/a']! : missing)
const addresses = Object.keys(pages)
const abouts: readonly (readonly string[])[] = [
  ['Larks of Norway', 'Larks', 'All larks of Norway.'],
  ['Wrens', 'A wren is a small brown bird'],
  ['404 - Page not found', 'A gallery of pages that were not found'],
  ['Domains for sale', 'Buy this domain, or sell yours'],
  ['Best online casino bonus slots', 'How casinos cheat'],
  ['Just a moment', 'A captcha for robots, under maintenance'],
  ['Fast and small tools', 'Tools'],
  [],
]
const verdictsOf = ({ judgements }: LinkRun): unknown[] => judgements.map(({ url, verdict }) => [url, verdict])

test.each(
  abouts.flatMap((first, a) => abouts.map((second, b) => [a, b, first, second] as const)),
)('a list that says other things finds what it would have found alone (%i, then %i)', async (_a, _b, first, second) => {
  const world = openWorld()
  await run(
    addresses.map((url) => ({ url, about: first })),
    { world, answers },
  )
  const wanted = addresses.map((url) => ({ url, about: second }))
  world.asked.length = 0
  expect(verdictsOf(await run(wanted, { world, answers }))).toEqual(verdictsOf(await run(wanted, { answers })))
  // Where the words are alike nobody is asked again.
  if (first === second && second.length > 0) expect(world.asked.filter((url) => !/listkeeper-/.test(url)).length).toBeLessThan(8)
})

describe('what a list says or configures', () => {
  const url = 'https://root.example/'

  test('does not make a page another one for others: words about it that do not fit are its own', async () => {
    const world = openWorld()
    const wrong = ['Zebra crossing simulators', 'Zebras crossing streets in cities', 'A simulator']
    const first = await run([{ url, about: wrong }], { world, answers: () => page('Larks wrens finches') })
    expect(first.judgements[0]!.verdict).toEqual({ kind: 'suspect', reason: 'hijacked' })
    expect(world.kept.get(url)!.remembered.verdict).toEqual({ kind: 'alive' })
    const [seen] = (await run([{ url, about: ['Larks wrens finches'] }], { world, answers })).judgements
    expect(seen).toMatchObject({ verdict: { kind: 'alive' }, askedOn: '2026-03-02' })
  })

  const rule: HostRule = { match: 'https://ruled.example/*', headers: { 'x-plan': 'free' }, secrets: {}, timeout: 1 }
  const config = defaultConfig().links
  const check = (
    world: World,
    text: string,
    more: Partial<typeof config>,
    reply: Answers = () => page('Larks'),
  ): ReturnType<typeof checkLinks> =>
    checkLinks(
      [{ path: 'README.md', text }],
      {
        ask: async (request) => {
          const { text: body, ...exchange } = /\/listkeeper-[0-9a-z]+$/.test(request.url) ? missing : reply(request)
          return {
            exchange: { method: request.method, url: request.url, ms: 1, ...exchange },
            ...(body === undefined ? {} : { text: body }),
          }
        },
        isOnline: async () => true,
        sleep: async () => undefined,
        now: () => Date.parse('2026-03-02'),
      },
      { config: { ...config, archive: false, ...more }, memory: noMemory, shared: world.shared },
    )

  test('a host that it asks otherwise is asked for it alone, also where a redirect leads there', async () => {
    const world = openWorld()
    const hosts = [{ match: rule.match, headers: rule.headers }] as unknown as typeof config.hosts
    const list =
      '- [A](https://ruled.example/one)\n- [B](https://leads.example/there)\n- [C](https://free.example/)\n- [D](https://ruled.example/two)\n'
    await check(world, list, { hosts }, ({ url: asked, headers }) =>
      asked.startsWith('https://leads')
        ? { status: 301, headers: { location: 'https://ruled.example/x' } }
        : headers?.['x-plan']
          ? missing
          : page('Larks'),
    )
    expect([...world.kept.keys()]).toEqual(['https://free.example/'])
  })

  test('what others know of a host that it asks otherwise is not what it wants to know', async () => {
    const world = openWorld()
    const list = '- [A](https://ruled.example/one)\n'
    await check(world, list, {}, () => missing)
    expect(world.kept.size).toBe(1)
    const hosts = [{ match: rule.match, headers: rule.headers }] as unknown as typeof config.hosts
    const { report } = await check(world, list, { hosts })
    expect(report.links).toMatchObject([{ verdict: { kind: 'alive' }, requests: [{ status: 200 }] }])
  })

  test('a registry of its own speaks for it alone', async () => {
    const world = openWorld()
    const registries = { ...config.registries, pypi: 'https://evil.example' }
    await check(world, '- [A](https://pypi.org/project/larks/)\n- [B](https://free.example/)\n', { registries }, ({ url: asked }) =>
      asked.startsWith('https://evil') ? missing : page('Larks'),
    )
    expect([...world.kept.keys()]).toEqual(['https://free.example/'])
  })

  test('what it ignores or excludes, and what names a person or a password, is neither asked for others nor kept', async () => {
    const world = openWorld()
    await check(world, '- [A](https://a.example/)\n- [B](https://b.example/)\n- [C](https://me:pass@c.example/)\n', {
      exclude: ['https://a.example/*'],
      ignore: [{ url: 'https://b.example/', reason: 'down' }],
    })
    expect([world.opened, [...world.kept.keys()]]).toEqual([[], []])
  })

  test('what its own issue remembers goes into nothing that is shared', async () => {
    const world = openWorld()
    const failing = { since: '2020-01-01', last: '2026-03-01', times: 9 }
    const verdict = { kind: 'dead', reason: 'not-found' } as const
    const memory: Memory = {
      links: new Map([[url, { url, since: '2020-01-01', asked: '2026-03-01', verdict, failing, archive: 'https://evil.example/' }]]),
      days: [],
    }
    await run([{ url }], { world, answers: () => missing, memory })
    expect(world.kept.get(url)!.remembered).toEqual({
      url,
      since: '2026-03-02',
      asked: '2026-03-02',
      verdict,
      failing: { since: '2026-03-02', last: '2026-03-02', times: 1 },
    })
  })
})

test('what the shell has asked with the rights of one list is not shared', async () => {
  const world = openWorld()
  const url = 'https://github.com/octo/secret'
  const exchange = { method: 'POST', url: 'https://api.github.com/graphql', ms: 1, status: 200 } as const
  const known = new Map([[url, { via: 'github', answer: { verdict: { kind: 'alive' }, requests: [exchange] } } as const]])
  const { judgements } = await run([{ url }], { world, answers, known })
  expect([judgements[0]!.verdict, world.kept.size]).toEqual([{ kind: 'alive' }, 0])
})

test('addresses inside a network are neither kept nor taken from what is kept', async () => {
  const world = openWorld()
  const refused: Answers = () => ({ error: 'private-address' })
  const { judgements } = await run([{ url: 'http://192.168.0.1/' }, { url: 'https://inside.example/' }], { world, answers: refused })
  expect(judgements.map(({ verdict }) => verdict.kind)).toEqual(['excluded', 'excluded'])
  expect(world.kept.size).toBe(0)
})

test('a worker whose name server fails tells nobody that hosts are gone', async () => {
  const world = openWorld()
  const wanted = [{ url: 'https://one.example/' }, { url: 'https://two.org/' }, { url: 'https://three.org/' }]
  const broken: Answers = ({ url }) => (url.includes('one') ? page('One') : { error: 'no-such-host', detail: 'ENOTFOUND' })
  await run(wanted, { world, answers: broken, isOnline: false })
  expect([...world.kept.keys()]).toEqual(['https://one.example/'])
  await run(wanted, { world, answers: ({ url }) => ({ error: 'no-such-host', detail: url }), isOnline: false, memory: noMemory })
  expect([...world.kept.keys()]).toEqual(['https://one.example/'])
  await run(wanted, { world, answers: broken })
  expect(world.kept.get('https://two.org/')!.remembered.verdict).toEqual({ kind: 'dead', reason: 'no-such-host' })
})

test('a history that others made counts for each list as its own configuration says', async () => {
  const world = openWorld()
  const url = 'https://gone.example/doc'
  await run([{ url }], { world, answers })
  const seen = async (failures: number): Promise<unknown> =>
    (await run([{ url }], { world, answers, policy: { failures, days: 0, recheck: 7 } })).judgements[0]!.verdict
  expect([await seen(3), await seen(1)]).toEqual([
    { kind: 'unknown', reason: 'failing' },
    { kind: 'dead', reason: 'not-found' },
  ])
})

test('an exception holds for a whole run that begins on its last day, also where midnight passes', async () => {
  const world = openWorld()
  const moments = ['2026-03-02T23:59:59Z', '2026-03-03T00:00:01Z'].map((at) => Date.parse(at))
  const exceptions = { exclude: [], ignore: [{ url: 'https://plain.example/*', until: '2026-03-02', reason: 'moves' }] }
  const { judgements } = await run([{ url: 'https://plain.example/doc' }], {
    world,
    answers,
    exceptions,
    now: () => (moments.length > 1 ? moments.shift()! : moments[0]!),
  })
  expect(judgements.map(({ verdict }) => verdict)).toEqual([{ kind: 'excluded', by: 'ignored' }])
  expect(world.asked).toEqual([])
})
