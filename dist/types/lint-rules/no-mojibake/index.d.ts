/** Finds UTF-8 text that was decoded as Mac Roman or Windows-1252: one finding a file. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where characters were garbled by a wrong encoding; the fix restores them. */
declare const noMojibake: Plugin<[unknown?], Root>;
export default noMojibake;
