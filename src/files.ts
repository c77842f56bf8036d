/** Reading and writing files safely: text only, inside the root, no symbolic link out of it, whole or not at all. */
import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Something that the user can put right; shown in one line, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The largest file that is read, in bytes: the largest known list has one fiftieth of it. */
export const largestFile: number = 50_000_000

/** What commands need of a file system. Paths are relative to the root, with `/`, or as the user wrote them. */
export type Files = {
  readonly root: string
  /** The text of a file. @throws {UserError} in one line that says what is wrong with it. */
  readonly read: (path: string) => string
  /** Replaces a file whole, keeping its mode. */
  readonly write: (path: string, text: string) => void
  /** Whether a path exists; absent where the root lies in no git work tree, because then nobody knows what belongs to the list. */
  readonly exists?: (path: string) => boolean
  /** Whether there is such a file. */
  readonly has: (path: string) => boolean
  /** The paths that a glob, a folder or a path names. @throws {UserError} where a glob or a folder holds none. */
  readonly find: (pattern: string) => string[]
}

/** The files below a folder. */
export function openFiles(root: string): Files {
  const real = realpathSync(root)
  return {
    root: real,
    read: (path) => decode(readBytes(real, path), path),
    write: (path, text) => replaceFile(real, path, text),
    ...(isWorkTree(real) ? { exists: (path: string) => existsSync(resolve(real, path)) } : {}),
    has: (path) => existsSync(resolve(real, path)),
    find: (pattern) => findFiles(real, pattern),
  }
}

function isWorkTree(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isWorkTree(dirname(folder)))
}

/** The text of bytes. @throws {UserError} for a binary or for text that is not UTF-8. */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length > largestFile) throw tooLarge(path, bytes.length)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new UserError(`${path}: this is no text file (a zero byte at offset ${nul}), expected Markdown in UTF-8`)
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
    `${path}: ${(size / 1e6).toFixed(0)} MB are more than listkeeper reads (${largestFile / 1e6} MB), split the list or leave the file out`,
  )
}

function readBytes(root: string, path: string): Uint8Array {
  const full = locate(root, path)
  const stats = statSync(full)
  if (stats.isDirectory()) throw new UserError(`${path}: this is a folder, name a Markdown file`)
  if (!stats.isFile()) throw new UserError(`${path}: this is no regular file`)
  if (stats.size > largestFile) throw tooLarge(path, stats.size)
  return readFileSync(full)
}

/** The real path of a file; a symbolic link may not lead out of the root, or, for a path outside it, out of its own folder. */
function locate(root: string, path: string): string {
  const full = resolve(root, path)
  if (!existsSync(full)) {
    if (lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()) throw new UserError(`${path}: this symbolic link leads nowhere`)
    throw new UserError(`${path}: no such file`)
  }
  const real = realpathSync(full)
  const fence = isWithin(root, full) ? root : realpathSync(dirname(full))
  if (!isWithin(fence, real)) throw new UserError(`${path}: this symbolic link leads out of ${fence}, which listkeeper does not follow`)
  return real
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}

function replaceFile(root: string, path: string, text: string): void {
  const asked = resolve(root, path)
  const full = existsSync(asked) ? locate(root, path) : asked
  if (!existsSync(asked) && !isWithin(root, realFolder(asked))) throw new UserError(`${path}: this is outside ${root}`)
  const mode = statSync(full, { throwIfNoEntry: false })?.mode
  const draft = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`)
  try {
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(draft, text, mode === undefined ? {} : { mode })
    renameSync(draft, full)
  } catch (error) {
    if (existsSync(draft)) rmSync(draft)
    throw new UserError(`${path}: could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}), nothing was changed`)
  }
}

/** The real path of the nearest folder above a path that exists. */
function realFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? realpathSync(folder) : realFolder(folder)
}

function findFiles(root: string, pattern: string): string[] {
  const full = resolve(root, pattern)
  const stats = statSync(full, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const names = globFiles('**/*.md', full)
    if (names.length === 0) throw new UserError(`${pattern}: this folder holds no Markdown file (*.md)`)
    return names.map((name) => join(pattern, name).split(sep).join('/'))
  }
  if (stats || !/[*?[{]/.test(pattern)) return [caseless(root, pattern)]
  const names = globFiles(pattern, root)
  if (names.length === 0) throw new UserError(`${pattern}: no file matches`)
  return names.map((name) => name.split(sep).join('/'))
}

/** The files that a glob names, in order; folders, whatever they are called, are none. */
function globFiles(pattern: string, cwd: string): string[] {
  return globSync(pattern, { cwd, exclude: (name) => name === 'node_modules' || name === '.git' })
    .filter((name) => !statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory())
    .sort()
}

/** A file under the name it really has, where only letter case differs. */
function caseless(root: string, path: string): string {
  if (existsSync(resolve(root, path)) || !/^[^/]+$/.test(path)) return path
  return readdirSync(root).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path
}
