/** What entries are sorted by: their titles as a reader compares them, and the dates that are in them. */
import type { Document } from '../../src/list/document.ts';
import type { Entry } from '../../src/list/entry.ts';
/** A title for sorting: case, punctuation and leading emoji do not count, numbers count by their value. */
export declare function titleOrderKey(title: string): string;
/** Other ways in which people sort titles: spaces left out, articles left out, marks between words left out but spaces before letters, as written without and with the letter case. */
export declare const otherTitleKeys: readonly ((title: string) => string)[];
/** Compares title keys by a language's rules; in English, what is plain once its accents are off by characters, which is the same and much faster. */
export declare function titleComparer(locale: string): (a: string, b: string) => number;
/** A date as precise as it is written; `month` and `day` count from 1, 0 is unknown. */
export type EntryDate = {
    readonly year: number;
    readonly month: number;
    readonly day: number;
};
/** The first of the most precise dates that a reader sees in an entry; addresses do not count. */
export declare function dateOf(list: Document, entry: Entry): EntryDate | undefined;
/** 1 for a year, 2 for a month, 3 for a day. */
export declare function precisionOf({ month, day }: EntryDate): 1 | 2 | 3;
/** A date as a number that rises with time; what is finer than `precision` is left out. */
export declare function dateNumber({ year, month, day }: EntryDate, precision: 1 | 2 | 3): number;
