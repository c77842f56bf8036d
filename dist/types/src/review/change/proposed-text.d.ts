/** Reads a proposed text as it is judged: its marks of a bot's table, in which nothing is judged, count only where the base has them. Pure. */
import { type Context, type Reading } from '../../../lint-rules/list-rule.ts';
import type { Finding } from '../../finding.ts';
export type Proposed = {
    readonly reading: Reading;
    readonly notes: readonly Finding[];
};
/**
 * The text, and a note on a table of the all-contributors bot that is none in the base: its mark is read as a common comment of the
 * same length, so that all places stay.
 */
export declare function readProposed(source: string, path: string, { context, base }: {
    context: Context;
    base: Reading | undefined;
}): Proposed;
