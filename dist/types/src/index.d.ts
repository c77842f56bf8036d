/** The library: the same reading, rules and comparison that the command line, the Action and the app use. Only `checkLinks` does I/O: it sends requests to the web. */
import { type Config } from './config/index.ts';
import { type Fix } from './finding.ts';
import type { LinkCheck, LinkCheckOptions } from './library-types.ts';
import { type FindingJson, type LinkJson, type ReportJson } from './report/json.ts';
export type { Edit, Fix, Severity } from './finding.ts';
export { type Document, parseList } from './list/document.ts';
export type { Entry } from './list/entry.ts';
export { type Inferred, inferTemplates } from './list/format/infer.ts';
export type { Link } from './list/markdown/link.ts';
export type { Span } from './list/markdown/span.ts';
export type { Section } from './list/section.ts';
export type { Config, FindingJson, LinkJson, ReportJson };
/** A configuration as the text of its YAML file or as the object that it holds. */
export type ConfigInput = string | object;
/**
 * The findings of a text by itself, without a base, in order.
 * @throws {ConfigError} for a configuration text that cannot be used; a ZodError for such an object.
 */
export declare function lint({ path, text, config }: {
    path?: string;
    text: string;
    config?: ConfigInput;
}): FindingJson[];
/**
 * The findings of `after`, each with whether the change from `before` introduced it. `before` is `null` for a new file.
 * @throws {ConfigError} for a configuration text that cannot be used; a ZodError for such an object.
 */
export declare function reviewTexts({ path, before, after, config, }: {
    path: string;
    before: string | null;
    after: string;
    config?: ConfigInput;
}): FindingJson[];
/** The text with every fix applied that does not overlap an earlier one. Offsets count in the text without its byte-order mark, which is kept. */
export declare function applyFixes(text: string, fixes: readonly Fix[]): string;
/**
 * Whether the links of texts still answer. Opens the web, public addresses only, and closes it before it comes back; without
 * a network `links` is empty and `summary.offline` says so.
 * @throws {ZodError} for a configuration that cannot be used; {RangeError} for a number; what the signal was aborted with.
 */
export declare function checkLinks(sources: readonly {
    readonly path: string;
    readonly text: string;
}[], { config, ...options }?: LinkCheckOptions): Promise<LinkCheck>;
