/** What entries of a list have in common, one trait at a time: separator, final period, wrap of links, brackets of tags. */
import type { Document } from '../document.ts';
import { type Entry } from '../entry.ts';
import type { Span } from '../markdown/span.ts';
import { type Tokens } from './tokens.ts';
/** One observation: the form an entry has, where, and how to write another form there. */
export type Sample = {
    readonly form: string;
    readonly at: Span;
    /** The edit that would give the entry another form; absent where that is not certain. */
    readonly to?: (form: string) => {
        readonly start: number;
        readonly end: number;
        readonly text: string;
    } | undefined;
};
export type Trait = {
    readonly name: string;
    readonly read: (list: Document, entry: Entry, tokens: Tokens) => Sample[];
    /** How a form is called in "44 of 47 entries ...". */
    readonly say: (form: string) => string;
    /** Forms that may prevail without the others being wrong. */
    readonly isNorm?: (form: string) => boolean;
};
/** How links that say "paper" or "code" are wrapped. */
export declare const wrap: Trait;
/** How each link of an entry with a label such as "paper" is wrapped. */
export declare function readWraps(list: Document, entry: Entry): Sample[];
export declare const traits: readonly Trait[];
export type Observed = {
    readonly entry: Entry;
    readonly sample: Sample;
};
/** Every sample of every trait, entry by entry. */
export declare const readTraits: (list: Document) => ReadonlyMap<Trait, readonly Observed[]>;
