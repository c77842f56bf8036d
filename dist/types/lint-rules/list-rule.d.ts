/** Makes a rule of a pure generator over the curated list, for the runner and for any remark configuration. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Problem } from '../src/finding.ts';
import type { Document } from '../src/list/document.ts';
import type { Schema } from './options.ts';
import type { Context, Reading } from './reading.ts';
export { type Context, type Listed, type Reading, type RepositoryFiles, read, tooMuch, type Unread } from './reading.ts';
export { helpUrl, lendReading, lendSettings, problems } from './remark-rule.ts';
export type Check<Options> = (list: Document, options: Options, context: Context) => Iterable<Problem>;
/** The problems of a text that one rule finds, in the order in which it finds them; places count in the given text. */
export declare function problemsOf(rule: Plugin<[unknown?], Root>, reading: Reading, options: unknown): readonly Problem[];
/**
 * A rule for any remark configuration. `schema` checks the options and holds their defaults, which stand in
 * `defaults.json` too, made from it.
 * A list that a script writes is no matter of rules, but of the one that says so; nor is what a bot keeps in it.
 */
export declare function listRule<Options>(name: string, schema: Schema<Options>, check: Check<Options>, { speaksOfGenerated }?: {
    readonly speaksOfGenerated?: boolean;
}): Plugin<[unknown?], Root>;
/** Whether a script writes the list. A proposed change cannot say so of a list that people write. */
export declare function isGenerated(list: Document, { baseList }: Context): boolean;
