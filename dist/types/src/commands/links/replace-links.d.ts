import type { Source } from '../local/check.ts';
export type LinkFix = {
    readonly kind: 'replace';
    readonly url: string;
    readonly by: string;
} | {
    readonly kind: 'remove';
    readonly url: string;
};
export type FixedList = {
    readonly text: string;
    /** How many links were replaced or taken out, and entries taken out with theirs. */
    readonly links: number;
    readonly entries: number;
    /** The lines, from 1, that must be fixed by hand, and why. */
    readonly left: readonly {
        readonly line: number;
        readonly why: string;
    }[];
};
/** The list with the link fixed wherever it is. */
export declare function fixLinks(source: Source, fix: LinkFix): FixedList;
/** Whether two addresses are one to a reader: spelled alike, or but for a slash at the end. */
export declare function isSame(a: string, b: string): boolean;
/** An address that means nothing but itself, in Markdown and in HTML. */
export declare function escapeTarget(url: string): string;
