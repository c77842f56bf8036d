import type { RuleSettings } from '../lint.ts';
import type { Config } from './schema.ts';
type List = Config['lists'][number];
/** Whether a pattern of the configuration names a file; `**` names each, wherever it is. */
export declare function isNamedBy(path: string, pattern: string): boolean;
/** Whether a pattern may name several files. */
export declare function isGlob(pattern: string): boolean;
/** The patterns of all files that the configuration names, translations too. */
export declare function patternsOf({ lists }: Config): string[];
/** The configured list that a file belongs to. */
export declare function listOf(config: Config, path: string): List | undefined;
/** The rules' settings for one file: its list's formats and contents, and the accepted repeats. */
export declare function settingsFor(config: Config, path: string): RuleSettings;
/** Which of the configured lists a file is one of several files of, as a number; undefined for a list of one file and for translations, which repeat theirs. */
export declare function groupOf(config: Config, path: string, paths: readonly string[]): number | undefined;
/** What the configuration says about the contents of a file. */
export declare function contentsOf(config: Config, path: string): Pick<List['contents'], 'exclude' | 'depth'>;
export type Repair = List['contents']['repair'];
/** When the contents of a file are fixed. */
export declare function repairOf(config: Config, path: string): Repair;
/** The rules' settings in the words of the runner. */
export declare function ruleSettings(config: Config): RuleSettings;
/** The milliseconds of a duration as the schema takes it: `20s`, `10m`, `7d`. */
export declare function milliseconds(duration: string): number;
export {};
