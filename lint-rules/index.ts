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
import othersEntries from './others-entries/index.ts'
import references from './references/index.ts'
import { type RuleName, type Seriousness, severities } from './severities.ts'
import tableOfContents from './table-of-contents/index.ts'
import translations from './translations/index.ts'

export type { RuleName }

export type Rule = Seriousness & { readonly plugin: Plugin<[unknown?], Root> }

const plugins: Readonly<Record<RuleName, Plugin<[unknown?], Root>>> = {
  'link-syntax': linkSyntax,
  'entry-format': entryFormat,
  'entry-spacing': entrySpacing,
  'no-duplicate-entries': noDuplicateEntries,
  'no-conflicting-links': noConflictingLinks,
  'table-of-contents': tableOfContents,
  'no-broken-targets': noBrokenTargets,
  references,
  'no-mojibake': noMojibake,
  'no-deceptive-links': noDeceptiveLinks,
  'no-lost-entries': noLostEntries,
  'others-entries': othersEntries,
  'no-invisible-characters': noInvisibleCharacters,
  'no-tracking-parameters': noTrackingParameters,
  'no-empty-sections': noEmptySections,
  'entry-order': entryOrder,
  'link-label': linkLabel,
  'canonical-url': canonicalUrl,
  translations,
}

/** Every rule, with how serious it is. */
export const rules: Readonly<Record<RuleName, Rule>> = Object.fromEntries(
  Object.entries(severities).map(([name, seriousness]) => [name, { ...seriousness, plugin: plugins[name as RuleName] }]),
) as Record<RuleName, Rule>

export const ruleNames: readonly RuleName[] = Object.keys(rules) as RuleName[]

/** Each rule as `severities.ts` has it, or as a configuration that is lent to the file says. */
const preset: Preset = { plugins: Object.values(rules).map(({ plugin }) => [plugin, 'default']) }
export default preset
