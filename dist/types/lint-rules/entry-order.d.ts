import type { RemarkRule } from '../src/remark-types.js'
/** The rule `entry-order` for remark. */
declare const rule: RemarkRule<'entry-order'>
export default rule
