/** Reads what git prints with `--raw -z`: changed files and commits. Pure. */
/** A file that differs between two commits; `before` or `after`, the names of its blobs, is absent where the file is. */
export type ChangedFile = {
    readonly path: string;
    readonly previousPath: string;
    readonly before?: string;
    readonly after?: string;
    /** What is there instead of a file. */
    readonly insteadBefore?: Instead;
    readonly insteadAfter?: Instead;
};
export type Instead = 'link' | 'submodule';
/** A commit with what it changed compared with its first parent. `date` is that of the committer, in ISO 8601. */
export type Commit = {
    readonly id: string;
    readonly parents: readonly string[];
    readonly date: string;
    readonly subject: string;
    readonly files: readonly ChangedFile[];
};
/** Reads the output of `git diff-tree --raw -z`. */
export declare function readChanges(raw: string): ChangedFile[];
/** The format that `readLog` reads: name, parents, date and subject, each with a zero byte after it. */
export declare const logFormat = "format:%H%x00%P%x00%cI%x00%s%x00";
/** Reads the output of `git log --raw -z` in that format. A subject holds no zero byte, so nobody can forge a commit with one. */
export declare function readLog(raw: string): Commit[];
