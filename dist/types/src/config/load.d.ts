import { type Config } from './schema.ts';
/**
 * The configuration of a YAML text.
 * @throws {ConfigError} for broken YAML, an unknown key or a value of the wrong kind.
 */
export declare function parseConfig(text: string, path: string): Config;
