/** The report as JSON, version 1: names and shapes that other tools rely on. */
import { type Report } from '../commands/report.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
/** The report as an object that `JSON.stringify` takes as it is. */
export declare function toJson(report: Report): object;
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
