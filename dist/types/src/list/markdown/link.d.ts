import type { Leaf } from './blocks.js';
import { type Tag } from './html.js';
import { type Span } from './span.js';
export type Link = Span & {
    readonly kind: 'inline' | 'reference' | 'autolink' | 'bare' | 'html';
    readonly image: boolean;
    /** Whether it is in the text of another link, as a badge does. */
    readonly nested: boolean;
    /** What a reader sees: between the brackets or tags; the alternative text of an image. */
    readonly text: Span;
    /** The destination, escapes and character references resolved. */
    readonly url: string;
    /** The destination as written, without angle brackets; of a reference, in its definition. */
    readonly target: Span;
};
/** Label in normal form to destination. */
export type Definitions = ReadonlyMap<string, {
    readonly url: string;
    readonly target: Span;
}>;
/** A reference label for comparison (CommonMark 0.31, "matches"). */
export declare function normalizeLabel(label: string): string;
/** A destination as written to what it means: backslash escapes and character references resolved. */
export declare function decodeUrl(raw: string): string;
/** Every link and image of one stretch of inline text, in the order of their starts. */
export declare function readLinks(text: string, leaf: Leaf, definitions: Definitions): Link[];
/** The HTML tags of inline text. */
export declare function leafTags(text: string, leaf: Leaf): Tag[];
/** The links and images that HTML tags make. */
export declare function readHtmlLinks(tags: readonly Tag[]): Link[];
/** The links that begin between two offsets, of links sorted by their starts. */
export declare function linksIn(links: readonly Link[], span: Span): Link[];
