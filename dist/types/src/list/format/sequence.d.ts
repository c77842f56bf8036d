/** Sequences that are nearly in order: what stays where it is, and what stands elsewhere. */
/** The indexes of a longest stretch of keys, with gaps, that never falls; `compare` as for `sort`. */
export declare function longestOrdered<Key>(keys: readonly Key[], compare: (a: Key, b: Key) => number): number[];
/**
 * The keys, if at most `most` of them stand out of order, else nothing. Each of those makes at most two falls, so that
 * unordered keys are soon known; keys are asked for one by one, because making them is the dear part.
 */
export declare function nearlyOrdered<Key>(keys: Iterable<Key>, compare: (a: Key, b: Key) => number, most: number): Key[] | undefined;
/** How many digits the number of arrangements has in which keys could stand; with few, an order shows by chance. */
export declare function arrangements(keys: readonly (string | number)[]): number;
