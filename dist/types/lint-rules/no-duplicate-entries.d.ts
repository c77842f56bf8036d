import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-duplicate-entries` for remark. */
declare const rule: RemarkRule<'no-duplicate-entries'>
export default rule
