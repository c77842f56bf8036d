/**
 * Puts a text in the place of a file; whoever reads it, and whatever fails, sees the old text or the new one. Mode and owner stay,
 * other names of the file (hard links) keep the old text. `isStill` is asked last of all, and false leaves the file alone.
 * Comes back with whether it was replaced. @throws what the file system says.
 */
export declare function replaceWhole(full: string, text: string, isStill: () => boolean): boolean;
