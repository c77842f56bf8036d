/** Finds the tables of contents of a document by what they are, blocks of links into the page, whatever their heading says. */
import type { Block, Item } from './markdown/blocks.js';
import type { Link } from './markdown/link.js';
import { type Span } from './markdown/span.js';
import type { Section } from './section.js';
/** One line of the contents: a link into the page. */
export type ContentsLine = {
    readonly link: Link;
    /** The place in the page that it names, as `#a`. */
    readonly hash: string;
    /** What its target has before that: nothing, the address of the page, or the name of its file. */
    readonly page: string;
    /** The target is the anchor without its number sign, which is a file to GitHub. */
    readonly isBare: boolean;
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
/** The page that contents belong to: its path, its sections, and all its anchors. */
export type Page = {
    readonly path: string;
    readonly sections: readonly Section[];
    readonly anchors: readonly string[];
};
/** Whether a link leads to a place in the page itself. */
export declare function isInPage(link: Link): boolean;
/** The contents of the document, in order; most have one, some have none or several. */
export declare function findContents(blocks: readonly Block[], links: readonly Link[], page: Page): Contents[];
/** The lines of a list of contents below one of its items. */
export declare function linesBelow({ lines }: Contents, { start, end }: Item): ContentsLine[];
