/** How each host writes the identifiers of works in its addresses: one reader a host, only where the form is certain. */
import type { Identifier } from './identifier-types.ts';
/**
 * A DOI in normal form: lower case, page suffixes and unbalanced closing marks dropped.
 * @internal Exported for its test: each spelling is a row of its table.
 */
export declare function normalizeDoi(raw: string): string;
/** What an address of a host identifies; undefined where its form shows nothing for certain. */
export declare function readByHost(host: string, url: URL, path: string): Identifier | undefined;
