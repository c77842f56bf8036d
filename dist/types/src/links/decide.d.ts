/** The table from the answers of a server to a verdict. What blocks us, what is slow and what fails for a while is never dead; what the page itself says is in `suspect.ts`. */
import type { Exchange, Verdict } from './verdict.ts';
/** The verdict that the requests of one link lead to, first hop first. */
export declare function decide(requests: readonly Exchange[]): Verdict;
