/** Something that the user can put right; shown in one line, without a stack. */
export declare class UserError extends Error {
    readonly name = "UserError";
}
/** The code of a system error (errno(3)), or of Node's own; empty for what is none. */
export declare function codeOf(error: unknown): string;
/** Why a file could not be written; it is as it was. */
export declare function unwritable(path: string, error: unknown): UserError;
/** What a task comes back with. @throws {UserError} for what the file system refuses. */
export declare function attempt<Result>(path: string, full: string, task: () => Result): Result;
