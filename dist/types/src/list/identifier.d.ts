export type Scheme = 'arxiv' | 'doi' | 'acl' | 'pmid' | 'pmc' | 'openreview' | 'neurips' | 'nips' | 'pmlr' | 'jmlr' | 'cvf' | 'aaai' | 'ieee' | 'pii' | 'oup' | 'mdpi' | 'jama' | 's2' | 's2c' | 'acm' | 'gh' | 'gist' | 'hf' | 'youtube' | 'x' | 'npm' | 'pypi' | 'url';
export type Identifier = {
    readonly scheme: Scheme;
    readonly value: string;
};
/** Whether the identifier names a paper rather than code, a model or an address. */
export declare function isPaper(identifier: Identifier): boolean;
/** One string for one work, as `arxiv:2311.05112`. */
export declare function identifierKey({ scheme, value }: Identifier): string;
/** The address that a registry itself gives a work; undefined where it cannot be told from the identifier alone. */
export declare function canonicalUrl({ scheme, value }: Identifier): string | undefined;
/** What a URL identifies: the surest identifier its form shows, else the address itself; undefined where it is no web address. */
export declare function identify(raw: string): Identifier | undefined;
