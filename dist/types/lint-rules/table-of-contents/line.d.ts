/** Edits that remove whole lines of a document. */
import type { Fix } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import { type Span } from '../../src/list/markdown/span.ts';
/** The edit that takes the lines of a span out, with the line end before them; undefined on the first line, which has none. */
export declare function wholeLine(list: Document, { start, end }: Span): Fix | undefined;
/** The end of the last line of a span, before its line end. */
export declare function endOfLines(list: Document, { start, end }: Span): number;
/** What is before an item on its line: its indentation. */
export declare function leadOf(list: Document, start: number): Span;
