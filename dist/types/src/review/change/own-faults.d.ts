/** Which faults of a proposed text are its own: those that its entry, its line or its work did not have in the base. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts';
import type { Finding } from '../../finding.ts';
import type { Entry } from '../../list/entry.ts';
import { type Matches } from './match-entries.ts';
import type { BaseText } from './reviewed.ts';
type Base = {
    readonly before: readonly BaseText[];
    readonly matches: Matches;
    readonly renamed: ReadonlySet<string>;
};
/**
 * Tells whether a finding is the change's own. What was moved, re-indented or reordered but not rewritten brings nothing new;
 * a rewritten entry brings the faults that it did not have; outside entries the same fault on the same words is old.
 */
export declare function compareWith({ before, matches, renamed }: Base): (reading: Reading, finding: Finding) => boolean;
/** What a duplicate is a duplicate of, whichever of the two is blamed; undefined for other findings. */
export declare function workKey({ rule, form }: Finding): string | undefined;
/** The entry that a finding is on. */
export declare function entryOf({ document, toGiven }: Reading, { place }: Finding): Entry | undefined;
export {};
