/** Reads the body of a request. */
import type { IncomingMessage } from 'node:http'

/** The whole body; undefined where it is larger than so many bytes, whatever its headers say. @throws where the client goes away. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
