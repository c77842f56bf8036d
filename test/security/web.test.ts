// What the web tries with whoever asks for a link: to be led into a private network, to hold on for ever, to send without end; and what we could do to it.

import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { checkUrls, type LinkPorts } from '../../src/links/check.ts'
import { follow } from '../../src/links/follow.ts'
import { type Lookup, openWeb, type Web } from '../../src/links/http/web.ts'
import { namesOf, openSite, type Site } from '../links/site.ts'

const open: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

async function site(behaviours: Parameters<typeof openSite>[0], address?: string): Promise<Site> {
  const opened = await openSite(behaviours, address)
  open.push(opened.close)
  return opened
}

function web(options: Partial<Parameters<typeof openWeb>[0]> = {}): Web {
  const opened = openWeb({ timeout: 1_000, isAllowed: () => true, ...options })
  open.push(opened.close)
  return opened
}

describe('a private network', () => {
  const rebinding = (): Lookup => {
    let calls = 0
    return (_host, _options, done) => done(null, [{ address: calls++ === 0 ? '127.0.0.1' : '93.184.216.34', family: 4 }])
  }

  test.each<[string, (port: number) => string, Lookup?]>([
    ['an address', (port) => `http://127.0.0.1:${port}/`],
    ['a decimal number', (port) => `http://2130706433:${port}/`],
    ['a hexadecimal number', (port) => `http://0x7f000001:${port}/`],
    ['an octal number', (port) => `http://0177.0.0.1:${port}/`],
    ['a short form', (port) => `http://127.1:${port}/`],
    ['full-width digits', (port) => `http://１２７.0.0.1:${port}/`],
    ['nothing', (port) => `http://0:${port}/`],
    ['an escaped address', (port) => `http://%31%32%37.0.0.1:${port}/`],
    ['IPv6', (port) => `http://[::1]:${port}/`],
    ['IPv4 in IPv6', (port) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['IPv4 behind NAT64', (port) => `http://[64:ff9b::7f00:1]:${port}/`],
    ['a user in front', (port) => `http://example.com@127.0.0.1:${port}/`],
    ['the service of a cloud that gives out credentials', () => 'http://169.254.169.254/latest/meta-data/'],
    ['a name', (port) => `http://inside.example:${port}/`, namesOf({ 'inside.example': ['127.0.0.1'] })],
    ['a name in capitals with a dot', (port) => `http://INSIDE.example.:${port}/`, namesOf({ 'inside.example.': ['127.0.0.1'] })],
    [
      'a name with a public address too',
      (port) => `http://both.example:${port}/`,
      namesOf({ 'both.example': ['93.184.216.34', '127.0.0.1'] }),
    ],
    ['a name with an IPv6 address', (port) => `http://six.example:${port}/`, namesOf({ 'six.example': ['::ffff:127.0.0.1'] })],
    ['a name that changes between two questions', (port) => `http://rebound.example:${port}/`, rebinding()],
  ])('is not entered by %s', async (_what, urlOf, lookup = namesOf({})) => {
    const inside = await site({ '/': (_request, response) => void response.end('secret') })
    const { ask } = openAndKeep(lookup)
    const { exchange, text } = await ask({ method: 'GET', url: urlOf(inside.port), want: 'all' })
    expect([exchange.error, text]).toEqual(['private-address', undefined])
    expect(inside.asked).toEqual([])
  })

  function openAndKeep(lookup: Lookup): Web {
    const opened = openWeb({ timeout: 1_000, lookup })
    open.push(opened.close)
    return opened
  }

  test.each([
    ['a redirect to an address', (port: number) => ({ location: `http://127.0.0.1:${port}/secret` })],
    ['a redirect to a name', (port: number) => ({ location: `http://inside.example:${port}/secret` })],
    ['a redirect without a scheme', (port: number) => ({ location: `//127.0.0.1:${port}/secret` })],
    ['a refresh of the page', (port: number) => ({ page: `<meta http-equiv="refresh" content="0; url=http://127.0.0.1:${port}/secret">` })],
  ])('is not entered by %s of a public host', async (_what, answerOf) => {
    const inside = await site({ '/secret': (_request, response) => void response.end('secret') })
    const answer = answerOf(inside.port) as { location?: string; page?: string }
    const outside = await site(
      {
        '/': (_request, response) => {
          response.writeHead(answer.location ? 302 : 200, {
            'content-type': 'text/html',
            ...(answer.location ? { location: answer.location } : {}),
          })
          response.end(answer.page ?? '')
        },
      },
      '127.0.0.2',
    )
    const { ask } = web({
      isAllowed: (address) => address === '127.0.0.2',
      lookup: namesOf({ 'outside.example': ['127.0.0.2'], 'inside.example': ['127.0.0.1'] }),
    })
    const { chain } = await follow(ask, `http://outside.example:${outside.port}/`)
    expect(chain.map(({ status, error }) => status ?? error)).toEqual([answer.location ? 302 : 200, 'private-address'])
    expect(inside.asked).toEqual([])
  })

  test.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'data:text/html,x',
    'javascript:alert(1)',
    'gopher://127.0.0.1/',
    'http://',
    '\\\\evil',
  ])('a redirect to `%s` is not followed', async (location) => {
    const one = await site({ '/': (_request, response) => void response.writeHead(302, { location }).end() })
    const { chain } = await follow(web().ask, `http://127.0.0.1:${one.port}/`)
    expect(chain.filter(({ url }) => !url.startsWith(`http://127.0.0.1:${one.port}/`) && !url.startsWith('http://evil'))).toEqual([])
  })
})

/** A server that says what it wants, byte by byte, after a first word of the client. */
async function raw(speak: (write: (text: string | Uint8Array) => boolean, isOver: () => boolean) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () =>
      speak(
        (text) => !socket.destroyed && socket.write(text),
        () => socket.destroyed,
      ),
    )
    open.push(() => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const head = (more: string): string => `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${more}\r\n`

describe('a server that holds on', { timeout: 20_000 }, () => {
  const trickle = (start: string, part: string) => (write: (text: string) => boolean, isOver: () => boolean) => {
    write(start)
    const timer = setInterval(() => (isOver() ? clearInterval(timer) : write(part)), 50)
    open.push(() => clearInterval(timer))
  }

  test.each<[string, Parameters<typeof raw>[0]]>([
    ['says nothing', () => {}],
    ['sends its headers letter by letter', trickle('HTTP/1.1 200 OK\r\nx-a: ', 'a')],
    ['sends headers without end', trickle('HTTP/1.1 200 OK\r\n', 'x-a: b\r\n')],
    ['sends one provisional answer after another', trickle('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ])('and %s is left after the time for a request', async (_what, speak) => {
    const url = await raw(speak)
    const { exchange } = await web().ask({ method: 'GET', url, want: 'page' })
    expect(exchange.error).toBe('time-out')
  })

  test('and sends its page letter by letter is left after a few seconds, and its headers count', async () => {
    const url = await raw(trickle(head('transfer-encoding: chunked\r\n'), '1\r\na\r\n'))
    const { exchange, isCut } = await web({ timeout: 10_000 }).ask({ method: 'GET', url, want: 'page' })
    expect([exchange.status, isCut]).toEqual([200, true])
  })

  test('and redirects without end is left after eleven requests', async () => {
    let count = 0
    const one = await site({ '/': (_request, response) => void response.writeHead(302, { location: `/?${++count}` }).end() })
    const { chain } = await follow(web().ask, `http://127.0.0.1:${one.port}/`)
    expect([chain.length, one.asked.length]).toEqual([11, 11])
  })
})

describe('a server that sends too much', { timeout: 30_000 }, () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000, 'a'))
  test.each([
    ['page', 64 * 1024],
    ['all', 2 * 1024 * 1024],
  ] as const)('in a compressed answer is cut where %s is wanted', async (want, most) => {
    const one = await site({
      '/': (_request, response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    })
    const before = process.memoryUsage().arrayBuffers
    const { text, isCut } = await web({ timeout: 10_000 }).ask({ method: 'GET', url: `http://127.0.0.1:${one.port}/`, want })
    expect([text!.length, isCut]).toEqual([most, true])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  test('headers alone fails, and nothing else does', async () => {
    const url = await raw((write) => void write(`HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(1_000_000)}\r\n\r\n`))
    const { exchange } = await web().ask({ method: 'GET', url, want: 'page' })
    expect(exchange).toMatchObject({ error: 'network' })
  })

  test.each([
    '\u0000\u0001\u0002',
    'HTTP/9.9 abc\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\nabcde',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  ])('nonsense (%j) is no answer, or a page that is cut', async (text) => {
    const url = await raw((write) => void write(text))
    const { exchange, isCut } = await web().ask({ method: 'GET', url, want: 'page' })
    expect(exchange.error !== undefined || isCut).toBe(true)
  })
})

describe('the servers of others', () => {
  const ports = (opened: Web, own: Partial<LinkPorts> = {}): LinkPorts => ({
    ...opened,
    sleep: async () => {},
    now: () => Date.now(),
    ...own,
  })

  test('get no more requests at once than one host may, however many links name it', async () => {
    const one = await site({})
    const wanted = Array.from({ length: 60 }, (_, index) => ({ url: `http://127.0.0.1:${one.port}/${index}` }))
    await checkUrls(wanted, ports(web()), { perHost: 3, pauses: [] })
    expect(one.most()).toBeLessThanOrEqual(3)
    expect(one.asked.length).toBeGreaterThanOrEqual(60)
  })

  test('are asked once for an address that is in a list a thousand times', async () => {
    const one = await site({ '/': (_request, response) => void response.end('<title>A</title>') })
    const wanted = Array.from({ length: 1_000 }, (_, index) => ({ url: `http://127.0.0.1:${one.port}/#${index}` }))
    await checkUrls(wanted, ports(web()), { perHost: 8, pauses: [] })
    expect(one.asked).toEqual(['/'])
  })

  test('that want an hour between requests are not asked again in this run', async () => {
    const one = await site({ '/': (_request, response) => void response.writeHead(429, { 'retry-after': '3600' }).end() })
    const { judgements } = await checkUrls([{ url: `http://127.0.0.1:${one.port}/` }], ports(web()), { perHost: 8 })
    expect(judgements[0]!.verdict).toEqual({ kind: 'blocked', by: 'rate-limit' })
    expect(one.asked).toEqual(['/'])
  })
})

describe('the token of GitHub', () => {
  test('is sent to its own API and to no host of a link', async () => {
    const { openRegistries } = await import('../../src/links/registries/index.ts')
    const asked: { url: string; authorization: string | undefined }[] = []
    const ask: Web['ask'] = async ({ method, url, headers }) => {
      asked.push({ url, authorization: headers?.authorization })
      return { exchange: { method, url, ms: 1, status: 200 }, text: '{"data":{}}' }
    }
    const urls = [
      'https://github.com/a/b',
      'https://github.com.evil.example/a/b',
      'https://raw.githubusercontent.com/a/b/main/c',
      'https://gist.github.com/a/b',
      'https://api.github.com/repos/a/b',
      'https://doi.org/10.1000/182',
      'https://arxiv.org/abs/2401.00001',
    ]
    await checkUrls(
      urls.map((url) => ({ url })),
      { ask, isOnline: async () => true, sleep: (ms) => setTimeout(ms), now: () => Date.now() },
      { perHost: 8, pauses: [], registries: openRegistries({ githubToken: 'ghp_secret' }) },
    )
    expect(asked.filter(({ authorization }) => authorization !== undefined)).toEqual([
      { url: 'https://api.github.com/graphql', authorization: 'bearer ghp_secret' },
    ])
    expect(asked.length).toBeGreaterThan(4)
  })
})
