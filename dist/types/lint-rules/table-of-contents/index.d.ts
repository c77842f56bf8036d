/** Finds lines of the contents that lead nowhere and headings without a line, and fixes both in the maintainer's own style. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = {
    readonly exclude: readonly string[];
    readonly depth?: readonly [number, number] | undefined;
};
/** `exclude`: headings that never belong in the contents; `depth`: the first and last level that do, learned where absent. */
export declare const options: Schema<Options>;
/** Warn where the contents and the headings differ. */
declare const tableOfContents: Plugin<[unknown?], Root>;
export default tableOfContents;
