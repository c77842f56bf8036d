import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-broken-targets` for remark. */
declare const rule: RemarkRule<'no-broken-targets'>
export default rule
