/** Something that the user can put right; shown in one line, without a stack. */
export declare class UserError extends Error {
    readonly name = "UserError";
}
/** The largest file that is read, in bytes: the largest known list has one fiftieth of it. */
export declare const largestFile: number;
/** What commands need of a file system. Paths are relative to the root, with `/`, or as the user wrote them. */
export type Files = {
    readonly root: string;
    /** The text of a file. @throws {UserError} in one line that says what is wrong with it. */
    readonly read: (path: string) => string;
    /** Replaces a file whole, keeping its mode. */
    readonly write: (path: string, text: string) => void;
    /** Whether a path exists; absent where the root lies in no git work tree, because then nobody knows what belongs to the list. */
    readonly exists?: (path: string) => boolean;
    /** Whether there is such a file. */
    readonly has: (path: string) => boolean;
    /** The paths that a glob, a folder or a path names. @throws {UserError} where a glob or a folder holds none. */
    readonly find: (pattern: string) => string[];
};
/** The files below a folder. */
export declare function openFiles(root: string): Files;
/** The text of bytes. @throws {UserError} for a binary or for text that is not UTF-8. */
export declare function decode(bytes: Uint8Array, path: string): string;
