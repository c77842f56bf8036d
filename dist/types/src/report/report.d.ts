/** The report that every command on lists returns; `src/report/` turns it into text. */
import type { Reading } from '../../lint-rules/list-rule.ts';
import type { Finding, Severity, Unjudged } from '../finding.ts';
import type { Counts, LinkReport } from './json-shapes.ts';
export type { Counts, LinkReport } from './json-shapes.ts';
export type FileReport = {
    readonly path: string;
    readonly entries: number;
    readonly findings: readonly Finding[];
    readonly reading: Reading;
};
export type Report = {
    readonly files: readonly FileReport[];
    /** Whether findings say if a proposed change introduced them. */
    readonly hasBase: boolean;
    /** What a person should know besides the findings, one line each. */
    readonly notes: readonly string[];
    /** Purposeful changes of format, a Markdown line each: they are the norm from then on. */
    readonly shifts: readonly string[];
    /** What could not be judged; absent or empty: all was. */
    readonly unjudged?: readonly Unjudged[];
    /** Where links were checked: what is known of each. */
    readonly links?: readonly LinkReport[];
    /** Whether links were to be checked and nothing could be reached. */
    readonly offline?: boolean;
    /** Whether the time was over before every link was asked. */
    readonly partial?: boolean;
};
/** The findings that count: with a base, those that the change introduced. */
export declare function counted({ files, hasBase }: Report): Finding[];
/** How many findings of each severity count, and how many of them can be fixed. */
export declare function countFindings(report: Report): Counts;
/** The same in another order: errors, warnings, notes, each as they were. */
export declare function errorsFirst<Item extends {
    readonly severity: Severity;
}>(items: readonly Item[]): Item[];
/** What one rule found: how serious the worst of it is, and how many there are, in words. */
export type RuleCount = {
    readonly rule: string;
    readonly severity: Severity;
    readonly says: string;
};
/** The rules that found something, those with errors first, then by how much they found. */
export declare function countByRule(report: Report): RuleCount[];
/** The report with more that could not be judged. */
export declare function withUnjudged(report: Report, more: readonly Unjudged[]): Report;
/** Whether a finding that counts is at least as serious as the threshold. */
export declare function hasFailed(report: Report, failOn: Severity | 'never'): boolean;
