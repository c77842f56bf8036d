/** How a configuration fails: the one error of it that users of the library meet. */
/** Where in a configuration something is wrong; of one that is no text only the key is known. */
type Place = {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly key: string;
};
/** A configuration that cannot be used; the message is for people, one line, and stands alone. */
export declare class ConfigError extends Error {
    /** The file, or `config` for an object. */
    readonly path: string;
    /** Line and column from 1; 0 for an object. */
    readonly line: number;
    readonly column: number;
    /** The key, as `rules.entry-format`; empty where it is about the whole. */
    readonly key: string;
    constructor(message: string, { path, line, column, key }: Place);
}
export {};
