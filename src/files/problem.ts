/** Errors of the file system as one line for people: which file, and what is wrong with it. */
import { lstatSync } from 'node:fs'

/** Something that the user can put right; shown in one line, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The code of a system error (errno(3)), or of Node's own; empty for what is none. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return typeof code === 'string' ? code : ''
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ELOOP: 'this symbolic link is broken',
  ENAMETOOLONG: 'this file name is too long',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder, expected a Markdown file',
  ENXIO: 'this is not a regular file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk cannot be read',
  ERR_INVALID_ARG_VALUE: 'this is not a valid file name',
}

/** Why a file could not be read. @throws never what is no system error: that is passed on. */
function unreadable(path: string, full: string, error: unknown): UserError {
  const code = codeOf(error)
  if (code === '') throw error
  if (code === 'ENOENT' && isLink(full)) return new UserError(`${path}: this symbolic link is broken`)
  if (code === 'ENOENT' && path.includes('\ufffd'))
    return new UserError(`${path}: no such file; where its name is not UTF-8, rename it first`)
  return new UserError(`${path}: ${words[code] ?? `it could not be read (${code})`}`)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: ', permission denied',
  EPERM: ', permission denied',
  EROFS: ', its file system is read-only',
  ENOSPC: ', the disk is full',
  EDQUOT: ', your disk quota is used up',
  EFBIG: ', the file would be too large',
  ENAMETOOLONG: ', its name is too long',
  ELOOP: ', a symbolic link in its path is broken',
}

/** Why a file could not be written; it is as it was. */
export function unwritable(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  const code = codeOf(error)
  if (code === '') throw error
  return new UserError(`${path}: could not be written${reasons[code] ?? ''} (${code}), nothing was changed`)
}

/** What a task comes back with. @throws {UserError} for what the file system refuses. */
export function attempt<Result>(path: string, full: string, task: () => Result): Result {
  try {
    return task()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw unreadable(path, full, error)
  }
}

/** What a task comes back with; undefined where it ends in something that the user can put right. */
export function unlessUserError<Result>(task: () => Result): Result | undefined {
  try {
    return task()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function isLink(full: string): boolean {
  try {
    return lstatSync(full).isSymbolicLink()
  } catch {
    return false
  }
}
