/** The preset: every rule of listkeeper at its recommended severity, for any remark configuration. */
import type { Root } from 'mdast'
import type { Plugin, Preset } from 'unified'
import entryFormat from './entry-format/index.ts'
import entrySpacing from './entry-spacing/index.ts'
import linkSyntax from './link-syntax/index.ts'
import noBrokenTargets from './no-broken-targets/index.ts'
import noDuplicateEntries from './no-duplicate-entries/index.ts'
import noMojibake from './no-mojibake/index.ts'
import tableOfContents from './table-of-contents/index.ts'

export type RuleName =
  | 'entry-format'
  | 'entry-spacing'
  | 'link-syntax'
  | 'no-broken-targets'
  | 'no-duplicate-entries'
  | 'no-mojibake'
  | 'table-of-contents'

export type Rule = { readonly plugin: Plugin<[unknown?], Root>; readonly severity: 'error' | 'warning' | 'info' }

/** Every rule with the severity it has where a problem does not say its own and nothing is configured. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'link-syntax': { plugin: linkSyntax, severity: 'error' },
  'entry-format': { plugin: entryFormat, severity: 'warning' },
  'entry-spacing': { plugin: entrySpacing, severity: 'warning' },
  'no-duplicate-entries': { plugin: noDuplicateEntries, severity: 'error' },
  'table-of-contents': { plugin: tableOfContents, severity: 'warning' },
  'no-broken-targets': { plugin: noBrokenTargets, severity: 'warning' },
  'no-mojibake': { plugin: noMojibake, severity: 'warning' },
}

export const ruleNames: readonly RuleName[] = Object.keys(rules) as RuleName[]

const preset: Preset = {
  plugins: Object.values(rules).map(({ plugin, severity }) => [plugin, [severity === 'error' ? 'error' : 'warn', undefined]]),
}
export default preset
