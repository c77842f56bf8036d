/** The server: deliveries of GitHub, the state of the service, and the pages of its setup. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Clients } from '../clients.ts'
import type { Taking } from '../intake.ts'
import { type Delivery, mostBytes, readDelivery, refuseEarly } from './delivery.ts'
import type { Metrics } from './metrics.ts'
import { page } from './page.ts'
import type { Setup } from './setup.ts'

export type Site = {
  /** Absent until the app is registered. */
  readonly clients: () => Clients | undefined
  readonly setup: () => Setup | undefined
  readonly take: (delivery: Delivery) => Promise<Taking>
  /** Why the service is not ready; undefined where it is. */
  readonly whyNotReady: () => Promise<string | undefined>
  readonly metrics: Metrics
  /** Whether deliveries are taken here. */
  readonly isWeb: boolean
  /** Where the service is reached, where the settings say so. */
  readonly url?: string
  readonly log: (facts: Readonly<Record<string, unknown>>, line: string) => void
}

type Answer = {
  readonly status: number
  readonly type?: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const webhookPath = '/api/github/webhooks'

/** A server that is not listening yet. Slow and silent clients are cut off. */
export function createSite(site: Site): Server {
  const server = createServer((request, response) => {
    answer(request, site)
      .catch((error: unknown): Answer => {
        site.log({ error: (error as Error).message }, 'a request failed')
        return { status: 500, body: 'listkeeper failed, its log says more\n' }
      })
      .then((given) => send(request, response, given))
  })
  server.requestTimeout = 15_000
  server.headersTimeout = 10_000
  server.maxRequestsPerSocket = 1000
  return server
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type = 'text/plain; charset=utf-8', body, headers }: Answer,
): void {
  // What was not read of a body that is refused is not waited for.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(body)
}

async function answer(request: IncomingMessage, site: Site): Promise<Answer> {
  const url = URL.parse(request.url ?? '/', 'http://localhost')
  if (!url) return { status: 400, body: 'not an address\n' }
  if (url.pathname === webhookPath) return request.method === 'POST' && site.isWeb ? webhook(request, site) : notFound
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound
  switch (url.pathname) {
    case '/healthz':
      return { status: 200, body: 'ok\n' }
    case '/readyz': {
      const why = await site.whyNotReady()
      return why === undefined ? { status: 200, body: 'ready\n' } : { status: 503, body: `${why}\n` }
    }
    case '/metrics':
      return { status: 200, type: site.metrics.contentType, body: await site.metrics.text() }
    case '/':
      return html('<h1>listkeeper</h1><p>Reviews pull requests to curated lists.</p>', {})
    case '/setup':
    case '/setup/done':
      return setup(request, url, site)
    default:
      return notFound
  }
}

const notFound: Answer = { status: 404, body: 'there is nothing here\n' }

/** A page. It may send a form to GitHub and nothing else. */
function html(body: string, { formsTo }: { readonly formsTo?: string }): Answer {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action ${formsTo ?? "'none'"}`
  return { status: 200, type: 'text/html; charset=utf-8', body: page(body), headers: { 'content-security-policy': policy } }
}

async function setup(request: IncomingMessage, { pathname, searchParams }: URL, site: Site): Promise<Answer> {
  const now = site.setup()
  const base = site.url ?? baseOf(request)
  if (!now || base === undefined) return notFound
  if (pathname === '/setup') {
    const body = now.page(searchParams, base)
    return body === undefined ? notFound : html(body, { formsTo: '*' })
  }
  const body = await now.finish(searchParams).catch((error: Error) => {
    site.log({ error: error.message }, 'the app was not registered')
    return `<h1>Not registered</h1><p>GitHub did not take it. Open the link of the terminal again.</p>`
  })
  return body === undefined ? notFound : html(body, {})
}

/** Where the browser reached us, by its own word: it only goes back into the page of whoever holds the token. */
function baseOf({ headers }: IncomingMessage): string | undefined {
  const host = headers.host ?? ''
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : undefined
}

async function webhook(request: IncomingMessage, site: Site): Promise<Answer> {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const refuse = (status: number, why: string): Answer => {
    site.metrics.delivery('', 'refused', seconds())
    return { status, body: `${why}\n`, ...(status === 503 ? { headers: { 'retry-after': '60' } } : {}) }
  }
  const clients = site.clients()
  if (!clients) return refuse(503, 'the app is not registered yet')
  const early = refuseEarly(request.headers)
  if (early) return refuse(early.status, early.why)
  const body = await readBody(request)
  if (!body) return refuse(413, 'the body is larger than any delivery of GitHub')
  const delivery = await readDelivery(request.headers, body, clients.verify)
  if ('status' in delivery) return refuse(delivery.status, delivery.why)
  const taking = await site.take(delivery)
  site.metrics.delivery(delivery.event, taking, seconds())
  site.log({ delivery: delivery.id, event: delivery.event, ms: Math.round(seconds() * 1000) }, taking)
  if (taking === 'busy')
    return { status: 503, body: 'too much at once, this delivery is fetched again\n', headers: { 'retry-after': '60' } }
  return { status: 202, body: taking === 'new' ? 'accepted\n' : 'known already\n' }
}

/** The whole body; undefined where it is too large, whatever its headers say. @throws where the client goes away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
