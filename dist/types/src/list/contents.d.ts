/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */
import type { Block, Item } from './markdown/blocks.js';
import type { Link } from './markdown/link.js';
import { type Span } from './markdown/span.js';
/** One line of the contents: a link into the page. */
export type ContentsLine = {
    readonly link: Link;
    /** The whole list item, or the link alone in a table or HTML. */
    readonly place: Span;
    /** How deep the item is nested, from 0. */
    readonly depth: number;
    readonly item?: Item;
};
export type Contents = Span & {
    readonly shape: 'list' | 'table' | 'html';
    readonly lines: readonly ContentsLine[];
};
/** Whether a link leads to a place in the page itself. */
export declare function isInPage(link: Link): boolean;
/** The contents of the document, in order; most have one, some have none or several. */
export declare function findContents(blocks: readonly Block[], links: readonly Link[]): Contents[];
/** The lines of a list of contents below one of its items. */
export declare function linesBelow({ lines }: Contents, { start, end }: Item): ContentsLine[];
