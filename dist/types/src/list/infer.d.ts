import { type Document } from './document.ts';
import type { Container } from './entry.ts';
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
    /** An entry that matches it, as it stands, and its line. */
    readonly example: string;
    readonly line: number;
};
/** The formats of a list, section by section where they differ. Sections with too few entries get the format of the whole. */
export declare function inferTemplates(list: Document): Inferred[];
/** The template of an example entry, as it stands behind its bullet; undefined where it is no entry. */
export declare function templateLike(example: string): string | undefined;
