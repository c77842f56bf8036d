/** Finds characters that nobody sees but that break search, links and trust. Those that a script, an emoji or typography needs are left alone. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where a character cannot be seen. */
declare const noInvisibleCharacters: Plugin<[unknown?], Root>;
export default noInvisibleCharacters;
