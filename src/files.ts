/** Reads and writes files safely: only text, only inside the root, never through a symbolic link out of it, and a file as a whole or not at all. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findFiles } from './files/find.ts'
import { isThere } from './files/place.ts'
import { attempt } from './files/problem.ts'
import { decode, readBytes } from './files/read.ts'
import { replaceFile } from './files/write.ts'

export { isFolder } from './files/place.ts'
export { UserError, unlessUserError } from './files/problem.ts'
export { decode, largestFile, readInput } from './files/read.ts'

/** What commands need of a file system. Paths are relative to the root, with `/`, or as the user wrote them. */
export type Files = {
  readonly root: string
  /** The text of a file. @throws {UserError} in one line that says what is wrong with it. */
  readonly read: (path: string) => string
  /**
   * Replaces a file whole, keeping its mode. `was` is the text on which the new one rests, null for none: where the file holds
   * another by now it is left alone. @throws {UserError} in one line.
   */
  readonly write: (path: string, text: string, was?: string | null) => void
  /** Whether a path exists; absent where the root is in no git work tree, because then nobody knows what belongs to the list. */
  readonly exists?: (path: string) => boolean
  /** Whether something is there, even if it cannot be read. */
  readonly has: (path: string) => boolean
  /** The paths that a glob, a folder or a path names. @throws {UserError} where a glob or a folder holds none. */
  readonly find: (pattern: string) => string[]
}

/** The files below a folder. @throws {UserError} where the folder is none. */
export function openFiles(root: string): Files {
  const real = attempt(root, root, () => realpathSync(root))
  return {
    root: real,
    read: (path) => decode(readBytes(real, path), path),
    write: (path, text, was) => replaceFile(real, path, { text, was }),
    ...(isWorkTree(real) ? { exists: (path: string) => existsSync(resolve(real, path)) } : {}),
    has: (path) => isThere(resolve(real, path)),
    find: (pattern) => findFiles(real, pattern),
  }
}

function isWorkTree(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isWorkTree(dirname(folder)))
}
