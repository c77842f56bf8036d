import type { Config } from './schema.ts';
/** A configuration that cannot be used; the message is for people, one line, and complete by itself. */
export declare class ConfigError extends Error {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly key: string;
    constructor(message: string, { path, line, column, key }: {
        path: string;
        line: number;
        column: number;
        key: string;
    });
}
/** The places where a configuration is looked for, in order. */
export declare const configPaths: readonly string[];
/** The configuration that holds where there is no file: what the schema says of an empty one, written down, because most runs need no schema. */
export declare function defaultConfig(): Config;
