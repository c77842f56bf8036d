/** The library: the same reading, rules and comparison that the command line, the Action and the app use. Nothing here does I/O. */
import { type Config } from './config/index.ts';
import { type Fix } from './finding.ts';
import { type FindingJson } from './report/json.ts';
export type { Edit, Fix, Severity } from './finding.ts';
export { type Document, parseList } from './list/document.ts';
export type { Entry } from './list/entry.ts';
export { type Inferred, inferTemplates } from './list/infer.ts';
export type { Link } from './list/link.ts';
export type { Section } from './list/section.ts';
export type { Span } from './list/span.ts';
export type { Config, FindingJson };
/** A configuration as the text of its YAML file or as the object that it holds. */
export type ConfigInput = string | object;
/**
 * The findings of a text as it stands, in order.
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
