import type { RemarkRule } from '../src/remark-types.js'
/** The rule `others-entries` for remark. */
declare const rule: RemarkRule<'others-entries'>
export default rule
