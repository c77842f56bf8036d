/** The largest file that is read, in bytes: the largest known list has one fiftieth of it. */
export declare const largestFile: number;
/** The text of bytes. @throws {UserError} for a binary or for text that is not UTF-8. */
export declare function decode(bytes: Uint8Array, path: string): string;
/** All of standard input. @throws {UserError} where it cannot be read, or is no text. */
export declare function readInput(): string;
/** The bytes of a file. @throws {UserError} in one line that says what is wrong with it. */
export declare function readBytes(root: string, path: string): Uint8Array;
