/** Where a path really leads, and whether that is inside the root. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { attempt, codeOf, UserError } from './problem.ts'

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Whether something is at a path, even if it cannot be looked at or is a link that leads nowhere. */
export function isThere(full: string): boolean {
  try {
    lstatSync(full)
    return true
  } catch (error) {
    return !/^(?:ENOENT|ENOTDIR|ELOOP|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(codeOf(error))
  }
}

/** The real path of a file; a symbolic link may not lead out of the root, or, for a path outside it, out of its own folder. */
export function locate(root: string, path: string): string {
  const full = resolve(root, path)
  return attempt(path, full, () => {
    const real = realpathSync(full)
    const fence = isWithin(root, full) ? root : realpathSync(dirname(full))
    if (!isWithin(fence, real)) throw new UserError(`${path}: this symbolic link points outside ${fence}, so it is not followed`)
    return real
  })
}

/** Whether a path is a folder or below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}
