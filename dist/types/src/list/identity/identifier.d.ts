/** Which work a URL identifies: arXiv, DOI, GitHub and the like, offline and only where the form is certain. */
import type { Identifier } from './identifier-types.ts';
/** Whether the identifier names a paper rather than code, a model or an address. */
export declare function isPaper(identifier: Identifier): boolean;
/** One string for one work, as `arxiv:2311.05112`. */
export declare function identifierKey({ scheme, value }: Identifier): string;
/** What a URL identifies: the surest identifier its form shows, else the address itself; undefined where it is no web address. */
export declare function identify(raw: string): Identifier | undefined;
