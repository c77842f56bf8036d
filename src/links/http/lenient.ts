/** A request by the HTTP client of Node itself, for servers whose answers break rules that the usual client insists on. */
import { type IncomingHttpHeaders, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { Readable } from 'node:stream'

type LenientRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
  /** Looks a name up, and refuses addresses that may not be contacted. */
  readonly lookup: unknown
}

/** The answer to a request, on a connection of its own. */
export function requestLeniently({
  method,
  url,
  headers,
  body,
  signal,
  lookup,
}: LenientRequest): Promise<{ statusCode: number; headers: IncomingHttpHeaders; body: Readable }> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, signal, lookup, agent: false, insecureHTTPParser: true } as object
    const sent = (url.startsWith('https:') ? secure : plain)(url, options, (answer) =>
      resolve({ statusCode: answer.statusCode ?? 0, headers: answer.headers, body: answer }),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
