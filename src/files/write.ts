/** Writes a text to a file where it may be written, if the file still holds the text that the new one was made from. */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isThere, isWithin, locate } from './place.ts'
import { UserError, unwritable } from './problem.ts'
import { readBytes } from './read.ts'
import { replaceWhole } from './replace.ts'

/** A text to write, and the one that it rests on: null where there was no file, undefined where it does not matter what there is. */
export type Writing = { readonly text: string; readonly was: string | null | undefined }

/** Replaces a file, or makes it, with the folders that it needs. @throws {UserError} in one line, with the file as it was. */
export function replaceFile(root: string, path: string, { text, was }: Writing): void {
  const asked = resolve(root, path)
  try {
    const full = isThere(asked) ? locate(root, path) : newPlace(root, asked, path)
    requireReplaceable(full, path)
    const isAsItWas = (): boolean => was === undefined || textAt(full) === was
    // Two runs that come to the same end do not hinder each other.
    if (was !== undefined && textAt(full) === text) return
    const isStill = (): boolean => realpathSync(dirname(full)) === dirname(full) && isAsItWas()
    if (isAsItWas() && replaceWhole(full, text, isStill)) return
    if (was === undefined || textAt(full) !== text)
      throw new UserError(`${path}: this file has changed since it was read, so nothing was written; run the command again`)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The text at a real path now, null where there is no file. */
function textAt(full: string): string | null {
  return isThere(full) ? Buffer.from(readBytes(dirname(full), full)).toString() : null
}

/** Does nothing for a file that may be written, and where there is none yet. */
function requireReplaceable(full: string, path: string): void {
  const stats = lstatSync(full, { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw Object.assign(new Error('this is a folder'), { code: 'EISDIR' })
  if (stats && !stats.isFile()) throw new UserError(`${path}: this is not a regular file, nothing was changed`)
  if (stats) accessSync(full, constants.W_OK)
}

/** Where a file is made that is not there yet, with the folders that it needs; none of them may lead out of the root. */
function newPlace(root: string, asked: string, path: string): string {
  const outside = new UserError(`${path}: this is outside ${root}`)
  if (!isWithin(root, realFolder(asked))) throw outside
  mkdirSync(dirname(asked), { recursive: true })
  const folder = realpathSync(dirname(asked))
  if (!isWithin(root, folder)) throw outside
  return join(folder, basename(asked))
}

/** The real path of the nearest folder above a path that exists. */
function realFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? realpathSync(folder) : realFolder(folder)
}
