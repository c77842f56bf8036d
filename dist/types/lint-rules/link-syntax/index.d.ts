/** Finds links that Markdown hides or garbles. It looks at the raw text, because to a parser a hidden link is no link at all. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
export type Options = {
    readonly placeholders: number;
};
/** `placeholders`: a label without a link that stands more often than this in a list is a habit of the list. */
export declare const options: Schema<Options>;
/** Warn where a link is written so that readers do not get it. */
declare const linkSyntax: Plugin<[unknown?], Root>;
export default linkSyntax;
