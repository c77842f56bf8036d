/** Which entry of the proposed text is which of the base's: by identity, wherever it moved, so that only what is new counts as new. */
import type { Document } from '../../list/document.ts';
import type { Entry } from '../../list/entry.ts';
/** An entry of the proposed text and the one it was before; no pair for new entries. */
export type Matches = ReadonlyMap<Entry, Entry>;
/**
 * Pairs the entries of the base with those of the proposed change, across files and sections: first those whose text is the
 * same, then those that share a work and a title, a work, a title. One entry has one partner, so a copy is new.
 */
export declare function matchEntries(before: readonly Document[], after: readonly Document[]): Matches;
/** An entry's text without its marker and indentation, spaces folded. */
export declare function wordsOf(document: Document, entry: Entry): string;
/**
 * Which section of the base each section of the proposed text was, both as indexes: the one of the same title and parents,
 * else the one most of its entries come from, else the only one that is left between the same neighbours. New sections have none.
 */
export declare function matchSections(before: Document, after: Document, matches: Matches): ReadonlyMap<number, number>;
