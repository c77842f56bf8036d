/** The configuration that holds for one file, for those who have no command line: the library and remark. */
import { dirname, resolve } from 'node:path'
import { defaultConfig } from './defaults.ts'
import { parseConfig } from './load.ts'
import { findConfig, fromRoot, nameOf, narrowed } from './nearest.ts'
import type { Config } from './schema.ts'
import { isNamedBy } from './settings.ts'

/** What reading a configuration needs of a file system. Paths are absolute. */
export type Look = { readonly has: (path: string) => boolean; readonly read: (path: string) => string }

/** The configuration that holds for one file, for whatever name it goes by; the defaults where there is none. @throws {ConfigError} */
export function configFor(path: string, cwd: string, look: Look): Config {
  const full = resolve(cwd, path)
  const found = findConfig(dirname(full), cwd, look.has)
  if (!found) return defaultConfig()
  return narrowed(parseConfig(look.read(found.path), nameOf(found.path, cwd)), (pattern) =>
    isNamedBy(fromRoot(found.root, full), pattern) ? ['**'] : [],
  )
}
