/** Servers that the usual way of asking does not understand: headers that break the rules, and HTTP/2 alone, on loopback. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createSecure, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openWeb } from '../../../src/links/http/web.ts'
import { namesOf } from '../site.ts'

const folder = mkdtempSync(join(tmpdir(), 'listkeeper-key-'))
const usual = getCACertificates('default')
const close: (() => void)[] = []
let keys: { readonly key: Buffer; readonly cert: Buffer }

beforeAll(() => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=web.example', '-addext', 'subjectAltName=DNS:web.example']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  keys = { key: readFileSync(key), cert: readFileSync(cert) }
  setDefaultCACertificates([...usual, keys.cert.toString()])
})
afterEach(() => {
  for (const one of close.splice(0)) one()
})
afterAll(() => {
  setDefaultCACertificates(usual)
  rmSync(folder, { recursive: true })
})

/** What the web makes of the first page of a server. */
async function ask(server: Server) {
  server.on('connection', (socket: Socket) => close.push(() => socket.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close.push(() => server.close())
  const web = openWeb({ timeout: 2_000, isAllowed: () => true, lookup: namesOf({ 'web.example': ['127.0.0.1'] }) })
  const url = `https://web.example:${(server.address() as AddressInfo).port}/`
  const { exchange, text } = await web.ask({ method: 'GET', url, want: 'page' })
  await web.close()
  return [exchange.status ?? exchange.error, text]
}

const page = (header: string): string =>
  `HTTP/1.1 200 OK\r\n${header}\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok`

test('a server that speaks HTTP/2 alone is understood', async () => {
  const server = createSecureServer(keys, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('two')
  })
  expect(await ask(server)).toEqual([200, 'two'])
})

test.each(['X-Note: a\u0001b', 'X-Note: a\u007fb'])('a header that breaks the rules (%j) is read by HTTPS too', async (header) => {
  const server = createSecure(keys, (socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(page(header)))
  })
  expect(await ask(server)).toEqual([200, 'ok'])
})
