/** Whether a path leads to a folder. */
export declare function isFolder(path: string): boolean;
/** Whether something is at a path, even if it cannot be looked at or is a link that leads nowhere. */
export declare function isThere(full: string): boolean;
/** The real path of a file; a symbolic link may not lead out of the root, or, for a path outside it, out of its own folder. */
export declare function locate(root: string, path: string): string;
/** Whether a path is a folder or below it. */
export declare function isWithin(folder: string, path: string): boolean;
