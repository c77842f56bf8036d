/** Finds entries that do not follow the format of their section: the configured one, else the one that the section clearly keeps. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Schema } from '../options.ts';
import { type SectionOptions } from './configured.ts';
export type Options = {
    readonly sections: readonly SectionOptions[];
};
/** `sections`: formats by heading, the first match wins; entries of all other sections are judged by what their section keeps. */
export declare const options: Schema<Options>;
/** Warn where an entry differs from its section's format. */
declare const entryFormat: Plugin<[unknown?], Root>;
export default entryFormat;
