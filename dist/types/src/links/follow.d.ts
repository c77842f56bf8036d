/** Follows redirects from an address to the page that a reader gets, each hop at the pace of its own host. */
import type { PacedAsk } from './http/pace.ts';
import { type Page } from './page.ts';
import type { Exchange } from './verdict.ts';
/** The hops of one visit, first to last, and the page at the end where one was read. */
export type Visit = {
    readonly chain: readonly Exchange[];
    readonly page?: Page;
};
/** Visits an address; what is asked again does not wait after what was not asked yet. */
export declare function follow(ask: PacedAsk, start: string, { method, isNext }?: {
    method?: 'GET' | 'HEAD';
    isNext?: boolean;
}): Promise<Visit>;
