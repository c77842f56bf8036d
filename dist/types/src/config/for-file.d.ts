import type { Config } from './schema.ts';
/** What reading a configuration needs of a file system. Paths are absolute. */
export type Look = {
    readonly has: (path: string) => boolean;
    readonly read: (path: string) => string;
};
/** The configuration that holds for one file, for whatever name it goes by; the defaults where there is none. @throws {ConfigError} */
export declare function configFor(path: string, cwd: string, look: Look): Config;
