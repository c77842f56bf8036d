/** Finds labels such as "paper" and "code" that are not written as the list writes them. How links are wrapped is `entry-format`'s business. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where the label of a link is spelt otherwise than in the rest of the list. */
declare const linkLabel: Plugin<[unknown?], Root>;
export default linkLabel;
