/** How serious each rule is: what the command line, the library and every remark configuration know of it. Needs nothing else. */
import type { Problem, Severity } from '../src/finding.ts';
export type RuleName = 'canonical-url' | 'entry-format' | 'entry-order' | 'entry-spacing' | 'link-label' | 'link-syntax' | 'no-broken-targets' | 'no-conflicting-links' | 'no-deceptive-links' | 'no-duplicate-entries' | 'no-empty-sections' | 'no-invisible-characters' | 'no-lost-entries' | 'no-mojibake' | 'no-tracking-parameters' | 'table-of-contents';
/** `isOff`: the rule runs only where it is asked for. */
export type Seriousness = {
    readonly severity: Severity;
    readonly isOff?: true;
};
/** Every rule with the severity it has where a problem does not say its own and nothing is configured, in the order in which rules run. */
export declare const severities: Readonly<Record<RuleName, Seriousness>>;
/** As configured: `on` is the rule's own severity. */
export type Level = Severity | 'off' | 'on';
/** A rule's severity and options as configured; absent rules run at their own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleName, readonly [Level, unknown?]>>>;
/** The setting of a rule, or what holds where none is given. */
export declare function settingOf(settings: RuleSettings, rule: string): readonly [Level, unknown?];
/** The severity of a problem. A configured severity holds for all problems of the rule but notes, which stay notes. */
export declare function severityOf({ severity }: Pick<Problem, 'severity'>, rule: string, level: Level): Severity;
