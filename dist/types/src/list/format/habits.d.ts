/** What the sections of a list, else the whole list, clearly keep, trait by trait, and the entries that do otherwise. */
import type { Document } from '../document.ts';
import type { Entry } from '../entry.ts';
import { type Norm } from './norm.ts';
import { type Observed, type Sample, type Trait } from './traits.ts';
/** What is kept, where (the heading of a section, or nothing for the whole list), and the line of an entry that shows it. */
export type Habit = {
    readonly norm: Norm<string>;
    readonly scope: string;
    readonly example: number;
};
export type Deviant = {
    readonly trait: Trait;
    readonly entry: Entry;
    readonly sample: Sample;
    readonly habit: Habit;
};
/** Every sample of a list that differs from the habit of its section in `norm`; `former` says which section of `norm` each one was. */
export declare function deviantsOf(list: Document, baseList?: Document, baseSections?: ReadonlyMap<number, number>): Generator<Deviant>;
/** The habit of a section: its own where it has one, else the list's, unless the section itself clearly does otherwise. */
export declare function habitsOf(baseList: Document, trait: Trait, observed?: readonly Observed[]): (section: number | undefined) => Habit | undefined;
