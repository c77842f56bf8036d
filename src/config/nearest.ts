/** Which configuration holds for a file: the nearest one from its folder up to the root of its git repository. Looks through a port. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { configPaths } from './defaults.ts'
import type { Config } from './schema.ts'

/** A configuration file and the folder that its patterns are relative to. */
export type Found = { readonly path: string; readonly root: string }

/**
 * The nearest configuration from a folder upwards, up to the first folder with `.git`. Outside of repositories the way ends at
 * `cwd`, or at once where that is not above, because whatever is higher up belongs to somebody else.
 */
export function findConfig(folder: string, cwd: string, has: (path: string) => boolean): Found | undefined {
  for (const root of foldersAbove(folder, cwd, has)) {
    const path = configPaths.map((name) => join(root, name)).find(has)
    if (path !== undefined) return { path, root }
  }
  return undefined
}

function foldersAbove(folder: string, cwd: string, has: (path: string) => boolean): string[] {
  const above: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    above.push(at)
    if (has(join(at, '.git'))) return above
    if (dirname(at) === at) break
  }
  return above.slice(0, above.indexOf(cwd) + 1 || 1)
}

/** A path below a root as patterns name it. */
export function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** A file as people call it: from where they are, or whole where it is elsewhere. */
export function nameOf(path: string, cwd: string): string {
  const name = fromRoot(cwd, path)
  return name.startsWith('../../../') || isAbsolute(name) ? path : name
}

/** The configuration with other patterns in place of each; lists that name nothing any more are left out. */
export function narrowed(config: Config, patternsFor: (pattern: string) => readonly string[]): Config {
  const change = (patterns: readonly string[]): string[] => [...new Set(patterns.flatMap(patternsFor))]
  const lists = config.lists.map((list) => ({ ...list, files: change(list.files), translations: change(list.translations) }))
  return { ...config, lists: lists.filter(({ files, translations }) => files.length + translations.length > 0) }
}
