/** An entry as a short string that templates and learning look at: links, badges and code stand as single marks, with the way back to the text. */
import type { Document } from '../document.ts';
import type { Entry } from '../entry.ts';
import type { Hole } from '../markdown/blocks.ts';
import type { Link } from '../markdown/link.ts';
import { type Span } from '../markdown/span.ts';
/** Marks from the private-use area; such characters of the text itself are replaced, so that it cannot forge them. */
export declare const marks: {
    readonly open: '';
    readonly close: '';
    readonly badge: '';
    readonly code: '';
    readonly tag: '';
    readonly bar: '';
    readonly break: '\n';
};
export type Tokens = {
    /** The marked string: a link is its text between an open and a close mark, its target left out. */
    readonly text: string;
    /** For each character of `text`, and one past its end, its offset in the document. */
    readonly at: readonly number[];
    /** The link whose open mark stands at an index of `text`. */
    readonly links: ReadonlyMap<number, Link>;
};
/** Reads a span of a document, as an entry's content or a table's cell, into tokens. */
export declare function tokenize(list: Document, span: Span, holes: readonly Hole[]): Tokens;
/** An entry as tokens: its row, or its content. */
export declare function tokenizeEntry(list: Document, entry: Entry): Tokens;
/** The part of the document that a range of tokens stands for. */
export declare function spanOf(tokens: Tokens, start: number, end: number): Span;
