/** A web of many hosts on one loopback address: each case has a host of its own, and what each host does is told by path. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Lookup } from '../../../src/links/http/web.ts'

export type Reply = (request: IncomingMessage, response: ServerResponse, count: number) => void
/** By path; `*` is every other one, else these are not found. */
export type HostReplies = Readonly<Record<string, Reply>>

export type Web = {
  readonly port: number
  readonly lookup: Lookup
  readonly mostAt: (host: string) => number
  readonly close: () => Promise<void>
}

/** Serves the hosts; a host may be added or changed while it runs. */
export async function openHostsWeb(hosts: ReadonlyMap<string, HostReplies>): Promise<Web> {
  const counts = new Map<string, number>()
  const open = new Map<string, number>()
  const most = new Map<string, number>()
  const server = createServer((request, response) => {
    const host = request.headers.host!.replace(/:\d+$/, '')
    const path = request.url!.replace(/[?#].*$/, '')
    const key = `${host}${request.url}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const now = (open.get(host) ?? 0) + 1
    open.set(host, now)
    most.set(host, Math.max(now, most.get(host) ?? 0))
    response.on('close', () => open.set(host, open.get(host)! - 1))
    const replies = hosts.get(host)
    const reply = replies?.[request.url!] ?? replies?.[path] ?? replies?.['*'] ?? missing
    reply(request, response, count)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    lookup: (host, _options, done) => {
      if (hosts.has(host) || host === 'github.com') done(null, [{ address: '127.0.0.1', family: 4 }])
      else done(Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' }), [])
    },
    mostAt: (host) => most.get(host) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A page; with words of its own, so that no two are alike. */
export const html =
  (
    title: string,
    body = '',
    { head = '', status = 200, headers = {} }: { head?: string; status?: number; headers?: Record<string, string> } = {},
  ): Reply =>
  (_request, response) =>
    void response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(`<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`)

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_request, response) =>
    void response.writeHead(code, headers).end()

export const to = (code: number, location: string): Reply => status(code, { location })

/** Redirects with bytes as they are, whatever they mean. */
export const rawTo =
  (code: number, location: Buffer): Reply =>
  (request) => {
    const head = Buffer.from(`HTTP/1.1 ${code} Moved\r\nContent-Length: 0\r\nConnection: close\r\nLocation: `)
    request.socket.end(Buffer.concat([head, location, Buffer.from('\r\n\r\n')]))
  }

export const words = (count: number, about = 'orchard'): string =>
  Array.from({ length: count }, (_, index) => `${about} words number ${index}`).join(' ')

const missing = html('404 Not Found', '', { status: 404 })
