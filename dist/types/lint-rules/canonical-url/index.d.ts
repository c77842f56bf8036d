/** Finds versioned and PDF addresses of papers, and `http:` where `https:` is known to work. Off by default: many lists link PDFs on purpose. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
export type Options = Record<string, never>;
export declare const options: z.ZodType<Options>;
/** Warn where a work has a better address than the one given. */
declare const canonicalUrl: Plugin<[unknown?], Root>;
export default canonicalUrl;
