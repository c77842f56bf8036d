/** Finds headings of the list with nothing below them. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where a section of the list has no entries. */
declare const noEmptySections: Plugin<[unknown?], Root>;
export default noEmptySections;
