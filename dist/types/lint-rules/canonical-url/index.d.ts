/** Finds versioned and PDF addresses of papers, and `http:` where `https:` is known to work. Off by default: many lists link PDFs on purpose. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where a work has a better address than the one given. */
declare const canonicalUrl: Plugin<[unknown?], Root>;
export default canonicalUrl;
