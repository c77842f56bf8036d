/** Asks many spans at once, each time by a binary search: a text may hold as many spans as questions about them. */
import { type Span } from './span.ts';
/** What a set of spans can be asked. */
export type Cover = {
    /** Whether one of the spans shares a character with this one. */
    readonly overlaps: (span: Span) => boolean;
    /** Whether this span lies inside one of them. */
    readonly holds: (span: Span) => boolean;
};
/** The spans, in any order, ready to be asked. */
export declare function coverOf(spans: readonly Span[]): Cover;
