/** Where results go that options name: who runs this chose the place, so it may be outside of the folder; it is never a file that was read. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Files, isFolder, openFiles, UserError } from '../files.ts'
import type { Values } from './shared.ts'

/** Options whose file is written whole. */
const written = ['output', 'report'] as const
/** Options that name a file for a result. */
const named = [...written, 'history'] as const

/** How a report of our own in Markdown begins: a folder of lists may hold an earlier one. */
const ownReport = '## listkeeper\n'

/** A result that would replace what was read. No file is at fault, so it is no `UserError`: of those, one file is passed over and the others are read. */
export class ResultError extends Error {}

/**
 * The files, but that reading one which a result is about to replace is an error: that is known before anything is asked or written.
 * Reading throws a `ResultError` then. @throws {UserError} for a result in a folder that is not there.
 */
export function withoutResults(files: Files, values: Values): Files {
  for (const option of named) {
    const path = values[option]
    if (path !== undefined) placeOf(files, option, path)
  }
  return withoutResultsOf(files.root, values, files)
}

/** The same of other files that a command opens; `root` is the folder from which options name results. */
export function withoutResultsOf(root: string, values: Values, files: Files): Files {
  const read = (path: string): string => {
    const text = files.read(path)
    if (!text.startsWith(ownReport)) refuseToReplace(root, values, { path, from: files.root })
    return text
  }
  return { ...files, read }
}

/** Refuses to replace a file that is read, `path` from another folder. @throws {ResultError} where a result is named for the same place. */
export function refuseToReplace(root: string, values: Values, { path, from }: { readonly path: string; readonly from: string }): void {
  const read = resolve(from, path)
  const option = written.find((one) => values[one] !== undefined && realPath(resolve(root, values[one])) === realPath(read))
  if (option !== undefined)
    throw new ResultError(`--${option} ${path}: this file is read here, and the result would replace it; name another file`)
}

/** The text of an earlier result; null where there is none. @throws {UserError} as `Files.read`. */
export function readResult(here: Files, option: (typeof named)[number], path: string): string | null {
  const place = placeOf(here, option, path)
  return place.files.has(place.path) ? place.files.read(place.path) : null
}

/** Writes a result; `was` as in `Files.write`. @throws {UserError} */
export function writeResult(
  here: Files,
  option: (typeof named)[number],
  { path, text, was }: { path: string; text: string; was?: string | null },
): void {
  const place = placeOf(here, option, path)
  place.files.write(place.path, text, was)
}

/** The folder that holds a result: this one for a path inside, else that of the file itself. */
function placeOf(here: Files, option: string, path: string): { readonly files: Files; readonly path: string } {
  const full = resolve(here.root, path)
  if (full.startsWith(`${here.root}/`)) return { files: here, path }
  const folder = resolve(full, '..')
  if (!isFolder(folder)) throw new UserError(`--${option} ${path}: there is no folder ${folder}`)
  return { files: openFiles(folder), path: full }
}

/** Where a path leads, through symbolic links. */
function realPath(full: string): string {
  return existsSync(full) ? realpathSync(full) : full
}
