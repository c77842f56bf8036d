import type { Section } from '../../src/list/section.ts';
/** A line that leads nowhere: its label as `bare` leaves it, and the anchor as it is written. */
type Wanted = {
    readonly name: string;
    readonly written: string;
};
/** The index of the heading that is meant; `none` where there is none or more than one; `unknown` where too many had to be compared. */
type Meant = number | 'none' | 'unknown';
/** Finds what is meant among headings that no line leads to yet; `linked` may grow between two questions. */
export type Nearest = (wanted: Wanted) => Meant;
type Headings = {
    readonly sections: readonly Section[];
    readonly names: readonly string[];
    readonly linked: ReadonlySet<number>;
};
/** The heading with the words of a line, else the only one whose anchor or name is almost the same, else the only one that goes on as it begins. */
export declare function nearestAmong({ sections, names, linked }: Headings): Nearest;
export {};
