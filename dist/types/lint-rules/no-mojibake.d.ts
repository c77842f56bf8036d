import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-mojibake` for remark. */
declare const rule: RemarkRule<'no-mojibake'>
export default rule
