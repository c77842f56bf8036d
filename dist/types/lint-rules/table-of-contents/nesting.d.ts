/** Lines of the contents that are nested otherwise than their headings, or stand elsewhere than these, where all the others agree. */
import type { Problem } from '../../src/finding.ts';
import type { Contents } from '../../src/list/contents.ts';
import { type Document } from '../../src/list/document.ts';
/** Every line that stands out. */
export declare function nesting(list: Document, contents: Contents, isProposed: boolean): Generator<Problem>;
