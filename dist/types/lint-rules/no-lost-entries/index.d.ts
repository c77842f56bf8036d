/** Finds entries of others that a change lost while it added its own, and the marks that a conflict of versions leaves behind. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
export type Options = Record<string, never>;
export declare const options: z.ZodType<Options>;
/** Warn where entries were lost. */
declare const noLostEntries: Plugin<[unknown?], Root>;
export default noLostEntries;
