import type { RemarkRule } from '../src/remark-types.js'
/** The rule `no-conflicting-links` for remark. */
declare const rule: RemarkRule<'no-conflicting-links'>
export default rule
