/**
 * Exceptions in a proposed text: its comments `<!--lint disable-->` switch off in a review only what those of the base switch off
 * in the same place, so that no change silences the review of what it brings. What takes effect later is named. Pure.
 */
import { type Exceptions } from '../../../lint-rules/exceptions.ts';
import type { Reading } from '../../../lint-rules/list-rule.ts';
import { type Finding } from '../../finding.ts';
import { type Span } from '../../list/markdown/span.ts';
import { type Between } from './align-lines.ts';
/** The exceptions of a proposed text that hold in its review, and a note on those that are to hold from then on. */
export type Standing = {
    readonly exceptions: Exceptions;
    readonly notes: readonly Finding[];
};
/** What comments of a text switch off that those of the base, where there is one, switch off there too. */
export declare function standingExceptions(head: Reading, base: Reading | undefined): Standing;
/** Whether a finding only tells of an exception that is to hold after the merge. */
export declare function isOfException(finding: Finding): boolean;
/** The line of the base that a line was; undefined for a new one. */
export declare function baseLine({ above, below }: Between): number | undefined;
/** A finding that tells of something that takes effect with the merge; its place counts in the given text. */
export declare function note({ document, lines }: Reading, place: Span, said: {
    message: string;
    form: string;
}): Finding;
/** A span of the document in the given text. */
export declare function givenSpan({ toGiven }: Reading, { start, end }: Span): Span;
/** The lines of the given text. */
export declare function linesOf({ text, lines }: Reading): string[];
