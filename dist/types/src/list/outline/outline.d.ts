/** Contents regenerated from the headings: in the style of those that are there, or, where there are none, in that of the list. */
import type { Contents, ContentsLine } from '../contents.ts';
import { type Document } from '../document.ts';
import type { Section } from '../section.ts';
/** `exclude`: headings that stay out, letter case aside; `depth`: the first and last level that belong in; learned where absent. */
export type OutlineOptions = {
    readonly exclude?: readonly string[];
    readonly depth?: readonly [number, number] | undefined;
};
/** Whether a heading never belongs in the contents: because of what it is, or as configured. */
export declare function isLeftOut({ title }: Section, exclude: readonly string[]): boolean;
/** Labels headings, each shortened as most of the lines of its level are that could be. */
export declare function labelsFor(list: Document, lineOf: ReadonlyMap<number, ContentsLine>): (section: Section) => string;
/** The lines of the contents by the index of their section; none where the contents are a table or HTML. */
export declare function linesByHeading(list: Document, contents: Contents): ReadonlyMap<number, ContentsLine>;
/** The text with its largest contents regenerated; the same text where there are none, or where they are a table or HTML. */
export declare function rewriteContents(list: Document, { exclude, depth }?: OutlineOptions): string;
/** The text with contents of its sections before the first one; the same text where it has contents, or fewer than three sections. */
export declare function addContents(list: Document, { exclude, depth }?: OutlineOptions): string;
