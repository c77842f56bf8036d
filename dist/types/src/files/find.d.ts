/** The paths of the files, as they are written for people. @throws {UserError} where a glob or a folder holds none. */
export declare function findFiles(root: string, pattern: string): string[];
