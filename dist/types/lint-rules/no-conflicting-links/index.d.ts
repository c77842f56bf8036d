/** Finds links that were probably pasted under another paper's title: one paper under clearly different titles, one title with different papers. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = {
    readonly accept: readonly string[];
};
/** `accept`: works (as `arxiv:2311.05112`) that may be under different titles. */
export declare const options: Schema<Options>;
/** Warn where a link and a title contradict each other. */
declare const noConflictingLinks: Plugin<[unknown?], Root>;
export default noConflictingLinks;
