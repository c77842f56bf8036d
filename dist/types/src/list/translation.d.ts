/** Files that repeat a list in another language. */
/** The path of the list that a path, by its name, is a translation of, as `README.md` of `README-zh.md`; undefined where it is none. */
export declare function originalOf(path: string): string | undefined;
/** Whether a path is that of a translation, as `README-zh.md` beside `README.md`. */
export declare function isTranslation(path: string, paths: readonly string[]): boolean;
