/** The order of a section, by title or by date: the configured one, or the one that it keeps. A section in no clear order has none. */
import type { Document } from '../../src/list/document.ts';
import { type Entry } from '../../src/list/entry.ts';
/** Entries in the order of the text, each with its key; entries without a key are in nobody's way. */
export type Keyed = {
    readonly entry: Entry;
    readonly key: string | number;
};
export type Order = {
    readonly name: 'alphabetical' | 'newest first' | 'oldest first';
    readonly keyed: (list: Document, entries: readonly Entry[]) => Iterable<Keyed>;
    readonly compare: (a: Keyed, b: Keyed) => number;
    /** Whether an entry is in order between two others by any reading that people use. */
    readonly fits: (own: Keyed, before: Keyed | undefined, after: Keyed | undefined) => boolean;
    /** How many entries of the section it was learned from, and how many of them keep it. */
    readonly total: number;
    readonly kept: number;
    /** Whether it is configured, not learned. */
    readonly isAsked: boolean;
};
/** The top entries of each section, in the order of the text. */
export declare function bySection(list: Document): Map<number, Entry[]>;
/** The order that entries of one section keep; undefined where none is clear. */
export declare function orderOf(list: Document, entries: readonly Entry[], locale: string): Order | undefined;
/** The configured order; dates count as precisely as nine of ten entries write them. */
export declare function askedOrder(list: Document, entries: readonly Entry[], { asked, locale }: {
    asked: 'alpha' | 'date-desc';
    locale: string;
}): Order;
