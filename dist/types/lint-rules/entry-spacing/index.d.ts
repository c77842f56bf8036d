/** Finds spaces that are missing, doubled or left over in entries, and bullets that differ from the list's own. Tables are never re-padded. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where the spaces of an entry differ from what Markdown or the list needs. */
declare const entrySpacing: Plugin<[unknown?], Root>;
export default entrySpacing;
