/** Bodies and connections that try a checker's patience: long, endless, explosive, dripping, cut off. */
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Answer } from './answers.ts'
import { realPage, toHtml } from './pages.ts'

const mebi = 1024 * 1024
const chunk = Buffer.alloc(256 * 1024, '<p>words and words and more words</p>\n')

/** 5 MiB as fast as they are taken. */
export const longBody: Answer = ({ request, response, title }) => {
  const start = Buffer.from(toHtml(realPage(title)))
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': start.length + 5 * mebi })
  if (request.method === 'HEAD') return void response.end()
  response.write(start)
  let left = (5 * mebi) / chunk.length
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left--
      if (!response.write(chunk)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

/** 256 KiB every 10 ms until the other side has enough. */
export const endlessBody: Answer = ({ request, response, title }) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  if (request.method === 'HEAD') return void response.end()
  response.write(toHtml(realPage(title)))
  const timer = setInterval(() => {
    if (response.writableLength < mebi) response.write(chunk)
  }, 10)
  response.on('close', () => clearInterval(timer))
}

let bomb: Buffer | undefined

/** About 1 MiB on the wire, a page and 1 GiB of zeros after it when it is unpacked. */
export const gzipBomb: Answer = ({ request, response }) => {
  const body = packBomb()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Made once, from one packed MiB that is repeated: blocks that end in a full flush know nothing of those before (RFC 1951). */
export function packBomb(): Buffer {
  if (bomb) return bomb
  const start = Buffer.from(toHtml(realPage('A page that is larger than it looks')))
  const zeros = Buffer.alloc(mebi)
  const pack = (bytes: Buffer): Buffer => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const block = pack(zeros)
  let checksum = crc32(start)
  for (let times = 0; times < 1024; times++) checksum = crc32(zeros, checksum)
  const end = Buffer.alloc(10)
  end.writeUInt16LE(0x0003, 0)
  end.writeUInt32LE(checksum, 2)
  end.writeUInt32LE(start.length + 1024 * mebi, 6)
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  bomb = Buffer.concat([header, pack(start), ...Array<Buffer>(1024).fill(block), end])
  return bomb
}

/** Headers at once, then the page by 40 bytes every 200 ms: a minute and more in all. */
export const dripBody: Answer = ({ request, response, title }) => {
  const text = toHtml(realPage(title)).padEnd(12_000)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': text.length })
  if (request.method === 'HEAD') return void response.end()
  response.flushHeaders()
  let at = 0
  const timer = setInterval(() => {
    response.write(text.slice(at, at + 40))
    at += 40
    if (at < text.length) return
    clearInterval(timer)
    response.end()
  }, 200)
  response.on('close', () => clearInterval(timer))
}

/** A header line every second that never comes to an end. */
export const dripHeaders: Answer = ({ request, response }) => {
  const { socket } = request
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n')
  const timer = setInterval(() => void socket.write('X-More: and more\r\n'), 1000)
  response.on('close', () => clearInterval(timer))
}

export const reset: Answer = ({ request }) => void request.socket.resetAndDestroy()
