/** Entries that contradict each other: one paper under clearly different titles, or one title with different papers. */
import type { Document } from '../document.ts';
import type { Entry } from '../entry.ts';
export type Conflict = {
    readonly kind: 'link' | 'title';
    readonly key: string;
    readonly entries: readonly Entry[];
};
/** Whether two titles are long enough to be titles of papers and have hardly a word in common. */
export declare function areUnlike(a: string, b: string, fewest?: number): boolean;
/** Whether two entries name one paper by clearly different titles. */
export declare function isConflict(a: Entry, b: Entry): boolean;
/**
 * The papers that are under clearly different titles, and the titles with two papers of one registry, of which one is
 * under another title too: else there may be two papers of that title.
 */
export declare function findConflicts(list: Document): Conflict[];
/** Whether two entries lead to two papers of one registry: then they are no preprint and its published version. */
export declare function areTwo(a: Entry, b: Entry): boolean;
