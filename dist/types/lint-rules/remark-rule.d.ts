/** A rule as remark knows one: with the severity, the exceptions in the text and the second places that the command line has. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type Problem } from '../src/finding.ts';
import { type Reading } from './reading.ts';
import { type RuleSettings } from './severities.ts';
/** What a rule finds in a text, with options as they are given. */
export type Run = (reading: Reading, options: unknown) => readonly Problem[];
/** Where each rule is explained. */
export declare function helpUrl(name: string): string;
/** Lends a reading to the rules that will run on a file. */
export declare function lendReading(file: VFile, reading: Reading): void;
/** Lends what is configured to the rules of the preset that will run on a file. */
export declare function lendSettings(file: VFile, configured: RuleSettings): void;
/** The reading of a file that all rules share. */
export declare function readingOf(file: VFile): Reading;
/** The problems that messages were made of; other tools see what the messages hold. */
export declare const problems: WeakMap<object, Problem>;
/**
 * The plugin of a rule. It takes what remark-lint's rules take (a severity, or a severity and options), `info` besides, and
 * `default`: as it is configured for the file, else as the rule itself is.
 * @throws {TypeError} for another severity.
 */
export declare function remarkRule(name: string, run: Run): Plugin<[unknown?], Root>;
