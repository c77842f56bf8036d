/** The curated list as data: one reading of one text, that every rule and report shares. */
import { type Contents } from './contents.js';
import { type Entry } from './entry.js';
import type { Block, Item, Leaf } from './markdown/blocks.js';
import { type Link } from './markdown/link.js';
import type { Repair } from './markdown/mojibake.js';
import { type Span } from './markdown/span.js';
import { type Section } from './section.js';
export type Document = {
    readonly path: string;
    /** The text without its byte-order mark; all offsets count in it. */
    readonly text: string;
    readonly bom: boolean;
    /** Where each line starts. */
    readonly lines: readonly number[];
    readonly blocks: readonly Block[];
    readonly sections: readonly Section[];
    readonly contents: readonly Contents[];
    /** Tables of contributors that a bot keeps; nothing in them is judged. */
    readonly people: readonly Span[];
    readonly entries: readonly Entry[];
    /** Every link and image, in order. */
    readonly links: readonly Link[];
    /** Every anchor of the page: of headings, and of `id` and `name` attributes. */
    readonly anchors: readonly string[];
    /** The anchors that its author made, in order. */
    readonly madeAnchors: readonly MadeAnchor[];
    /** What was repaired before reading, where the given text was garbled. */
    readonly repair?: Repair;
};
/** The tag that makes an anchor; the name is empty where nothing can lead to it. */
export type MadeAnchor = Span & {
    readonly name: string;
};
/** Reads a text as a curated list. Every text can be read; what is no list has no entries. */
export declare function parseList(source: string, path?: string): Document;
/** The inline stretches of a block. */
export declare function leavesOf(block: Block): readonly Leaf[];
/** The document's anchor that a link like `#Some%20Anchor` leads to, letter case aside; undefined where there is none. */
export declare function resolveAnchor(document: Document, hash: string): string | undefined;
/** Whether the document has an anchor of exactly this name. */
export declare function isAnchor(document: Document, anchor: string): boolean;
/** The section, as an index, whose heading an anchor names, by GitHub's anchor or one its author wrote beside it. */
export declare function sectionOf(document: Document, anchor: string): number | undefined;
/** The list item that starts at an offset. */
export declare function itemAt({ blocks }: Document, start: number): Item | undefined;
