/** What a list says about itself: that a script writes it, and how its written guide wants entries to look. */
import { type Document } from '../document.ts';
import { type Span } from '../markdown/span.ts';
import { type Trait } from './traits.ts';
/** A comment near the top that says the file is made by a script: where it stands, and the source that it names, if any. */
export type Generated = Span & {
    readonly source?: string;
};
/** Whether the list is written by a script; the table-of-contents generators' comments do not count, because they speak of a part. */
export declare function findGenerated(list: Document): Generated | undefined;
/** The forms that the written guide shows, each with its place: example entries in a code block of a section about contributing. */
export type Guide = ReadonlyMap<Trait, {
    readonly form: string;
    readonly at: Span;
}>;
/** Reads the written guide of a list; most lists have none in the list itself. */
export declare function readGuide(list: Document): Guide;
