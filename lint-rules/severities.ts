/** How serious each rule is: what the command line, the library and every remark configuration know of it. Needs nothing else. */
import type { Problem, Severity } from '../src/finding.ts'

export type RuleName =
  | 'canonical-url'
  | 'entry-format'
  | 'entry-order'
  | 'entry-spacing'
  | 'link-label'
  | 'link-syntax'
  | 'no-broken-targets'
  | 'no-conflicting-links'
  | 'no-deceptive-links'
  | 'no-duplicate-entries'
  | 'no-empty-sections'
  | 'no-invisible-characters'
  | 'no-lost-entries'
  | 'no-mojibake'
  | 'no-tracking-parameters'
  | 'others-entries'
  | 'references'
  | 'table-of-contents'
  | 'translations'

/** `isOff`: the rule runs only where it is asked for. */
export type Seriousness = { readonly severity: Severity; readonly isOff?: true }

/** Every rule with the severity it has where a problem does not say its own and nothing is configured, in the order in which rules run. */
export const severities: Readonly<Record<RuleName, Seriousness>> = {
  'link-syntax': { severity: 'error' },
  'entry-format': { severity: 'warning' },
  'entry-spacing': { severity: 'warning' },
  'no-duplicate-entries': { severity: 'error' },
  'no-conflicting-links': { severity: 'warning' },
  'table-of-contents': { severity: 'warning' },
  'no-broken-targets': { severity: 'warning' },
  references: { severity: 'error' },
  'no-mojibake': { severity: 'warning' },
  'no-deceptive-links': { severity: 'warning' },
  'no-lost-entries': { severity: 'warning' },
  'others-entries': { severity: 'warning' },
  'no-invisible-characters': { severity: 'warning' },
  'no-tracking-parameters': { severity: 'warning' },
  'no-empty-sections': { severity: 'warning' },
  'entry-order': { severity: 'warning' },
  'link-label': { severity: 'warning' },
  'canonical-url': { severity: 'warning', isOff: true },
  translations: { severity: 'warning', isOff: true },
}

/** As configured: `on` is the rule's own severity. */
export type Level = Severity | 'off' | 'on'

/** A rule's severity and options as configured; absent rules run at their own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleName, readonly [Level, unknown?]>>>

/** The setting of a rule, or what holds where none is given. */
export function settingOf(settings: RuleSettings, rule: string): readonly [Level, unknown?] {
  return settings[rule as RuleName] ?? [severities[rule as RuleName]?.isOff ? 'off' : 'on']
}

/** The severity of a problem. A configured severity holds for all problems of the rule but notes, which stay notes. */
export function severityOf({ severity }: Pick<Problem, 'severity'>, rule: string, level: Level): Severity {
  if (level === 'on' || level === 'off') return severity ?? severities[rule as RuleName]?.severity ?? 'warning'
  return severity === 'info' ? 'info' : level
}
