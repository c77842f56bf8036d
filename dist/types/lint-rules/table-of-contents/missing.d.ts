/** Headings that the contents lack: they get a line in the maintainer's own style. */
import type { Problem } from '../../src/finding.ts';
import type { Contents } from '../../src/list/contents.ts';
import type { Document } from '../../src/list/document.ts';
export type Scope = {
    readonly contents: Contents;
    readonly linked: ReadonlySet<number>;
    readonly exclude: readonly string[];
    readonly depth: readonly [number, number] | undefined;
    /** Headings that had a line before the change. */
    readonly had: ReadonlySet<number>;
};
/** Headings that the contents should have: their depth is covered, and their parent's other headings are in it. */
export declare function missingLines(list: Document, { contents, linked, exclude, depth, had }: Scope): Generator<Problem>;
