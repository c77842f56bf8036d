/** The configuration among texts that were read at the usual places. */
import { type Config, ConfigError, defaultConfig, parseConfig } from '../config/index.ts'
import type { TextAt } from '../github/read.ts'

/** The configuration that the first text holds, else the defaults; a broken one comes back as its error. Each text is that of the place with its index. */
export function configFrom(places: readonly string[], texts: readonly TextAt[]): Config | ConfigError {
  const at = texts.findIndex(({ kind }) => kind !== 'absent')
  const found = texts[at]
  if (!found || found.kind === 'absent') return defaultConfig()
  const path = places[at]!
  if (found.kind === 'refused') return new ConfigError(found.why, { path, line: 1, column: 1, key: '' })
  try {
    return parseConfig(found.text, path)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}
