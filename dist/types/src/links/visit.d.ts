import type { Hosts } from './hosts.ts';
import { type PacedAsk } from './http/pace.ts';
import type { Page } from './page.ts';
import { type About } from './suspect.ts';
import type { Exchange, Verdict } from './verdict.ts';
export type Tools = {
    readonly ask: PacedAsk;
    readonly hosts: Hosts;
    readonly sleep: (ms: number) => Promise<void>;
    readonly now: () => number;
    /** Milliseconds before the first and the second time that a failed link is asked again. */
    readonly pauses: readonly number[];
    /** Whether HEAD is worth proving at the host of a URL: it has many files. */
    readonly hasManyFiles: (url: string) => boolean;
};
/** What happened to one address; the page is kept for the places on it. */
export type Visited = {
    readonly verdict: Verdict;
    readonly requests: readonly Exchange[];
    readonly page?: Page;
};
/** Whether an address looks like a file, whose body nobody reads. */
export declare function isFile(url: string): boolean;
/** Visits an address as often as it takes. */
export declare function visit(url: string, about: About, tools: Tools): Promise<Visited>;
