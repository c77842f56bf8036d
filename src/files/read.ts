/** Reads bytes and texts of regular files up to a size limit. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs'
import { locate } from './place.ts'
import { attempt, codeOf, UserError } from './problem.ts'

/** The largest file that is read, in bytes: the largest known list has one fiftieth of it. */
export const largestFile: number = 50_000_000

/** The text of bytes. @throws {UserError} for a binary or for text that is not UTF-8. */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length > largestFile) throw tooLarge(path, bytes.length)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new UserError(`${path}: this is not a text file (a zero byte at offset ${nul}), expected Markdown in UTF-8`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const line = Buffer.from(bytes.subarray(0, firstInvalid(bytes)))
      .toString('latin1')
      .split('\n').length
    throw new UserError(`${path}:${line}: this file is not UTF-8, save it as UTF-8 and try again`)
  }
}

/** The offset of the first byte that cannot be UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isDecodable(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function tooLarge(path: string, size: number): UserError {
  return new UserError(
    `${path}: ${(size / 1e6).toFixed(0)} MB is more than the limit of ${largestFile / 1e6} MB, split the list or exclude the file`,
  )
}

/** All of standard input. @throws {UserError} where it cannot be read, or is no text. */
export function readInput(): string {
  const name = 'standard input'
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536)
    const read = attempt(name, name, () => readWhenReady(0, chunk))
    if (read === 0) return decode(Buffer.concat(chunks), name)
    chunks.push(chunk.subarray(0, read))
    size += read
    if (size > largestFile) throw tooLarge(name, size)
  }
}

/** The number of bytes that were read, 0 at the end. An input that another process made non-blocking is waited for. */
function readWhenReady(file: number, chunk: Buffer): number {
  for (;;)
    try {
      return readSync(file, chunk)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
}

/** Neither a link nor a pipe without a writer: what is put in the place of a file while it is looked at. */
const reading = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The bytes of a file. @throws {UserError} in one line that says what is wrong with it. */
export function readBytes(root: string, path: string): Uint8Array {
  const full = locate(root, path)
  return attempt(path, full, () => {
    requireText(path, lstatSync(full))
    const file = openSync(full, reading)
    try {
      requireText(path, fstatSync(file))
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  })
}

function requireText(path: string, stats: Stats): void {
  if (stats.isDirectory()) throw new UserError(`${path}: this is a folder, expected a Markdown file`)
  if (!stats.isFile()) throw new UserError(`${path}: this is not a regular file`)
  if (stats.size > largestFile) throw tooLarge(path, stats.size)
}
