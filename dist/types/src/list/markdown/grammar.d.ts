/**
 * The block grammar: @lezer/markdown, with the places fixed where it departs from CommonMark 0.31 and GFM 0.29.
 * Containers, fences and headings are its own; lists, quotes, HTML and paragraphs (with tables, underlined headings and
 * link definitions) are read here. What the blocks mean is read in `parse.ts`.
 */
import { type MarkdownParser } from '@lezer/markdown';
/** Reads Markdown into a tree of blocks, without inline nodes but the marks of quotes. */
export declare const grammar: MarkdownParser;
