import type { RemarkRule } from '../src/remark-types.js'
/** The rule `references` for remark. */
declare const rule: RemarkRule<'references'>
export default rule
