/** Which files git leaves out: what the `.gitignore` of a folder and of those above it names, up to the top of the work tree; without git, up to where the search begins. */
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isWithin } from './place.ts'

/** A longer file is no list of patterns. */
const largest = 1_000_000

/** Whether a file at a full path below a folder is one that git would leave out (git-scm.com/docs/gitignore). */
export function openIgnored(folder: string, root: string): (full: string) => boolean {
  const top = topOf(folder) ?? (isWithin(root, folder) ? root : folder)
  const patterns = new Map<string, Ignore | undefined>()
  const patternsIn = (place: string): Ignore | undefined => {
    if (!patterns.has(place)) patterns.set(place, readPatterns(place, place === top))
    return patterns.get(place)
  }
  /** What the nearest pattern that matches says of a path; a folder's ends in a slash. */
  const isNamed = (parts: readonly string[], isFolder: boolean): boolean => {
    for (let above = parts.length - 1; above >= 0; above--) {
      const own = patternsIn(join(top, ...parts.slice(0, above)))
      const { ignored, unignored } = own?.test(`${parts.slice(above).join('/')}${isFolder ? '/' : ''}`) ?? {}
      if (ignored || unignored) return ignored === true
    }
    return false
  }
  const folders = new Map<string, boolean>()
  // Nothing below a folder that is left out can be taken in again.
  const isFolderLeftOut = (parts: readonly string[]): boolean => {
    if (parts.length === 0) return false
    const key = parts.join('/')
    if (!folders.has(key)) folders.set(key, isFolderLeftOut(parts.slice(0, -1)) || isNamed(parts, true))
    return folders.get(key)!
  }
  return (full) => {
    const parts = relative(top, full).split(sep)
    if (parts[0] === '..' || parts[0] === '') return false
    return isFolderLeftOut(parts.slice(0, -1)) || isNamed(parts, false)
  }
}

/** The nearest folder from here upwards that holds a `.git`. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : topOf(dirname(folder))
}

/** The patterns of one folder; at the top also those that only this clone has. */
function readPatterns(folder: string, isTop: boolean): Ignore | undefined {
  const texts = [...(isTop ? [textOf(join(folder, '.git/info/exclude'))] : []), textOf(join(folder, '.gitignore'))].filter(
    (text) => text !== '',
  )
  if (texts.length === 0) return undefined
  return ignore({ ignorecase: false }).add(
    texts.flatMap((text) =>
      text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .filter(isReadable),
    ),
  )
}

/** Patterns become regular expressions that try again at each star, so that one with many in a row could take for ever. */
function isReadable(pattern: string): boolean {
  const folders = pattern.split('/')
  return (
    pattern.length <= 500 && folders.filter((part) => part === '**').length <= 3 && folders.every((part) => part.split(/\*+/).length <= 4)
  )
}

/** The text of a regular file; git follows no link here either. */
function textOf(path: string): string {
  try {
    const stats = lstatSync(path)
    return stats.isFile() && stats.size <= largest ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}
