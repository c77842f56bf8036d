/** Lines of the contents whose nesting or order differs from that of their headings, where all other lines agree with theirs. */
import type { Problem } from '../../src/finding.ts';
import type { Contents } from '../../src/list/contents.ts';
import { type Document } from '../../src/list/document.ts';
/** Every line that differs. */
export declare function nesting(list: Document, contents: Contents, isProposed: boolean): Generator<Problem>;
