/** The library: the same reading, rules and comparison that the command line, the Action and the app use. All are functions of texts; `loadConfig` reads files, `checkLinks` asks the web. */
import { ConfigError } from './config/config-error.js';
import type { ConfigFile } from './config/config-file.js';
import { type Fix } from './finding.js';
import type { ConfigInput, LinkCheck, LinkCheckOptions } from './library-types.js';
import { type Document } from './list/document.js';
import { type Inferred } from './list/format/infer.js';
import type { FindingJson } from './report/json-shapes.js';
export type { ConfigFile, ConfigFile as Config } from './config/config-file.js';
export type { Edit, Fix, Severity, Unjudged } from './finding.js';
export type { ConfigInput, LinkCheck, LinkCheckOptions, LinkConfig, Signal } from './library-types.js';
export type { Document } from './list/document.js';
export type { Entry } from './list/entry.js';
export type { Inferred, InferredTemplate } from './list/format/infer.js';
export type { Link } from './list/markdown/link.js';
export type { Span } from './list/markdown/span.js';
export type { Section } from './list/section.js';
export type { FindingJson, LinkJson, ReportJson } from './report/json-shapes.js';
export { ConfigError };
/**
 * A text as a curated list: sections, entries, links and contents. Every text can be read; what is no list has no entries.
 * Offsets count UTF-16 code units of the text without its byte-order mark.
 * @throws {TypeError} for a wrong argument.
 */
export declare function parseList(text: string, path?: string): Document;
/**
 * The formats that the sections of a list keep, as templates, with how many entries follow them.
 * @throws {TypeError} for what `parseList` did not come back with.
 */
export declare function inferTemplates(list: Document): Inferred[];
/**
 * The findings of a text as it stands, in order.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
 */
export declare function lint(options: {
    path?: string;
    text: string;
    config?: ConfigInput | undefined;
}): FindingJson[];
/**
 * The findings of `after`, each with whether the change from `before` introduced it. `before` is `null` for a new file.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
 */
export declare function reviewTexts(options: {
    path: string;
    before: string | null;
    after: string;
    config?: ConfigInput | undefined;
}): FindingJson[];
/**
 * The text with every fix applied that does not overlap an earlier one. Offsets count in the text without its byte-order mark, which is kept.
 * @throws {TypeError} for a wrong argument, and for an edit outside of the text.
 */
export declare function applyFixes(text: string, fixes: readonly Fix[]): string;
/**
 * The configuration that the command line would use for a file: the nearest one from its folder up to the root of its git
 * repository, else the defaults; for that one file, under whatever path it is handed over.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used or read.
 */
export declare function loadConfig(path: string): ConfigFile;
/**
 * Whether the links of texts still answer. Opens the web, public addresses only, and closes it before it comes back; without
 * a network `links` is empty and `summary.offline` says so.
 * @throws {TypeError} for a wrong argument, {ConfigError} for `config`; what the signal was aborted with.
 */
export declare function checkLinks(sources: readonly {
    readonly path: string;
    readonly text: string;
}[], options?: LinkCheckOptions): Promise<LinkCheck>;
