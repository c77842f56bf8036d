/** The default configuration, the paths of the file, and its error. Reading the file, in `load.ts`, needs more code. */
import defaults from './defaults.json' with { type: 'json' }
import type { Config } from './schema.ts'

/** A configuration that cannot be used; the message is for people, one line, and complete by itself. */
export class ConfigError extends Error {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly key: string
  constructor(message: string, { path, line, column, key }: { path: string; line: number; column: number; key: string }) {
    super(`${path}:${line}:${column}: ${message.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')}`)
    this.name = 'ConfigError'
    this.path = path
    this.line = line
    this.column = column
    this.key = key
  }
}

/** The places where a configuration is looked for, in order. */
export const configPaths: readonly string[] = ['.github/listkeeper.yml', '.github/listkeeper.yaml', '.listkeeper.yml']

/** The configuration that holds where there is no file: what the schema says of an empty one, written down, because most runs need no schema. */
export function defaultConfig(): Config {
  return structuredClone(defaults) as unknown as Config
}
