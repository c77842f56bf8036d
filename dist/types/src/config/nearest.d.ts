import type { Config } from './schema.ts';
/** A configuration file and the folder that its patterns are relative to. */
export type Found = {
    readonly path: string;
    readonly root: string;
};
/**
 * The nearest configuration from a folder upwards, up to the first folder with `.git`. Outside of repositories the way ends at
 * `cwd`, or at once where that is not above, because whatever is higher up belongs to somebody else.
 */
export declare function findConfig(folder: string, cwd: string, has: (path: string) => boolean): Found | undefined;
/** A path below a root as patterns name it. */
export declare function fromRoot(root: string, path: string): string;
/** A file as people call it: from where they are, or whole where it is elsewhere. */
export declare function nameOf(path: string, cwd: string): string;
/** The configuration with other patterns in place of each; lists that name nothing any more are left out. */
export declare function narrowed(config: Config, patternsFor: (pattern: string) => readonly string[]): Config;
