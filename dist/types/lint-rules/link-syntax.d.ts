import type { RemarkRule } from '../src/remark-types.js'
/** The rule `link-syntax` for remark. */
declare const rule: RemarkRule<'link-syntax'>
export default rule
