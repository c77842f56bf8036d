/** The preset: every rule of listkeeper at its recommended severity, for any remark configuration. */
import type { Root } from 'mdast';
import type { Plugin, Preset } from 'unified';
export type RuleName = 'entry-format' | 'entry-spacing' | 'link-syntax' | 'no-broken-targets' | 'no-duplicate-entries' | 'no-mojibake' | 'table-of-contents';
export type Rule = {
    readonly plugin: Plugin<[unknown?], Root>;
    readonly severity: 'error' | 'warning' | 'info';
};
/** Every rule with the severity it has where a problem does not say its own and nothing is configured. */
export declare const rules: Readonly<Record<RuleName, Rule>>;
export declare const ruleNames: readonly RuleName[];
declare const preset: Preset;
export default preset;
