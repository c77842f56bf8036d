import type { Registry } from './registry.ts';
/**
 * Who knows arXiv's papers: its API, one request in three seconds on one connection (info.arxiv.org/help/api/tou.html).
 * Absent papers are dead only where the answer is complete, holds other papers, and is clearly younger than the identifier.
 */
export declare function arxiv(base?: string): Registry;
