/** DOIs, checked at the resolver itself: publishers refuse link checkers, and doi.org knows whether a DOI exists. */
import type { Registry } from './registry.ts';
/**
 * Who knows DOIs: doi.org, and for facts Crossref. A DOI that doi.org knows is alive, whatever its publisher answers; one that
 * it does not know is dead. Where Crossref fails, only the facts are missing.
 */
export declare function doi(base?: string, crossref?: string): Registry;
