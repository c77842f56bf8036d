/** Something that can be matched; built by the functions below. */
export type Pattern = {
    readonly kind: 'set';
    readonly test: (code: number) => boolean;
} | {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'all';
    readonly parts: readonly Pattern[];
} | {
    readonly kind: 'any';
    readonly parts: readonly Pattern[];
} | {
    readonly kind: 'many';
    readonly part: Pattern;
    readonly least: 0 | 1;
    readonly lazy: boolean;
} | {
    readonly kind: 'save';
    readonly slot: number;
    readonly part: Pattern;
} | {
    readonly kind: 'behind';
    readonly test: (before: number, after: number) => boolean;
};
export declare const set: (test: (code: number) => boolean) => Pattern;
export declare const text: (literal: string) => Pattern;
export declare const all: (...parts: Pattern[]) => Pattern;
/** The first part that leads to a match wins. */
export declare const any: (...parts: Pattern[]) => Pattern;
export declare const maybe: (part: Pattern) => Pattern;
export declare const many: (part: Pattern, least?: 0 | 1) => Pattern;
export declare const few: (part: Pattern, least?: 0 | 1) => Pattern;
export declare const save: (slot: number, part: Pattern) => Pattern;
/** Matches nothing where the characters on both sides (NaN at the ends) pass the test. */
export declare const behind: (test: (before: number, after: number) => boolean) => Pattern;
type Step = {
    readonly op: 'set';
    readonly test: (code: number) => boolean;
} | {
    readonly op: 'behind';
    readonly test: (before: number, after: number) => boolean;
} | {
    readonly op: 'split';
    first: number;
    second: number;
} | {
    readonly op: 'jump';
    to: number;
} | {
    readonly op: 'start' | 'end';
    readonly slot: number;
} | {
    readonly op: 'done';
};
export type Program = {
    readonly steps: readonly Step[];
    readonly slots: number;
};
/** Where each slot starts and ends, -1 where it took no part; or how far the match came and where in the program it stuck. */
export type Match = {
    readonly isMatch: true;
    readonly slots: readonly (readonly [number, number])[];
} | {
    readonly isMatch: false;
    readonly reached: number;
};
/** Translates a pattern into steps. */
export declare function compile(pattern: Pattern, slots: number): Program;
/**
 * Matches the whole of a text. Every pair of step and place is tried once (Russ Cox, "Regular Expression Matching: the
 * Virtual Machine Approach"), so the time is at most the product of their numbers.
 */
export declare function match({ steps, slots }: Program, subject: string): Match;
export {};
