/** Learns the templates that sections of a list keep: the smallest set of shapes that covers them, written by its own entries. */
import { type Document } from '../document.js';
import type { Container, Entry } from '../entry.js';
export type Inferred = {
    /** The heading of the sections that the formats are for; `*` where one format serves them all. */
    readonly under: string;
    readonly container: Container;
    /** Templates in the order in which they are tried. */
    readonly templates: readonly InferredTemplate[];
    readonly conforming: number;
    readonly total: number;
};
export type InferredTemplate = {
    readonly source: string;
    /** How many entries match it and no earlier one. */
    readonly count: number;
    /** An entry of the shape that most of these have, as it stands, and its line. */
    readonly example: string;
    readonly line: number;
};
/** The formats of a list: of sections that keep another one than the list, inner ones first, then of all others. Sections with too few entries get the format of the whole. */
export declare function inferTemplates(list: Document): Inferred[];
/** The template of an example entry, as it is after its bullet; undefined where it is no entry. */
export declare function templateLike(example: string): string | undefined;
/** What templates are for these entries: how many each one is the first to match, with an example. */
export declare function withSources(list: Document, { under, container, entries }: {
    readonly under: string;
    readonly container: Container;
    readonly entries: readonly Entry[];
}, sources: readonly string[]): Inferred;
