import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-empty-sections` for remark. */
declare const rule: RemarkRule<'no-empty-sections'>
export default rule
