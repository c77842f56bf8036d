/** PubMed and PubMed Central, asked in batches: their pages refuse many visitors. */
import type { Registry } from './registry.ts';
/** Who knows articles: NCBI's E-utilities, three requests a second (NBK25497, "Frequency, Timing and Registration"). */
export declare function pubmed(base?: string): Registry;
