/** Tests of a host, once per run: how it answers for a page that does not exist, whether it refuses all requests, and whether it answers HEAD as it answers GET. */
import type { PacedAsk } from './http/pace.ts';
import type { Page } from './page.ts';
import type { Exchange } from './verdict.ts';
export type Hosts = {
    /** Returns the page that a host sends with status 2xx for a path that does not exist; undefined where the host answers with an error. */
    readonly lostPage: (url: string) => Promise<Page | undefined>;
    /** Whether a host refuses its root and a path that does not exist alike. */
    readonly refusesAll: (url: string) => Promise<boolean>;
    /** Whether HEAD can be trusted at the host of a URL: it answered 200 for a page that exists, and 404 for one that does not. */
    readonly isHeadHonest: (url: string) => Promise<boolean>;
    /** Notes that HEAD was wrong about a page: from now on `isHeadHonest` is false for its host. */
    readonly distrustHead: (url: string) => void;
    /** Returns the requests that these tests sent. */
    readonly requests: () => readonly Exchange[];
};
/** Returns the tests of one run; the paths that do not exist are made from `seed`. */
export declare function openHosts(ask: PacedAsk, seed: string): Hosts;
