/** Finds headings of the list with nothing below them. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
export type Options = Record<string, never>;
export declare const options: z.ZodType<Options>;
/** Warn where a section of the list has no entries. */
declare const noEmptySections: Plugin<[unknown?], Root>;
export default noEmptySections;
