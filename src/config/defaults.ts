/** The default configuration, the paths of the file, and its error. Reading the file, in `load.ts`, needs more code. */
import defaults from './defaults.json' with { type: 'json' }
import type { Config } from './schema.ts'

export { ConfigError } from './config-error.ts'

/** The places where a configuration is looked for, in order. */
export const configPaths: readonly string[] = ['.github/listkeeper.yml', '.github/listkeeper.yaml', '.listkeeper.yml']

/** The address of the JSON Schema, by which editors know the keys. */
export const schemaUrl = 'https://raw.githubusercontent.com/listkeeper/listkeeper/main/schema/listkeeper.schema.json'

/** The configuration that holds where there is no file: what the schema says of an empty one, written down, because most runs need no schema. */
export function defaultConfig(): Config {
  return structuredClone(defaults) as unknown as Config
}
