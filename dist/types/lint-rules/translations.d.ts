import type { RemarkRule } from '../src/remark-types.js'
/** The rule `translations` for remark. */
declare const rule: RemarkRule<'translations'>
export default rule
