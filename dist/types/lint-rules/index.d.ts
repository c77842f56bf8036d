/** The preset: every rule of listkeeper at its recommended severity, for any remark configuration. */
import type { Root } from 'mdast';
import type { Plugin, Preset } from 'unified';
export type RuleName = 'canonical-url' | 'entry-format' | 'entry-order' | 'entry-spacing' | 'link-label' | 'link-syntax' | 'no-broken-targets' | 'no-conflicting-links' | 'no-deceptive-links' | 'no-duplicate-entries' | 'no-empty-sections' | 'no-invisible-characters' | 'no-lost-entries' | 'no-mojibake' | 'no-tracking-parameters' | 'table-of-contents';
export type Rule = {
    readonly plugin: Plugin<[unknown?], Root>;
    readonly severity: 'error' | 'warning' | 'info';
    /** Whether the rule runs only where it is switched on. */
    readonly isOff?: true;
};
/** Every rule with the severity it has where a problem does not say its own and nothing is configured. */
export declare const rules: Readonly<Record<RuleName, Rule>>;
export declare const ruleNames: readonly RuleName[];
declare const preset: Preset;
export default preset;
