/** What an identifier of a work is, as data. */
export type Scheme = 'arxiv' | 'doi' | 'acl' | 'pmid' | 'pmc' | 'openreview' | 'neurips' | 'nips' | 'pmlr' | 'jmlr' | 'cvf' | 'aaai' | 'ieee' | 'pii' | 'oup' | 'mdpi' | 'jama' | 's2' | 's2c' | 'acm' | 'gh' | 'gist' | 'hf' | 'youtube' | 'x' | 'npm' | 'pypi' | 'url';
export type Identifier = {
    readonly scheme: Scheme;
    readonly value: string;
};
