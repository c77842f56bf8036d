/** Finds works that a list holds twice. Most repeats in real lists are deliberate, so the place and the name decide how serious one is. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Severity } from '../../src/finding.ts';
import { type Schema } from '../options.ts';
type Level = Severity | 'off';
type Pair = {
    readonly between: readonly [string, string];
    readonly severity: Level;
};
export type Options = {
    readonly across: Level;
    readonly pairs: readonly Pair[];
    readonly versions: Level;
    readonly accept: readonly string[];
};
/** `across`: the same work in two sections; `pairs`: the same for two sections by their headings, the first match wins; `versions`: a preprint and its published version; `accept`: works (as `arxiv:2311.05112`) that may repeat. */
export declare const options: Schema<Options>;
/** Warn where a work is listed twice. */
declare const noDuplicateEntries: Plugin<[unknown?], Root>;
export default noDuplicateEntries;
