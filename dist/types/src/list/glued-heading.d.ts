/** Lines that look like headings but are none, because no space is after their number signs; GitHub read them as headings once. */
import type { Document } from './document.ts';
import type { Span } from './markdown/span.ts';
/** A line such as `##Name`: where it stands, how many signs it has, and the words after them. */
export type GluedHeading = Span & {
    readonly marks: number;
    readonly title: string;
};
/** All such lines, in paragraphs and in items whose text they continue. One sign alone may be a tag, so two make a heading. */
export declare function gluedHeadings(list: Document): readonly GluedHeading[];
