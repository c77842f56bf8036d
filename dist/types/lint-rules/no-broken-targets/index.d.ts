/** Finds links into the page, outside its contents, whose target does not exist; and, where the repository is known, missing files. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where a link leads to a place or file that does not exist. */
declare const noBrokenTargets: Plugin<[unknown?], Root>;
export default noBrokenTargets;
