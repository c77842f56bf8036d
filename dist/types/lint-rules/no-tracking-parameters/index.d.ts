/** Finds parameters in the addresses of entries that only tell their site where a visitor came from. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = Record<string, never>;
export declare const options: Schema<Options>;
/** Warn where an address tracks its visitors. */
declare const noTrackingParameters: Plugin<[unknown?], Root>;
export default noTrackingParameters;
