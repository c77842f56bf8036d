/** Runs the rules over one list and turns what they say into findings; the only runner of lint-rules. */
import { type Exceptions } from '../lint-rules/exceptions.ts';
import { type Context, type Reading } from '../lint-rules/list-rule.ts';
import { type RuleSettings } from '../lint-rules/severities.ts';
import { type Finding, type Unjudged } from './finding.ts';
import { type Span } from './list/markdown/span.ts';
export type { RuleSettings };
/** The settings with every rule off but one. */
export declare function alone(settings: RuleSettings, rule: string): RuleSettings;
/** A linted list: its reading, which may be a repaired one, and its findings in order. */
export type Linted = {
    readonly reading: Reading;
    readonly findings: readonly Finding[];
    readonly unjudged: readonly Unjudged[];
};
/** The findings of a text, in order, each with its corrected lines where it has a fix. */
export declare function lintText(source: string, path: string, settings?: RuleSettings, context?: Context): Linted;
/** The findings of a text that has been read already, and what of it is not judged. */
export declare function judge(reading: Reading, settings?: RuleSettings, exceptions?: Exceptions): Linted;
/**
 * The findings of a text that has been read already, without those that exceptions switch off: its own comments, or what else is given.
 * @throws {TooManySteps} where that is too much work.
 */
export declare function lint(reading: Reading, settings?: RuleSettings, exceptions?: Exceptions): Finding[];
/** Gives every finding with a fix the lines it corrects, with all fixes of the same entry applied: one voice per entry. */
export declare function correctTogether(reading: Reading, findings: readonly Finding[]): Finding[];
/** The last of what is placed in order that begins at an offset or before it. */
export declare function entryAt<Placed extends {
    readonly place: Span;
}>(entries: readonly Placed[], to: (offset: number) => number, offset: number): Placed | undefined;
