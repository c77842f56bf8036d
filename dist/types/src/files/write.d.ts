/** A text to write, and the one that it rests on: null where there was no file, undefined where it does not matter what there is. */
export type Writing = {
    readonly text: string;
    readonly was: string | null | undefined;
};
/** Replaces a file, or makes it, with the folders that it needs. @throws {UserError} in one line, with the file as it was. */
export declare function replaceFile(root: string, path: string, { text, was }: Writing): void;
