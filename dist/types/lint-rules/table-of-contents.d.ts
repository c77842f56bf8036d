import type { RemarkRule } from '../src/remark-types.js'
/** The rule `table-of-contents` for remark. */
declare const rule: RemarkRule<'table-of-contents'>
export default rule
