/** Reads the bodies of answers: as much as is wanted, decompressed and decoded, and no longer than it should take. */
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Dispatcher } from 'undici'

const mostOfPage = 64 * 1024
const mostOfAll = 2 * 1024 * 1024
/** A body that takes longer than this is cut: its headers have decided. */
const bodyTime = 3_000
const pages = /^(?:text\/html|application\/xhtml\+xml)/i

/** An answer of which the headers came, and whose body is still to be read. */
export type Answered = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> & {
  readonly body: Readable & { readonly dump?: Dispatcher.ResponseData['body']['dump'] }
}

/** The text of a body as far as it is wanted. What is not wanted is not read; a connection is kept where little is left of it. */
export async function readText(
  { statusCode, headers, body }: Answered,
  want: 'headers' | 'page' | 'all',
  mostWanted = mostOfAll,
): Promise<{ readonly text?: string; readonly isCut?: boolean }> {
  const type = String(headers['content-type'] ?? 'text/html')
  const isWanted = want === 'all' || (want === 'page' && statusCode < 300 && statusCode !== 204 && pages.test(type))
  if (!isWanted) {
    if (Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= 8_192 || statusCode === 204)
      await (body.dump ? body.dump({ limit: 16_384, signal: AbortSignal.timeout(bodyTime) }).catch(() => {}) : drop(body))
    else await drop(body)
    return {}
  }
  const most = want === 'all' ? mostWanted : mostOfPage
  const { bytes, isCut } = await readBytes(body, { encoding: String(headers['content-encoding'] ?? ''), most })
  if (isCut) await drop(body)
  return { text: decodeText(bytes, type), isCut }
}

/** Ends a body that goes on; comes back when its connection is closed, so that nobody counts it any more. */
async function drop(body: Readable): Promise<void> {
  body.on('error', () => {}).destroy()
  await closing()
}

/** A moment in which the other side sees that a connection was ended: until then it counts the request as under way. */
export function closing(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

/** Up to so many decompressed bytes; what comes too slowly, breaks off, or cannot be decompressed is cut. */
async function readBytes(
  body: Readable,
  { encoding, most }: { encoding: string; most: number },
): Promise<{ bytes: Buffer; isCut: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  let isCut = false
  const decompress = decompressorOf(encoding)
  const stream = decompress ? pipeline(body, decompress, () => {}) : body
  const timer = setTimeout(() => {
    isCut = true
    body.destroy()
    stream.destroy()
  }, bodyTime)
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size >= most) {
        isCut = true
        break
      }
    }
  } catch {
    isCut = true
  }
  clearTimeout(timer)
  return { bytes: Buffer.concat(chunks).subarray(0, most), isCut }
}

function decompressorOf(encoding: string) {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return undefined
  }
}

/** Bytes as text in the charset that the headers, else the page itself, name; UTF-8 where that is none. */
function decodeText(bytes: Buffer, type: string): string {
  const named =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^<>]{0,200}charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2_048))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
