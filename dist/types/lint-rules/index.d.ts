import type { RemarkPreset, Rule, RuleName } from '../src/remark-types.js'
export type { RemarkPreset, RemarkRule, Rule, RuleName, RuleSetting } from '../src/remark-types.js'
/** Every rule, with how serious it is. */
export declare const rules: { readonly [Name in RuleName]: Rule<Name> }
export declare const ruleNames: readonly RuleName[]
/** Every rule under the configuration of the file's repository. */
declare const preset: RemarkPreset
export default preset
