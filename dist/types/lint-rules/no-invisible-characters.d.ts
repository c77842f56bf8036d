import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-invisible-characters` for remark. */
declare const rule: RemarkRule<'no-invisible-characters'>
export default rule
