/** Finds characters that nobody sees but that break search, links and trust. Those that a script, an emoji or typography needs are left alone. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
export type Options = Record<string, never>;
export declare const options: z.ZodType<Options>;
/** Warn where a character cannot be seen. */
declare const noInvisibleCharacters: Plugin<[unknown?], Root>;
export default noInvisibleCharacters;
