// Reading requests and writing answers: paths with and without `/api/v3`, JSON, conditional requests, rate headers.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './answers.ts'

export type Request = {
  method: string
  /** Path and query, without `/api/v3`. */
  path: string
  address: URL
  headers: IncomingMessage['headers']
  body: unknown
}
export type Answer = { status: number; headers: Record<string, string>; bytes: Buffer }

export async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const address = new URL(message.url ?? '/', `http://${message.headers.host}`)
  const text = Buffer.concat(chunks).toString()
  const path = address.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql')
  return {
    method: message.method ?? 'GET',
    path: path + address.search,
    address,
    headers: message.headers,
    body: text ? parseJson(text) : undefined,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The answer as bytes; 304 without a body where the client has it already. */
export function writeAnswer(request: Request, reply: Reply): Answer {
  const bytes = reply.raw ?? Buffer.from(reply.body === undefined ? '' : JSON.stringify(reply.body))
  const headers: Record<string, string> = { 'x-github-request-id': 'FAKE', ...reply.headers }
  if (reply.status === 204) return { status: 204, headers, bytes: Buffer.alloc(0) }
  if (request.method === 'GET' && reply.status === 200) {
    headers.etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`
    if (request.headers['if-none-match'] === headers.etag) return { status: 304, headers, bytes: Buffer.alloc(0) }
  }
  headers['content-type'] = reply.raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8'
  return { status: reply.status, headers, bytes }
}

export function sendAnswer(response: ServerResponse, { status, headers, bytes }: Answer): void {
  const hasBody = status !== 204 && status !== 304
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': String(bytes.length) }) })
  response.end(hasBody ? bytes : undefined)
}
