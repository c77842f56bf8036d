/** Sections: a heading and all that follows it up to the next heading. */
import type { Span } from './markdown/span.js';
export type Section = Span & {
    /** The heading's text as a reader sees it; empty for what is before the first heading. */
    readonly title: string;
    /** 1 to 6; 0 for what is before the first heading. */
    readonly level: number;
    /** GitHub's anchor of the heading. */
    readonly anchor: string;
    /** Anchors that its author wrote beside the heading. */
    readonly aliases: readonly string[];
    /** The heading itself. */
    readonly heading: Span;
    /** The next heading above it in rank, as an index; -1 for none. */
    readonly parent: number;
};
export type RawHeading = {
    readonly title: string;
    readonly level: number;
    readonly anchor: string;
    readonly aliases: readonly string[];
    readonly heading: Span;
};
/** The sections of a document; the first one has no heading and is there even when empty. */
export declare function makeSections(headings: readonly RawHeading[], end: number): Section[];
/** The index of the section that holds an offset. */
export declare function sectionAt(sections: readonly Section[], offset: number): number;
/** Whether any section is below a heading like `under`, as `isUnder` takes it. */
export declare function hasHeading(sections: readonly Section[], under: string): boolean;
/** Whether a section, or one that it is part of, has a heading like `under`; `*` matches anything, an emoji in front does not count. */
export declare function isUnder(sections: readonly Section[], index: number, under: string | undefined): boolean;
/** Whether a heading, but for marks in front, is these parts with anything between them. Linear in both: the parts are looked for from left to right. */
export declare function isLike(title: string, [head, ...rest]: readonly string[]): boolean;
