/** The parsed URL, or undefined where it is none; no exception. */
export declare function readUrl(raw: string): URL | undefined;
/** Whether the URL leads out of the repository: it has a scheme or starts with two slashes. */
export declare function isExternal(url: string): boolean;
/** Whether the URL is one that a link checker would ask: http or https. */
export declare function isWeb(url: string): boolean;
/** Lower-case host without `www.` or `m.`. */
export declare function plainHost(url: URL): string;
/**
 * A key that is equal for spellings of one address: scheme, `www.`, trailing slash, `index.*`, order of the query and
 * tracking parameters do not count; the path's case and the fragment do.
 */
export declare function urlKey(url: URL): string;
/** A path with its percent escapes resolved; unchanged where they are broken. */
export declare function decodePath(path: string): string;
