import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-lost-entries` for remark. */
declare const rule: RemarkRule<'no-lost-entries'>
export default rule
