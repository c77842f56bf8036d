/** Which entries are the same work: by what their links identify, never by likeness of titles, which was right in none of 23 measured pairs. */
import type { Document } from '../document.ts';
import type { Entry } from '../entry.ts';
/** Entries of one work, in the order of the text. */
export type Repeat = {
    readonly key: string;
    readonly entries: readonly Entry[];
};
/** The key of the work that an entry lists: its first paper, else what its first link identifies; undefined without a web link. */
export declare function workOf(entry: Entry): string | undefined;
/** The works that a document lists at the top of its lists, each with its first entry. */
export declare function worksOf(list: Document): Map<string, Entry>;
/** A title for comparison: letters and digits alone. */
export declare function titleKey(title: string): string;
/** Whether a title is long enough to name one work: at least three words and 15 letters. */
export declare function isTelling(title: string): boolean;
/** The works that several entries of a document list; nested items are details of the item above, not works. */
export declare function findRepeats(list: Document): Repeat[];
/** Items below one item or category that are the same to the letter. */
export declare function findNestedRepeats(list: Document): Repeat[];
/** Entries with one telling title whose links identify different papers: a preprint and its published version, usually. */
export declare function findVersions(list: Document): Repeat[];
