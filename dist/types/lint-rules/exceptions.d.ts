/** Which problems are not said: those that comments in the text switch off, and those that another problem explains. */
import type { Severity } from '../src/finding.ts';
import type { Point, Span } from '../src/list/markdown/span.ts';
import type { Reading } from './reading.ts';
import { type RuleName } from './severities.ts';
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
/** A line that is no entry is not reported as such where another finding says what is wrong with it. */
export declare function withoutNamed<Said extends {
    readonly rule: string;
    readonly form: string;
    readonly severity: Severity;
}>(said: readonly Said[], lineOf: (one: Said) => number): readonly Said[];
