import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-tracking-parameters` for remark. */
declare const rule: RemarkRule<'no-tracking-parameters'>
export default rule
