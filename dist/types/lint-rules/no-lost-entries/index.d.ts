/** Finds entries of others that a change lost while it added its own, and the marks that a conflict of versions leaves behind. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where entries were lost. */
declare const noLostEntries: Plugin<[unknown?], Root>;
export default noLostEntries;
