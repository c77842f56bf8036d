/** The shapes of the report as JSON: names that other tools and users of the library rely on. Types only, of no package. */
import type { Fix, Severity, Unjudged } from '../finding.js';
import type { Exchange, Judgement } from '../links/verdict.js';
/** Where a link stands: its section, and what it is called there. */
type LinkPlace = {
    readonly path: string;
    readonly line: number;
    readonly section: string;
    readonly name: string;
};
/** The judgement of a link, what kind of link it is, and where it stands. */
export type LinkReport = Judgement & {
    readonly class: 'link' | 'image' | 'badge';
    readonly at: readonly LinkPlace[];
};
export type Counts = {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly fixable: number;
};
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
/** One link: the verdict on it, where it stands, and the requests that were made for it. */
export type LinkJson = Omit<LinkReport, 'at' | 'requests'> & {
    readonly at: readonly Pick<LinkPlace, 'path' | 'line'>[];
    readonly requests: readonly (Omit<Exchange, 'at'> & {
        readonly at?: string;
    })[];
};
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
export {};
