/** Which page of GitHub an address names, as far as the API can check it. */
export type GithubPage = {
    readonly kind: 'owner';
    readonly owner: string;
} | {
    readonly kind: 'repository';
    readonly owner: string;
    readonly name: string;
} | {
    readonly kind: 'issue';
    readonly owner: string;
    readonly name: string;
    readonly number: number;
    readonly as: string;
} | GithubFile;
/** A file or a folder at a branch, a tag or a commit; without a path it is the whole tree. */
export type GithubFile = {
    readonly kind: 'file';
    readonly owner: string;
    readonly name: string;
    readonly as: 'blob' | 'tree' | 'raw';
    readonly ref: string;
    readonly path: string;
};
/** The identifier of a page: its path, which `pageOf` reads; undefined for pages that the API cannot speak for. */
export declare function githubId(url: URL): string | undefined;
export declare function pageOf(path: string): GithubPage | undefined;
/** What follows owner and name in the path of a page, with a slash before it where there is something. */
export declare function restOf(page: GithubPage, ref?: string): string;
