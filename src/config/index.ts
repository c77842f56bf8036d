/** The configuration's public face: its types, its defaults and how it is read. */
export { ConfigError, configPaths, defaultConfig } from './defaults.ts'
export { parseBoth, parseConfig } from './load.ts'
export type { Config } from './schema.ts'
