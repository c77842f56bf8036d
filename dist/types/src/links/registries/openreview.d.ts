/** OpenReview by its newer API; papers that it does not hold or does not show are in the older one, or are behind a challenge. */
import type { Registry } from './registry.ts';
/** Who knows papers under review. It never calls one missing: see above. */
export declare function openreview(base?: string): Registry;
