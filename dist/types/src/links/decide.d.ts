import type { Exchange, Verdict } from './verdict.ts';
/** The verdict that the requests of one link lead to, first hop first. */
export declare function decide(requests: readonly Exchange[]): Verdict;
