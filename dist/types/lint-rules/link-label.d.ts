import type { RemarkRule } from '../src/remark-types.js'
/** The rule `link-label` for remark. */
declare const rule: RemarkRule<'link-label'>
export default rule
