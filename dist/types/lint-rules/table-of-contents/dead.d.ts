import type { Problem } from '../../src/finding.ts';
import { type Contents, type ContentsLine } from '../../src/list/contents.ts';
import { type Document } from '../../src/list/document.ts';
import type { Section } from '../../src/list/section.ts';
export type Known = {
    readonly contents: Contents;
    readonly linked: ReadonlySet<number>;
    readonly names: readonly string[];
    /** The section that a heading of the base has become, by its former anchor, where a proposed change renames it. */
    readonly renamed: ReadonlyMap<string, {
        readonly section: Section;
        readonly formerTitle: string;
    }>;
};
export declare function deadLine(list: Document, line: ContentsLine, known: Known): Generator<Problem>;
export declare const bare: (text: string) => string;
