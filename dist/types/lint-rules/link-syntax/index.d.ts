/** Finds links that Markdown hides or garbles. It reads the raw text, because a parser does not see a hidden link at all. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = {
    readonly placeholders: number;
};
/** `placeholders`: a label without a link that a list has more often than this is a habit of the list. */
export declare const options: Schema<Options>;
/** Warn where a link is written so that readers do not get it. */
declare const linkSyntax: Plugin<[unknown?], Root>;
export default linkSyntax;
