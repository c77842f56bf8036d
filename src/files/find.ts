/** The files that a path, a folder or a glob names; what `.gitignore` names is only read where its own path is given. */
import { globSync, readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { openIgnored } from './ignored.ts'
import { isFolder, isThere } from './place.ts'
import { attempt, UserError } from './problem.ts'

/** The paths of the files, as they are written for people. @throws {UserError} where a glob or a folder holds none. */
export function findFiles(root: string, pattern: string): string[] {
  const full = resolve(root, pattern)
  if (isFolder(full)) {
    // A glob is silent about a folder that may not be looked into.
    attempt(pattern, full, () => readdirSync(full))
    const names = globFiles('**/*.md', full)
    if (names.length === 0) throw new UserError(`${pattern}: this folder contains no Markdown files (*.md)`)
    return withoutIgnored(pattern, names, { folder: full, root }).map((name) => join(pattern, name).split(sep).join('/'))
  }
  if (isThere(full) || !/[*?[{]/.test(pattern)) return [caseless(root, pattern)]
  const names = globFiles(pattern, root)
  if (names.length === 0) throw new UserError(`${pattern}: no file matches`)
  return withoutIgnored(pattern, names, { folder: root, root }).map((name) => name.split(sep).join('/'))
}

/** The files that git does not leave out. @throws {UserError} where it leaves out all of them. */
function withoutIgnored(pattern: string, names: readonly string[], { folder, root }: { folder: string; root: string }): string[] {
  const isIgnored = openIgnored(folder, root)
  const left = names.filter((name) => !isIgnored(resolve(folder, name)))
  if (left.length === 0) throw new UserError(`${pattern}: .gitignore leaves out every Markdown file here, name the file itself`)
  return left
}

/** The files that a glob names, in order; folders, whatever they are called, are none. */
function globFiles(pattern: string, cwd: string): string[] {
  const names = attempt(pattern, cwd, () =>
    globSync(pattern, { cwd, exclude: (name) => name === 'node_modules' || name === '.git' }).filter(
      (name) => !isFolder(resolve(cwd, name)),
    ),
  ).sort()
  const garbled = names.find((name) => name.includes('\ufffd') && !isThere(resolve(cwd, name)))
  if (garbled !== undefined) throw new UserError(`${garbled}: the name of this file is not UTF-8, rename it first`)
  return names
}

/** A file under the name it really has, where only letter case differs. */
function caseless(root: string, path: string): string {
  if (isThere(resolve(root, path)) || !/^[^/]+$/.test(path)) return path
  return attempt(root, root, () => readdirSync(root)).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path
}
