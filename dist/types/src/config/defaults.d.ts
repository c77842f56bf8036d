import type { Config } from './schema.ts';
export { ConfigError } from './config-error.ts';
/** The places where a configuration is looked for, in order. */
export declare const configPaths: readonly string[];
/** The address of the JSON Schema, by which editors know the keys. */
export declare const schemaUrl = "https://raw.githubusercontent.com/listkeeper/listkeeper/main/schema/listkeeper.schema.json";
/** The configuration that holds where there is no file: what the schema says of an empty one, written down, because most runs need no schema. */
export declare function defaultConfig(): Config;
