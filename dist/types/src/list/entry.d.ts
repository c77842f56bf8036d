/** Entries: what a curated list is made of, each a title with links, in a list item, a table row, a paragraph or a quote. */
import type { Identifier } from './identity/identifier-types.js';
import type { Block, Hole, Leaf } from './markdown/blocks.js';
import type { Link } from './markdown/link.js';
import type { Span } from './markdown/span.js';
import { type Section } from './section.js';
export type Container = 'list' | 'table' | 'paragraph' | 'quote';
export type Entry = {
    /** What a reader would call the entry: name and title without marks, venue tags and link labels. */
    readonly title: string;
    /** Links a reader can follow, without images; nested ones left out. */
    readonly links: readonly Link[];
    readonly images: readonly Link[];
    readonly identifiers: readonly Identifier[];
    /** The section it is in, as an index. */
    readonly section: number;
    readonly container: Container;
    /** How many list items enclose it. */
    readonly depth: number;
    /** The bullet or number; empty where the container has none. */
    readonly marker: Span;
    /** From the marker to the end of its own text, nested lists left out. */
    readonly place: Span;
    /** The same without the marker and the spaces after it. */
    readonly content: Span;
    /** Code, tags and comments inside it, in order. */
    readonly holes: readonly Hole[];
    /** The cells of a table row. */
    readonly cells: readonly Leaf[];
    /** The list or table it belongs to; numbers differ between containers. */
    readonly group: string;
};
/** Whether a section speaks of the list rather than holding entries. */
export declare function isAside(section: Section): boolean;
/** A link's text without marks, brackets and images. */
export declare function labelOf(text: string, link: Link): string;
/** Whether a label names the kind of link only, as "paper" or "code" do. */
export declare function isLabel(label: string): boolean;
/**
 * Inline Markdown as plain words: images, tags, emphasis and enclosing brackets dropped.
 * @internal Exported for its test: each kind of markup is a row of its table.
 */
export declare function plain(raw: string): string;
type Frame = {
    readonly text: string;
    readonly links: readonly Link[];
    readonly sections: readonly Section[];
    /** What holds no entries: contents, and what bots write. */
    readonly ignored: readonly Span[];
};
/** The entries of a document, in order; lines of its contents, and of what bots write, are none. */
export declare function findEntries(blocks: readonly Block[], frame: Frame): Entry[];
export {};
