/** How each behaviour answers a request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BehaviourName } from './behaviours.ts'
import { dripBody, dripHeaders, endlessBody, gzipBomb, longBody, reset } from './bodies.ts'
import {
  casinoPage,
  catchAllPage,
  challengePage,
  homePage,
  missingPage,
  otherTitlePage,
  type Page,
  parkedPage,
  realPage,
  scriptedPage,
  signInPage,
  softHeadingPage,
  softTitlePage,
  statusPage,
  toHtml,
} from './pages.ts'

/** The stages of a link that redirects: where it is, half way, and where it ends. */
export type Part = 'start' | 'via' | 'end'

export type Ask = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly title: string
  /** The host, as it calls itself. */
  readonly host: string
  readonly part: Part
  /** The how-manieth request for this address this is, from 1. */
  readonly count: number
  /** Milliseconds since the first request for this address. */
  readonly since: number
  readonly scale: number
  /** Where the stages of the link are, absolute. */
  readonly at: (part: Part) => string
}

export type Answer = (ask: Ask) => void

type Headers = Readonly<Record<string, string | number>>

export function send({ request, response }: Pick<Ask, 'request' | 'response'>, status: number, page: Page, headers: Headers = {}): void {
  const bytes = Buffer.from(toHtml(page))
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length, ...headers })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

const shown: Answer = (ask) => send(ask, 200, realPage(ask.title))

/** A status with a short page. */
const plain =
  (status: number, headers: Headers = {}, page: Page = statusPage(status)): Answer =>
  (ask) =>
    send(ask, status, page, headers)

const page =
  (make: (ask: Ask) => Page): Answer =>
  (ask) =>
    send(ask, 200, make(ask))

const bytes =
  (type: string | undefined, body: string): Answer =>
  ({ request, response }) => {
    response.writeHead(200, { ...(type ? { 'content-type': type } : {}), 'content-length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

const redirect =
  (status: number, to: Part | ((ask: Ask) => string) = 'end'): Answer =>
  (ask) => {
    ask.response.writeHead(status, { location: typeof to === 'string' ? ask.at(to) : to(ask), 'content-length': 0 })
    ask.response.end()
  }

/** The first answer for the first request, the page ever after. */
const once =
  (first: Answer): Answer =>
  (ask) =>
    (ask.count === 1 ? first : shown)(ask)

/** The answer for so many milliseconds from the first request on; the page after them. */
const window =
  (ms: (scale: number) => number, before: Answer): Answer =>
  (ask) =>
    (ask.since < ms(ask.scale) ? before : shown)(ask)

const onHead =
  (lie: Answer, truth: Answer = shown): Answer =>
  (ask) =>
    (ask.request.method === 'HEAD' ? lie : truth)(ask)

const chain =
  (first: number, second: number): Answer =>
  (ask) =>
    (ask.part === 'via' ? redirect(second) : redirect(first, 'via'))(ask)

const path = (url: string): string => new URL(url).pathname
const missing = plain(404, {}, missingPage)
const hang: Answer = () => {}
const emptyReply: Answer = ({ request }) => void request.socket.end()
const soon = (ms: number): string => new Date(Math.ceil((Date.now() + ms) / 1000) * 1000).toUTCString()

export const answers: Readonly<Record<BehaviourName, Answer>> = {
  html: shown,
  query: shown,
  'about-404': shown,
  'about-casinos': shown,
  'other-title': page(({ title }) => otherTitlePage(title)),
  'no-title': page(({ title }) => ({ ...realPage(title), title: '' })),
  pdf: bytes('application/pdf', `%PDF-1.7\n${'0 0 m 1 1 l S\n'.repeat(3000)}%%EOF\n`),
  'big-body': longBody,
  'endless-body': endlessBody,
  'gzip-bomb': gzipBomb,
  'drip-body': dripBody,
  'truncated-body': ({ request, response, title }) => {
    const text = toHtml(realPage(title))
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': text.length + 20_000 })
    if (request.method === 'HEAD') response.end()
    else response.write(text, () => request.socket.destroy())
  },
  'no-content': ({ response }) => void response.writeHead(204).end(),
  'partial-content': ({ request, response, title }) => {
    const text = Buffer.from(toHtml(realPage(title)))
    const range = { 'content-range': `bytes 0-${text.length - 1}/${text.length}`, 'content-length': text.length }
    response.writeHead(206, { 'content-type': 'text/html; charset=utf-8', ...range }).end(request.method === 'HEAD' ? undefined : text)
  },
  json: bytes('application/json', '{"name": "a", "error": "404 not found is a value here"}\n'),
  binary: bytes('application/octet-stream', '\u0000\u0001\u0002'.repeat(500)),
  'no-type': bytes(undefined, 'words without a type\n'),
  svg: bytes('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><title>Page not found</title></svg>\n'),
  'anchor-id': shown,
  'anchor-name': shown,
  'anchor-user-content': shown,
  'anchor-text': shown,
  'anchor-route': page(() => scriptedPage),
  'anchor-scripted': page(() => scriptedPage),
  'anchor-encoded': shown,

  'head-405': onHead(plain(405, { allow: 'GET' })),
  'head-404': onHead(missing),
  'head-403': onHead(plain(403)),
  'head-hangs': onHead(hang),

  '500-once': once(plain(500)),
  '503-window': window((scale) => 1000 + 2000 * Math.min(1, scale), plain(503)),
  '503-retry-after': window(() => 900, plain(503, { 'retry-after': 1 })),
  '429-seconds': window(() => 900, plain(429, { 'retry-after': 1 })),
  // A date has whole seconds: two from now, so that it is one at least.
  '429-date': window(
    () => 900,
    (ask) => plain(429, { 'retry-after': soon(1000) })(ask),
  ),
  '429-bare': once(plain(429)),
  'reset-once': once(reset),
  'empty-once': once(emptyReply),
  '404-once': once(missing),

  'moved-301': redirect(301),
  'moved-308': redirect(308),
  'moved-relative': redirect(301, ({ at }) => `..${path(at('end'))}`),
  'moved-other-host': redirect(301),
  'moved-chain': chain(301, 301),
  'moved-302': redirect(302),
  'moved-303': redirect(303),
  'moved-307': redirect(307),
  'moved-chain-302': chain(301, 302),
  'meta-refresh': page((ask) => realPage(ask.title, `<meta http-equiv="refresh" content="0; url=${ask.at('end')}">`)),
  'added-slash': redirect(301),
  'cookie-wall': (ask) => {
    if (ask.request.headers.cookie) return shown(ask)
    ask.response.writeHead(302, { location: ask.at('start'), 'set-cookie': 'seen=1; Path=/', 'content-length': 0 }).end()
  },

  'lasting-500': plain(500),
  'lasting-503': plain(503),
  'lasting-reset': reset,
  hangs: hang,
  'drip-headers': dripHeaders,
  'redirect-loop': (ask) => (ask.part === 'via' ? redirect(301, 'start') : redirect(302, 'via'))(ask),

  '404': missing,
  '404-page': plain(404, {}, realPage('Search our site')),
  '410': plain(410, {}, missingPage),
  'head-200-get-404': onHead(shown, missing),
  'moved-to-404': redirect(301),

  'soft-title': page(() => softTitlePage),
  'soft-h1': page(({ host }) => softHeadingPage(host)),
  'soft-same': page(({ host }) => catchAllPage(host)),
  'soft-home': redirect(302, ({ at }) => new URL('/', at('start')).href),
  hijacked: page(() => casinoPage),
  parked: page(() => parkedPage),
  'anchor-missing': shown,

  'refuses-403': plain(403),
  'refuses-agent': (ask) => (/Chrome/.test(ask.request.headers['user-agent'] ?? '') ? shown : plain(403))(ask),
  'refuses-418': plain(418),
  'refuses-999': plain(999),
  'refuses-401': plain(401, { 'www-authenticate': 'Basic realm="staff"' }),
  'lasting-429': plain(429),
  'challenge-403': plain(403, { 'cf-mitigated': 'challenge', server: 'cloudflare' }, challengePage),
  'challenge-503': plain(503, { 'cf-mitigated': 'challenge', server: 'cloudflare' }, challengePage),
  'challenge-page': page(() => challengePage),
  'login-redirect': redirect(302, ({ at }) => `/login?next=${encodeURIComponent(path(at('start')))}`),
}

/** What an address of which no link is shows: the home page, a sign-in page, or what the host does with strangers. */
export function answerUnknown(ask: Ask, path: string, kind: string): void {
  if (kind === 'login-redirect' && path.startsWith('/login')) return send(ask, 200, signInPage)
  if (kind in answers && kind !== 'login-redirect') return answers[kind as BehaviourName](ask)
  if (path === '/') return send(ask, 200, homePage(ask.host))
  if (kind === 'login-redirect') return answers[kind](ask)
  if (kind === 'dishonest') return send(ask, 200, catchAllPage(ask.host))
  return send(ask, 404, missingPage)
}
