/** How each host writes the identifiers of works in its addresses: one reader a host, only where the form is certain. */
/**
 * A DOI in normal form: lower case, page suffixes and unbalanced closing marks dropped.
 * @internal Exported for its test: each spelling is a row of its table.
 */
export declare function normalizeDoi(raw: string): string;
/** What an address of a host identifies; undefined where its form shows nothing for certain. */
export declare function readByHost(host: string, url: URL, path: string): Identifier | undefined;
export type Scheme = 'arxiv' | 'doi' | 'acl' | 'pmid' | 'pmc' | 'openreview' | 'neurips' | 'nips' | 'pmlr' | 'jmlr' | 'cvf' | 'aaai' | 'ieee' | 'pii' | 'oup' | 'mdpi' | 'jama' | 's2' | 's2c' | 'acm' | 'gh' | 'gist' | 'hf' | 'youtube' | 'x' | 'npm' | 'pypi' | 'url';
export type Identifier = {
    readonly scheme: Scheme;
    readonly value: string;
};
