import { type Config } from './schema.ts';
/**
 * The configuration of a YAML text.
 * @throws {ConfigError} for broken YAML, an unknown key or a value of the wrong kind.
 */
export declare function parseConfig(text: string, path: string): Config;
/**
 * The configuration of an object, as a program hands it over.
 * @throws {ConfigError} as for a text, without line and column.
 */
export declare function readConfigObject(value: unknown): Config;
