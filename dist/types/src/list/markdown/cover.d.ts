/** Whether a place is inside one of many spans, by a binary search, because a text may have very many of both. */
import { type Span } from './span.ts';
/** What a set of spans can be asked. */
export type Cover = {
    /** Whether one of the spans shares a character with this one. */
    readonly overlaps: (span: Span) => boolean;
    /** Whether this span is inside one of them. */
    readonly holds: (span: Span) => boolean;
};
/** The spans, in any order, ready to be asked. */
export declare function coverOf(spans: readonly Span[]): Cover;
