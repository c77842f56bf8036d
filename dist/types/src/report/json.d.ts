/** The report as JSON, version 1: names and shapes that other tools rely on. */
import type { Finding, Fix, Severity, Unjudged } from '../finding.ts';
import type { Exchange } from '../links/verdict.ts';
import { type Counts, type LinkPlace, type LinkReport, type Report } from './report.ts';
/** The whole report. `links` is there where links were checked, empty where there was no network; `partial` where not all were asked; `unjudged` where a list could not be judged. */
export type ReportJson = {
    readonly version: 1;
    readonly files: readonly {
        readonly path: string;
        readonly entries: number;
        readonly findings: readonly FindingJson[];
    }[];
    readonly links?: readonly LinkJson[];
    readonly notes?: readonly string[];
    readonly unjudged?: readonly Unjudged[];
    readonly summary: Counts & {
        readonly offline: boolean;
        readonly partial?: true;
    };
};
/** One link: the verdict on it, where it is, and the requests that were made for it. */
export type LinkJson = Omit<LinkReport, 'at' | 'requests'> & {
    readonly at: readonly Pick<LinkPlace, 'path' | 'line'>[];
    readonly requests: readonly (Omit<Exchange, 'at'> & {
        readonly at?: string;
    })[];
};
/** The report as an object that `JSON.stringify` takes as it is. */
export declare function toJson(report: Report): ReportJson;
/** One finding as other tools read it: lines and columns count from 1, ends are exclusive, offsets are UTF-16 units. */
export type FindingJson = {
    readonly rule: string;
    readonly severity: Severity;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
    readonly url: string;
    readonly introduced?: boolean;
    readonly evidence?: string;
    readonly fix?: Fix;
    readonly corrected?: string;
    readonly related?: readonly {
        readonly message: string;
        readonly path: string;
        readonly line: number;
    }[];
};
/** A finding in that shape. */
export declare function findingJson({ rule, severity, place, message, url, introduced, evidence, fix, corrected, related }: Finding): FindingJson;
