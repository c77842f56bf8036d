import { type RuleName } from '../lint-rules/index.ts';
import { type Context, type Reading } from '../lint-rules/list-rule.ts';
import { type Finding, type Severity } from './finding.ts';
/** A rule's severity and options as configured; absent rules run at their own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleName, readonly [Severity | 'off' | 'on', unknown?]>>>;
/** The settings with every rule off but one. */
export declare function alone(settings: RuleSettings, rule: string): RuleSettings;
/** A linted list: its reading, which may be a repaired one, and its findings in order. */
export type Linted = {
    readonly reading: Reading;
    readonly findings: readonly Finding[];
};
/** The findings of a text, in order, each with its corrected lines where it has a fix. */
export declare function lintText(source: string, path: string, settings?: RuleSettings, context?: Context): Linted;
/** The findings of a text that has been read already. */
export declare function lint(reading: Reading, settings?: RuleSettings): Finding[];
