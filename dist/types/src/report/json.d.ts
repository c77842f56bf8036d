/** The report as JSON, version 1: names and shapes that other tools rely on. */
import type { Finding } from '../finding.ts';
import type { FindingJson, ReportJson } from './json-shapes.ts';
import { type Report } from './report.ts';
/** The report as an object that `JSON.stringify` takes as it is. */
export declare function toJson(report: Report): ReportJson;
/** A finding in that shape. */
export declare function findingJson({ rule, severity, place, message, url, introduced, evidence, fix, corrected, related }: Finding): FindingJson;
