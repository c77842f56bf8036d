/** What is asked of a host rather than of a page, once in a run: what it says of pages that do not exist, whether it refuses everybody, and whether its HEAD is honest. */
import type { PacedAsk } from './http/pace.ts';
import type { Page } from './page.ts';
import type { Exchange } from './verdict.ts';
export type Hosts = {
    /** The page that a host shows for a path that nobody made, where it calls that a success; undefined for honest hosts. */
    readonly lostPage: (url: string) => Promise<Page | undefined>;
    /** Whether a host refuses its root and a path that nobody made too. */
    readonly refusesAll: (url: string) => Promise<boolean>;
    /** Whether HEAD may be asked at the host of a URL: it said the same as GET of a page that is there, and of one that is not. */
    readonly isHeadHonest: (url: string) => Promise<boolean>;
    /** Says that HEAD was wrong about a page after all. */
    readonly distrustHead: (url: string) => void;
    /** The requests that were made for hosts, by host. */
    readonly requests: () => readonly Exchange[];
};
/** The hosts of one run; `seed` makes the paths that nobody made. */
export declare function openHosts(ask: PacedAsk, seed: string): Hosts;
