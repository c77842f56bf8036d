/** What the rules and the preset are to people who write a remark configuration in TypeScript: types of no package that unified's own take. */
import type { ConfigFile, RuleLevel } from './config/config-file.js';
import type { Severity } from './finding.js';
export type { RuleLevel };
/** The name of a rule. */
export type RuleName = Exclude<keyof NonNullable<ConfigFile['rules']>, 'entry-requirements'>;
/** What a rule takes: a severity, or a severity and options; `default`: as `.github/listkeeper.yml` has it, under the preset. */
export type RuleSetting<Name extends RuleName> = 'default' | null | NonNullable<ConfigFile['rules']>[Name];
/** A rule as a plugin of unified. */
export type RemarkRule<Name extends RuleName = RuleName> = (setting?: RuleSetting<Name>) => ((tree: unknown, file: unknown) => undefined) | undefined;
/** A plugin of the preset, or one with its setting. */
export type PresetPlugin = ((setting?: never) => ((tree: unknown, file: unknown) => undefined) | undefined) | [plugin: (setting?: never) => ((tree: unknown, file: unknown) => undefined) | undefined, setting: string];
/** A preset of unified. */
export type RemarkPreset = {
    plugins: PresetPlugin[];
};
/** A rule with how serious it is. */
export type Rule<Name extends RuleName = RuleName> = {
    readonly plugin: RemarkRule<Name>;
    readonly severity: Severity;
    readonly isOff?: true;
};
