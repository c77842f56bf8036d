/** Findings: what is wrong, where, how sure, and the edits that fix it; and the one function that applies edits. */
import type { Position, Span } from './list/markdown/span.js';
/** Where the project is. */
export declare const projectUrl = "https://github.com/listkeeper/listkeeper";
/** The address of a page of the documentation, for `Finding.url`. */
export declare function pageUrl(path: string): string;
export type Severity = 'error' | 'warning' | 'info';
/** One replacement: `text` takes the place of what is between two offsets of `Document.text`; the end is exclusive. */
export type Edit = Span & {
    readonly text: string;
};
/** Edits that belong together, in order, not overlapping. */
export type Fix = readonly Edit[];
/** A second place that a finding speaks of. */
export type Related = {
    readonly message: string;
    readonly path: string;
    readonly place: Position;
};
/** What a rule yields: no file, no severity; `at` counts in `Document.text`. */
export type Problem = {
    readonly message: string;
    readonly at: Span;
    readonly severity?: Severity;
    /** What the finding rests on, as "44 of 47 entries in *Prompting* ..., for example line 199". */
    readonly evidence?: string;
    readonly fix?: Fix;
    /** Second places, in this text or in another file. */
    readonly related?: readonly ({
        readonly message: string;
        readonly at: Span;
    } | Related)[];
    /** What kind of fault it is, apart from the words of its entry: faults with the same form are counted together and matched between versions. */
    readonly form?: string;
};
export type Finding = {
    readonly rule: string;
    readonly severity: Severity;
    readonly path: string;
    readonly place: Position;
    readonly message: string;
    /** Where the rule is explained. */
    readonly url: string;
    readonly form: string;
    readonly evidence?: string;
    /** With a base only: whether the proposed change brought it. */
    readonly introduced?: boolean;
    /** When its line of the contents is added without the author's help: after the merge, or by a commit where the branch may be written. */
    readonly fixedBy?: 'after-merge' | 'commit';
    readonly fix?: Fix;
    /** The entry, or the lines, with every fix of the entry applied. */
    readonly corrected?: string;
    /** The whole lines that `corrected` takes the place of. */
    readonly lines?: Span;
    /** Set where the corrected lines would be corrected again and again: they are not offered to be taken over. */
    readonly isUnstable?: true;
    readonly related?: readonly Related[];
};
/** What could not be judged, and why: never a finding, and never right either. */
export type Unjudged = {
    readonly path: string;
    /** The line, from 1, where it is about one. */
    readonly line?: number;
    /** A sentence about it without its period, as "it is not UTF-8". */
    readonly reason: string;
    /** What a person can do about it, as "save it as UTF-8". */
    readonly todo?: string;
    /** Whether the proposed change itself brought it: the list could be read before. */
    readonly introduced?: true;
};
/** Orders things with a severity, the most serious first. */
export declare function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number;
/** Orders findings by file and place, the most serious first where they share one. */
export declare function compareFindings(a: Finding, b: Finding): number;
/** Whether a severity is at least as serious as a threshold; none reaches `never`. */
export declare function isAtLeast(severity: Severity, threshold: Severity | 'never'): boolean;
/** Whether every edit of a fix begins and ends between characters: inside of no pair of surrogates and of no CRLF. */
export declare function isBetweenCharacters(text: string, fix: Fix): boolean;
/**
 * The text with fixes applied, and those that were left out: an earlier one edits the same place, or they would cut through a
 * character. A fix is applied whole or not at all; the same edit given twice happens once; nothing outside of the edits changes.
 * @throws {RangeError} where an edit reaches outside the text.
 */
export declare function applyFixes(text: string, fixes: readonly Fix[]): {
    readonly text: string;
    readonly left: readonly Fix[];
};
/** The same, with the edits that were made, in order. */
export declare function composeFixes(text: string, fixes: readonly Fix[]): {
    readonly text: string;
    readonly left: readonly Fix[];
    readonly edits: readonly Edit[];
};
