/** The blocks of a Markdown text, as data: what they are and where they are. `parse.ts` makes them. */
import type { Span } from './span.js';
/** A stretch of inline text, and the holes in it that are not read as Markdown links. */
export type Leaf = Span & {
    readonly holes: readonly Hole[];
};
export type Hole = Span & {
    readonly kind: 'code' | 'html' | 'comment' | 'autolink' | 'escape' | 'quote';
};
type Heading = Span & {
    readonly kind: 'heading';
    readonly level: number;
    readonly leaf: Leaf;
};
export type Item = Span & {
    readonly kind: 'item';
    /** The bullet or number, without the spaces after it. */
    readonly marker: Span;
    readonly ordered: boolean;
    /** How many lists enclose the item's own list. */
    readonly depth: number;
    /** Items of one list share this number. */
    readonly list: number;
    /** The enclosing item, as an index into the blocks; -1 at the top. */
    readonly parent: number;
    /** The item's own paragraphs, nested lists left out. */
    readonly leaves: Leaf[];
    /** The end of the item's own text: a nested list is after it. */
    ownEnd: number;
    /** The innermost block quote or -1. */
    readonly quote: number;
};
export type Row = Span & {
    readonly kind: 'row';
    readonly table: number;
    readonly header: boolean;
    readonly cells: readonly Leaf[];
};
export type Paragraph = Span & {
    readonly kind: 'paragraph';
    readonly leaf: Leaf;
    readonly quote: number;
};
type Quote = Span & {
    readonly kind: 'quote';
};
export type Html = Span & {
    readonly kind: 'html' | 'comment';
};
type Code = Span & {
    readonly kind: 'code';
    readonly fenced: boolean;
};
type Rule = Span & {
    readonly kind: 'break';
};
type Definition = Span & {
    readonly kind: 'definition';
    readonly label: Span;
    readonly target: Span;
};
type List = Span & {
    readonly kind: 'list';
    readonly ordered: boolean;
    readonly id: number;
    readonly depth: number;
};
type TableBlock = Span & {
    readonly kind: 'table';
    readonly id: number;
    readonly delimiter: Span;
};
export type Block = Heading | Item | Row | Paragraph | Quote | Html | Code | Rule | Definition | List | TableBlock;
export {};
