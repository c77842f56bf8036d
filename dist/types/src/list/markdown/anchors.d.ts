import type { Leaf } from './blocks.ts';
import type { Link } from './link.ts';
/**
 * The text of inline Markdown as a reader sees it, of links sorted by their starts: link texts and code kept; marks, tags, comments and images dropped,
 * because GitHub leaves an image's alternative text out of a heading's anchor. Spaces are kept: they become dashes.
 */
export declare function visibleText(text: string, leaf: Leaf, links: readonly Link[]): string;
/** Drops the marks of emphasis, strong emphasis and strikethrough; an underscore inside a word is none. */
export declare function stripEmphasis(raw: string): string;
/** The anchors of headings, in order, made unique as GitHub does. */
export declare function slugHeadings(texts: readonly string[]): string[];
/** The anchor that a link like `#a%20b` points to; what cannot be decoded stays as written. */
export declare function decodeAnchor(hash: string): string;
