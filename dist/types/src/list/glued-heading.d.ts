/** Lines that look like headings but are none, because there is no space after their number signs; GitHub used to read them as headings. */
import type { Document } from './document.ts';
import type { Span } from './markdown/span.ts';
/** A line such as `##Name`: where it is, how many signs it has, and the words after them. */
export type GluedHeading = Span & {
    readonly marks: number;
    readonly title: string;
};
/** All such lines, in paragraphs and in items whose text they continue. One sign alone may be a tag, so two make a heading. */
export declare function gluedHeadings(list: Document): readonly GluedHeading[];
