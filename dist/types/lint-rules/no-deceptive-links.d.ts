import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-deceptive-links` for remark. */
declare const rule: RemarkRule<'no-deceptive-links'>
export default rule
