/** A small web on loopback addresses: what each path does, and who asked for what. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Lookup } from '../../src/links/http/web.ts'

export type Site = {
  readonly port: number
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  /** The most requests that were under way at once. */
  readonly most: () => number
  readonly close: () => Promise<void>
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void

/** A server on one loopback address; `count` tells a behaviour the how-manieth request for its path this is. */
export async function openSite(behaviours: Readonly<Record<string, Behaviour>>, address = '127.0.0.1'): Promise<Site> {
  const asked: string[] = []
  let now = 0
  let most = 0
  const server: Server = createServer((request, response) => {
    now++
    most = Math.max(most, now)
    response.on('close', () => now--)
    const path = request.url!.replace(/[?#].*$/, '')
    asked.push(path)
    const behave = behaviours[path]
    if (behave) behave(request, response, asked.filter((one) => one === path).length)
    else response.writeHead(404).end('not here')
  })
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Names to addresses as given; all other names do not exist. */
export function namesOf(addresses: Readonly<Record<string, readonly string[]>>): Lookup {
  return (host, _options, done) => {
    const found = addresses[host]
    if (!found) done(Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' }), [])
    else
      done(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
}
