import { type RuleName } from '../lint-rules/index.ts';
import { type Context, type Reading } from '../lint-rules/list-rule.ts';
import { type Finding, type Severity, type Unjudged } from './finding.ts';
import { type Point, type Span } from './list/markdown/span.ts';
/** A rule's severity and options as configured; absent rules run at their own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleName, readonly [Severity | 'off' | 'on', unknown?]>>>;
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
/** A comment that switches rules off or on, without rules all of them; its span counts in `Document.text`. */
export type Control = Span & {
    readonly verb: 'enable' | 'disable' | 'ignore';
    readonly rules: readonly RuleName[];
};
/** The comments of a text that switch rules off or on, in order. */
export declare function controlsIn({ document, text }: Reading): Control[];
/** A rule at a place, which counts in the given text as findings do. */
export type Spot = {
    readonly rule: string;
    readonly at: Point;
};
/** Tells of each of some spots whether it is switched off. */
export type Exceptions = (spots: readonly Spot[]) => readonly boolean[];
/** What the comments of a text switch off, as remark does it. */
export declare function exceptionsIn(reading: Reading): Exceptions;
/** Gives every finding with a fix the lines it corrects, with all fixes of the same entry applied: one voice per entry. */
export declare function correctTogether(reading: Reading, findings: readonly Finding[]): Finding[];
/** The last of what is placed in order that begins at an offset or before it. */
export declare function entryAt<Placed extends {
    readonly place: Span;
}>(entries: readonly Placed[], to: (offset: number) => number, offset: number): Placed | undefined;
