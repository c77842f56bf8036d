import type { RemarkRule } from '../src/remark-types.js'
/** The rule `entry-format` for remark. */
declare const rule: RemarkRule<'entry-format'>
export default rule
