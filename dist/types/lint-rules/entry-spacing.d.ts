import type { RemarkRule } from '../src/remark-types.js'
/** The rule `entry-spacing` for remark. */
declare const rule: RemarkRule<'entry-spacing'>
export default rule
