import { type ChangedFile, type Commit } from './raw.ts';
export type { ChangedFile, Commit, Instead } from './raw.ts';
export type Repository = {
    readonly folder: string;
    /** The full name of a commit. @throws {UserError} where there is no such revision. */
    readonly commit: (revision: string) => string;
    /** The folder below the top of the work tree, with a slash at its end; empty at the top and in a bare repository. */
    readonly prefix: () => string;
    readonly mergeBase: (a: string, b: string) => string | undefined;
    /** What differs between two commits, renames followed. */
    readonly changes: (base: string, head: string) => ChangedFile[];
    /** The text of a file in a commit; undefined where there is no such regular file. */
    readonly text: (commit: string, path: string) => string | undefined;
    /** The same with a mark in place of each byte that does not belong into a text; undefined where there is no such file, or it cannot be read. */
    readonly roughText: (commit: string, path: string) => string | undefined;
    /** The paths of all files and folders in a commit. */
    readonly paths: (commit: string) => ReadonlySet<string>;
    /** The default branch as far as a clone knows it, with the name it has for people. @throws {UserError} where there is no commit yet. */
    readonly mainBranch: () => {
        readonly name: string;
        readonly commit: string;
    };
    /** The first-parent history of a commit, the newest first, each compared with its first parent, renames followed. */
    readonly history: (commit: string) => Commit[];
    /** The texts of blobs; those that are missing, too large or no UTF-8 text are absent. */
    readonly texts: (blobs: readonly string[]) => ReadonlyMap<string, string>;
    /** Whether older commits were left out when the repository was cloned. */
    readonly isShallow: () => boolean;
    /**
     * For a text as it is now under a path below the folder: the day (UTC, as 2026-01-31) of the commit that wrote a line of it.
     * Nothing for a line that is not in the last commit, or not surely the same there. No file of the work tree is read.
     */
    readonly writtenOn: (path: string, text: string) => (line: number) => string | undefined;
};
/** Opens the repository of a folder; `hint` is what to do where there is none. @throws {UserError} where there is none, or no git. */
export declare function openRepository(folder: string, hint?: string): Repository;
