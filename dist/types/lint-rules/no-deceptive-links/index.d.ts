/** Finds links that lead elsewhere than they seem to: to another domain than their text names, to an imitation, or, after a change, to another host than before. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where a link leads elsewhere than it seems to. */
declare const noDeceptiveLinks: Plugin<[unknown?], Root>;
export default noDeceptiveLinks;
