/**
 * What comments switch off where, exactly as unified-message-control 5 does it, but without reading all comments for each place, because a text may have very many of both.
 */
/** A comment that switches rules, without rules all of them; `end` is that of the block after it, as far as `ignore` reaches. */
export type Switch = {
    readonly at: number;
    readonly end: number | undefined;
    readonly verb: 'enable' | 'disable' | 'ignore';
    readonly rules: readonly string[];
};
/** Tells of a rule at an offset whether it is switched off, by switches in the order of the text. */
export declare function switchedOff(switches: readonly Switch[]): (rule: string, at: number) => boolean;
