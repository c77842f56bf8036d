/** The server: deliveries of GitHub, the state of the service, and the pages of its setup. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Clients } from '../clients.ts'
import type { Taking } from '../intake.ts'
import { type Answer, notFound } from './answer.ts'
import { readBody } from './body.ts'
import type { Dashboard } from './dashboard/routes.ts'
import { type Delivery, mostBytes, readDelivery, refuseEarly } from './delivery.ts'
import type { Metrics } from './metrics.ts'
import type { Operator } from './operator/routes.ts'
import { html, styleAnswer, stylePath } from './page.ts'
import type { Setup } from './setup.ts'

export type Site = {
  /** Absent until the app is registered. */
  readonly clients: () => Clients | undefined
  readonly setup: () => Setup | undefined
  readonly take: (delivery: Delivery) => Promise<Taking>
  /** Why the service is not ready; undefined where it is. */
  readonly whyNotReady: () => Promise<string | undefined>
  readonly metrics: Metrics
  readonly dashboard: Dashboard
  /** Absent where the settings have no token for it. */
  readonly operator?: Operator
  /** Whether deliveries are taken here. */
  readonly isWeb: boolean
  /** Where the service is reached, where the settings say so. */
  readonly url?: string
  readonly log: (facts: Readonly<Record<string, unknown>>, line: string) => void
}

const webhookPath = '/api/github/webhooks'

/** A server that is not listening yet. Slow and silent clients are cut off. */
export function createSite(site: Site): Server {
  // Node looks for them every half minute where it is told nothing.
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, connectionsCheckingInterval: 1000 },
    (request, response) => {
      answer(request, site)
        .catch((error: unknown): Answer => {
          site.log({ error: (error as Error).message }, 'a request failed')
          return { status: 500, body: 'listkeeper failed, its log says more\n' }
        })
        .then((given) => send(request, response, given))
    },
  )
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
  if (/^\/operator(?:\/|$)/.test(url.pathname))
    return site.isWeb && site.operator ? site.operator.answer(request, url, isSecure(request, site)) : notFound
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound
  switch (url.pathname) {
    case '/healthz':
      return { status: 200, body: 'ok\n' }
    case '/readyz': {
      const why = await site.whyNotReady()
      return why === undefined ? { status: 200, body: 'ready\n' } : { status: 503, body: `${why}\n` }
    }
    case '/metrics':
      return site.operator?.refuseBearer(request) ?? { status: 200, type: site.metrics.contentType, body: await site.metrics.text() }
    case stylePath:
      return styleAnswer
    case '/setup':
    case '/setup/done':
      return setup(request, url, site)
    default:
      return (site.isWeb && (await site.dashboard(url, site.url ?? baseOf(request)))) || notFound
  }
}

async function setup(request: IncomingMessage, { pathname, searchParams }: URL, site: Site): Promise<Answer> {
  const now = site.setup()
  const base = site.url ?? baseOf(request)
  if (!now || base === undefined) return notFound
  const title = 'Registration · listkeeper'
  if (pathname === '/setup') {
    const body = now.page(searchParams, base)
    return body === undefined ? notFound : html({ title, body, formsTo: '*' })
  }
  const body = await now.finish(searchParams).catch((error: Error) => {
    site.log({ error: error.message }, 'the app was not registered')
    return `<h1>Not registered</h1><p>GitHub did not take it. Open the link of the terminal again.</p>`
  })
  return body === undefined ? notFound : html({ title, body })
}

/** Where the browser reached us, by its own word: it only goes back into the page of whoever holds the token. */
function baseOf({ headers }: IncomingMessage): string | undefined {
  const host = headers.host ?? ''
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  return /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : undefined
}

/** Whether browsers reach us through TLS: cookies are then for TLS alone. */
function isSecure({ headers }: IncomingMessage, { url }: Site): boolean {
  return url?.startsWith('https:') || headers['x-forwarded-proto'] === 'https'
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
  const body = await readBody(request, mostBytes)
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
