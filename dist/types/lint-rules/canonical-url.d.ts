import type { RemarkRule } from '../src/remark-types.js'
/** The rule `canonical-url` for remark. */
declare const rule: RemarkRule<'canonical-url'>
export default rule
