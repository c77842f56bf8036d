/** The preset: every rule of listkeeper at its recommended severity, for any remark configuration. */
import type { Root } from 'mdast';
import type { Plugin, Preset } from 'unified';
import { type RuleName, type Seriousness } from './severities.ts';
export type { RuleName };
export type Rule = Seriousness & {
    readonly plugin: Plugin<[unknown?], Root>;
};
/** Every rule, with how serious it is. */
export declare const rules: Readonly<Record<RuleName, Rule>>;
export declare const ruleNames: readonly RuleName[];
/** Each rule as `severities.ts` has it, or as a configuration that is lent to the file says. */
declare const preset: Preset;
export default preset;
