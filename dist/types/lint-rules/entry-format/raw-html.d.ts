/** Entries written in HTML: their links are read, their format is not judged, and that is said once. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
/** One note where sections of the list are written in HTML. */
export declare function rawHtml(list: Document): Generator<Problem>;
