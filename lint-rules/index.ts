/** The preset: every rule of listkeeper at its recommended severity, for any remark configuration. */
import type { Root } from 'mdast'
import type { Plugin, Preset } from 'unified'
import canonicalUrl from './canonical-url/index.ts'
import entryFormat from './entry-format/index.ts'
import entryOrder from './entry-order/index.ts'
import entrySpacing from './entry-spacing/index.ts'
import linkLabel from './link-label/index.ts'
import linkSyntax from './link-syntax/index.ts'
import noBrokenTargets from './no-broken-targets/index.ts'
import noConflictingLinks from './no-conflicting-links/index.ts'
import noDeceptiveLinks from './no-deceptive-links/index.ts'
import noDuplicateEntries from './no-duplicate-entries/index.ts'
import noEmptySections from './no-empty-sections/index.ts'
import noInvisibleCharacters from './no-invisible-characters/index.ts'
import noLostEntries from './no-lost-entries/index.ts'
import noMojibake from './no-mojibake/index.ts'
import noTrackingParameters from './no-tracking-parameters/index.ts'
import tableOfContents from './table-of-contents/index.ts'

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
  | 'table-of-contents'

export type Rule = {
  readonly plugin: Plugin<[unknown?], Root>
  readonly severity: 'error' | 'warning' | 'info'
  /** Whether the rule runs only where it is switched on. */
  readonly isOff?: true
}

/** Every rule with the severity it has where a problem does not say its own and nothing is configured. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'link-syntax': { plugin: linkSyntax, severity: 'error' },
  'entry-format': { plugin: entryFormat, severity: 'warning' },
  'entry-spacing': { plugin: entrySpacing, severity: 'warning' },
  'no-duplicate-entries': { plugin: noDuplicateEntries, severity: 'error' },
  'no-conflicting-links': { plugin: noConflictingLinks, severity: 'warning' },
  'table-of-contents': { plugin: tableOfContents, severity: 'warning' },
  'no-broken-targets': { plugin: noBrokenTargets, severity: 'warning' },
  'no-mojibake': { plugin: noMojibake, severity: 'warning' },
  'no-deceptive-links': { plugin: noDeceptiveLinks, severity: 'warning' },
  'no-lost-entries': { plugin: noLostEntries, severity: 'warning' },
  'no-invisible-characters': { plugin: noInvisibleCharacters, severity: 'warning' },
  'no-tracking-parameters': { plugin: noTrackingParameters, severity: 'warning' },
  'no-empty-sections': { plugin: noEmptySections, severity: 'warning' },
  'entry-order': { plugin: entryOrder, severity: 'warning' },
  'link-label': { plugin: linkLabel, severity: 'warning' },
  'canonical-url': { plugin: canonicalUrl, severity: 'warning', isOff: true },
}

export const ruleNames: readonly RuleName[] = Object.keys(rules) as RuleName[]

const preset: Preset = {
  plugins: Object.values(rules).map(({ plugin, severity, isOff }) => [
    plugin,
    [isOff ? 'off' : severity === 'error' ? 'error' : 'warn', undefined],
  ]),
}
export default preset
