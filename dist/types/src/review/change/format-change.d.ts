/** Recognises a change of format on purpose: most entries of a list were changed in the same way, so that the new form is not reported as a fault. */
import type { Finding } from '../../finding.ts';
import type { Document } from '../../list/document.ts';
import type { Entry } from '../../list/entry.ts';
import { type Trait } from '../../list/format/traits.ts';
import type { Matches } from './match-entries.ts';
/** One form became another in many entries; `left` still have the old one. */
export type Shift = {
    readonly trait: Trait;
    readonly from: string;
    readonly to: string;
    readonly changed: number;
    readonly left: readonly {
        readonly entry: Entry;
        readonly path: string;
    }[];
};
/** The purposeful changes of a proposal. */
export declare function findShifts(before: readonly Document[], after: readonly Document[], matches: Matches): Shift[];
/** Tells of a finding whether it only says that an entry has the new form. */
export declare function isOfShifts(shifts: readonly Shift[]): (finding: Finding) => boolean;
/** A line for the summary: what became what, in how many entries, and which are left. */
export declare function shiftLine({ trait, from, to, changed, left }: Shift): string;
