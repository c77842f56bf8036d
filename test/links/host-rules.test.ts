/** `links.hosts`: what is sent to which host, and to no other. */
import { describe, expect, test } from 'vitest'
import { hostSettings, secretsOf } from '../../src/commands/links/host-settings.ts'
import { parseConfig } from '../../src/config/load.ts'
import { checkUrls } from '../../src/links/check.ts'
import { openWeb } from '../../src/links/http/web.ts'
import { type HostReplies, openHostsWeb } from './cases/web.ts'

type Seen = { readonly host: string; readonly path: string; readonly headers: Readonly<Record<string, unknown>> }

/** What the hosts of a small web saw of a run over the links. */
async function seenBy(
  links: readonly string[],
  hosts: string,
  { env = { LISTKEEPER_LINK_DOCS: 'Bearer secret' }, delay = 0 }: { env?: Record<string, string> | undefined; delay?: number } = {},
) {
  const seen: Seen[] = []
  const replies: HostReplies = {
    '*': (request, response) => {
      const [host = '', port] = request.headers.host!.split(':')
      seen.push({ host, path: request.url!, headers: request.headers })
      const target = /[?&]to=([^&]+)/.exec(request.url!)?.[1]
      const answer = () =>
        target
          ? response.writeHead(302, { location: decodeURIComponent(target).replace('PORT', port!) }).end()
          : response.writeHead(200).end()
      setTimeout(answer, delay)
    },
  }
  const web = await openHostsWeb(new Map(['docs.example', 'other.example', 'sub.docs.example'].map((host) => [host, replies])))
  const config = parseConfig(`links:\n  hosts:\n${hosts.replaceAll('PORT', String(web.port))}`, 'listkeeper.yml')
  const urls = links.map((link) => link.replaceAll('PORT', String(web.port)))
  const { rules, notes } = hostSettings(config.links.hosts, env ? secretsOf(env) : undefined, urls)
  const { ask, isOnline, close } = openWeb({ timeout: 2_000, isAllowed: () => true, lookup: web.lookup })
  const { judgements } = await checkUrls(
    urls.map((url) => ({ url })),
    { ask, isOnline, sleep: async () => {}, now: () => Date.now() },
    { perHost: 8, pauses: [], hosts: rules },
  )
  await close()
  const most = web.mostAt('docs.example')
  await web.close()
  return { seen, notes, judgements, most }
}

const rule = '    - { match: "http://docs.example:PORT/*", headers: { authorization: "env:LISTKEEPER_LINK_DOCS", x-team: lists } }'
const shown = ({ host, path, headers }: Seen): string =>
  [host, path.replace(/[?].*/, ''), headers.authorization ?? '-', headers['x-team'] ?? '-'].join(' ')

describe('a secret', () => {
  test.for([
    ['goes to its host', 'http://docs.example:PORT/a', ['docs.example /a Bearer secret lists']],
    ['goes to no other host', 'http://other.example:PORT/a', ['other.example /a - -']],
    [
      'goes to no other host with its name in the address',
      'http://other.example:PORT/docs.example:PORT/',
      ['other.example /docs.example:1/ - -'],
    ],
    ['goes to no host below', 'http://sub.docs.example:PORT/a', ['sub.docs.example /a - -']],
    [
      'does not follow a redirect to another host',
      'http://docs.example:PORT/a?to=http://other.example:PORT/b',
      ['docs.example /a Bearer secret lists', 'other.example /b - -'],
    ],
    [
      'does not follow one within its host either',
      'http://docs.example:PORT/a?to=/b',
      ['docs.example /a Bearer secret lists', 'docs.example /b - lists'],
    ],
    [
      'is not fetched by a redirect from elsewhere',
      'http://other.example:PORT/a?to=http://docs.example:PORT/b',
      ['other.example /a - -', 'docs.example /b - lists'],
    ],
  ] as const)('%s', async ([, link, expected]) => {
    const { seen, judgements } = await seenBy([link], rule)
    expect(seen.map(shown).map((line) => line.replace(/example:\d+/, 'example:1'))).toEqual(expected)
    expect(JSON.stringify(judgements)).not.toContain('Bearer secret')
  })

  test.for([
    [
      'that is not set is said',
      { OTHER: 'x' },
      'The header `authorization` for http://docs.example:1/* was not sent: LISTKEEPER_LINK_DOCS is not set.',
    ],
    [
      'that no header can hold is said',
      { LISTKEEPER_LINK_DOCS: 'a\nb' },
      'The header `authorization` for http://docs.example:1/* was not sent: LISTKEEPER_LINK_DOCS holds characters that no header may have.',
    ],
  ] as const)('%s', async ([, env, note]) => {
    const { seen, notes } = await seenBy(['http://docs.example:PORT/a'], rule, { env })
    expect(notes.map((one) => one.replace(/example:\d+/, 'example:1'))).toEqual([note])
    expect(seen.map(shown)).toEqual(['docs.example /a - lists'])
  })

  test('is left out where no shell hands one over', () => {
    const { rules, notes } = hostSettings([{ match: 'https://a.example/*', headers: { cookie: 'env:LISTKEEPER_LINK_A' } }], undefined, [
      'https://a.example/x',
    ])
    expect([rules, notes]).toEqual([
      [{ match: 'https://a.example/*', headers: {}, secrets: {} }],
      ['The header `cookie` for https://a.example/* was not sent: secrets are not used here.'],
    ])
  })

  test.for([
    ['http://other.example:PORT/a'],
    ['http://sub.docs.example:PORT/a'],
    ['http://a..b/x'],
  ])('that is not there is not spoken of where no link needs it: %s', async ([link]) => {
    expect((await seenBy([link!], rule, { env: {} })).notes).toEqual([])
  })

  test('comes from variables for links alone', () => {
    expect(secretsOf({ GITHUB_TOKEN: 'x', LISTKEEPER_LINK_A: 'y' })('GITHUB_TOKEN')).toBeUndefined()
  })
})

test('a host may have a maximum of its own, and a time limit', async () => {
  const links = Array.from({ length: 6 }, (_, index) => `http://docs.example:PORT/${index}`)
  const { most } = await seenBy(links, '    - { match: "http://docs.example:PORT/*", per-host: 1 }', { delay: 20 })
  expect(most).toBe(1)
  const { judgements } = await seenBy(
    ['http://docs.example:PORT/a', 'http://other.example:PORT/a'],
    '    - { match: "http://docs.example:PORT/*", timeout: 50ms }',
    { delay: 300 },
  )
  expect(judgements.map(({ verdict }) => verdict)).toEqual([{ kind: 'unknown', reason: 'time-out' }, { kind: 'alive' }])
})

test.for([
  ['{ match: "https://*.example.org/*" }', 'expected an address with a host'],
  ['{ match: "https://a.example*" }', 'expected an address with a host'],
  ['{ match: "*" }', 'expected an address with a host'],
  ['{ match: "https://a@b.example/" }', 'expected an address with a host'],
  ['{ match: "https://a.example/*", headers: { authorization: "Bearer abc" } }', 'no secret belongs in this file'],
  ['{ match: "https://a.example/*", headers: { x-api-key: "abc" } }', 'no secret belongs in this file'],
  ['{ match: "https://a.example/*", headers: { x-a: "env:GITHUB_TOKEN" } }', 'starts with LISTKEEPER_LINK_'],
  ['{ match: "https://a.example/*", headers: { host: "b.example" } }', 'expected another header'],
  ['{ match: "https://a.example/*", headers: { "a b": "c" } }', 'name of a header'],
  ['{ match: "https://a.example/*", headers: { a: "b\\r\\nc: d" } }', 'plain characters'],
  ['{ match: "https://a.example/*", per-host: 0 }', 'per-host'],
] as const)('%s is refused', ([hosts, message]) => {
  expect(() => parseConfig(`links: { hosts: [${hosts}] }`, 'listkeeper.yml')).toThrow(message)
})
