/** Files that repeat a list in another language. */
/** Whether a path is that of a translation, as `README-zh.md` beside `README.md`. */
export declare function isTranslation(path: string, paths: readonly string[]): boolean;
