// A web for the service to sweep: one loopback server that is every host under .example, and knows who was asked for what, and how many at once.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LinkTools } from '../../src/commands/links/check-new-links.ts'
import { openLinkPorts } from '../../src/links/open.ts'

/** What an address answers: a page with a title, a status, or where it leads. */
type Reply = { readonly title: string } | { readonly status: number } | { readonly to: string }

type Asked = {
  readonly host: string
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
}

export type Web = {
  readonly links: LinkTools
  readonly asked: Asked[]
  /** How often each address was asked for, without made-up paths. */
  readonly counts: () => Map<string, number>
  /** The most requests at a host at once. */
  readonly most: ReadonlyMap<string, number>
  /** The address of a path on a host. */
  readonly at: (host: string, path: string) => string
  /** What is answered; a page whose title is its path where it says nothing. */
  reply: (host: string, path: string) => Reply | undefined
  /** Milliseconds before each answer. */
  delay: number
  readonly close: () => Promise<void>
}

/** A title that an entry of `entryOf` has too. */
const titleOf = (path: string): string => `Bird ${path.replaceAll('/', ' ').trim()}`

/** Asks hosts under .example on loopback, and no others. */
export const loopbackLinks: LinkTools = {
  open: async () => {
    // Without a time limit nothing is asked twice, however busy the machine is.
    const { timeout: _, ...ports } = openLinkPorts({
      timeout: 20_000,
      isAllowed: (address) => address === '127.0.0.1',
      lookup: (host, _options, done) =>
        host.endsWith('.example')
          ? done(null, [{ address: '127.0.0.1', family: 4 }])
          : done(Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' }), []),
    })
    return ports
  },
  pauses: [20, 20],
}

export async function openWeb(): Promise<Web> {
  const asked: Asked[] = []
  const now = new Map<string, number>()
  const most = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const host = String(request.headers.host).replace(/:\d+$/, '')
    const path = request.url ?? '/'
    asked.push({ host, path, headers: request.headers })
    const active = (now.get(host) ?? 0) + 1
    now.set(host, active)
    most.set(host, Math.max(active, most.get(host) ?? 0))
    if (web.delay > 0) await new Promise((resolve) => setTimeout(resolve, web.delay))
    now.set(host, now.get(host)! - 1)
    const isMadeUp = /\/listkeeper-[0-9a-z]+$/.test(path)
    const reply = isMadeUp ? { status: 404 } : (web.reply(host, path) ?? { title: titleOf(path) })
    if ('to' in reply) return void response.writeHead(301, { location: reply.to }).end()
    if ('status' in reply) return void response.writeHead(reply.status).end('nothing')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<title>${reply.title}</title><h1>${reply.title}</h1><p>${'Words. '.repeat(40)}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const web: Web = {
    links: loopbackLinks,
    asked,
    counts: () => {
      const counts = new Map<string, number>()
      for (const { host, path } of asked)
        if (!/\/listkeeper-[0-9a-z]+$/.test(path)) counts.set(`${host}${path}`, (counts.get(`${host}${path}`) ?? 0) + 1)
      return counts
    },
    most,
    at: (host, path) => `http://${host}.example:${port}${path}`,
    reply: () => undefined,
    delay: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return web
}

/** A list with an entry for each address, which calls it what its page calls itself. */
export function listOf(addresses: readonly string[]): string {
  const entries = addresses.map((url) => `- [${titleOf(new URL(url).pathname)}](${url}) - A bird.`)
  return ['# Birds', '', '## Songs', '', ...entries, ''].join('\n')
}
