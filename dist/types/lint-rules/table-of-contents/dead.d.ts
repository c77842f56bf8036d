/** Lines of the contents whose link leads nowhere: they get the anchor that they mean, or are removed. */
import type { Problem } from '../../src/finding.ts';
import { type Contents, type ContentsLine } from '../../src/list/contents.ts';
import { type Document } from '../../src/list/document.ts';
import type { Section } from '../../src/list/section.ts';
import type { Nearest } from './nearest.ts';
export type Known = {
    readonly contents: Contents;
    readonly linked: ReadonlySet<number>;
    readonly names: readonly string[];
    /** The sections of each of the names. */
    readonly byName: ReadonlyMap<string, readonly number[]>;
    readonly nearest: Nearest;
    /** The section that a heading of the base has become, by its former anchor, where a proposed change renames it. */
    readonly renamed: ReadonlyMap<string, {
        readonly section: Section;
        readonly baseTitle: string;
    }>;
};
export declare function deadLine(list: Document, line: ContentsLine, known: Known): Generator<Problem>;
export declare const bare: (text: string) => string;
