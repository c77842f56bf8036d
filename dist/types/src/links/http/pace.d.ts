/**
 * How fast each host is asked: never more at once than the cap, slower after it complained, and nobody waits for a slow
 * host. Hosts of one registrable domain are one host; the longest queue goes first, because it ends last.
 */
import type { Exchange } from '../verdict.ts';
import type { Ask, Request, Response } from './web.ts';
export type PaceOptions = {
    /** Most requests at once at one host, and in all. */
    readonly perHost: number;
    readonly total: number;
    readonly now: () => number;
    readonly sleep: (ms: number) => Promise<void>;
    /** When the run has to end, in milliseconds since 1970. */
    readonly deadline: number;
    /** Says that it ends before. */
    readonly over?: AbortSignal;
};
/** What a host allows whatever it says: registries name it in their terms of use. */
export type Terms = {
    readonly gap: number;
    readonly atOnce: number;
};
/** Why something was not asked: the time is over, or its host has asked for more patience than a run has. */
export type Refused = 'not-asked' | 'host-limits';
export type Pace = {
    /** Does the work when it is its turn at the host of a URL; `isNext` before what waits there already. */
    readonly run: <Result extends {
        readonly exchange: Exchange;
    }>(url: string, work: () => Promise<Result>, options?: {
        readonly isNext?: boolean;
        readonly terms?: Terms;
    }) => Promise<Result | Refused>;
};
/** A run waits this long for one host, no longer. */
export declare const mostHostWaitMs = 90000;
/** The first pause of a host that does not say how long. */
export declare const backOff = 1000;
/** A pace for one run. */
export declare function openPace({ perHost, total, now, sleep, deadline, over }: PaceOptions): Pace;
/** Sends one request when it is its turn; what was not asked comes back as an exchange that says so. */
export type PacedAsk = (request: Request, options?: {
    readonly isNext?: boolean;
    readonly terms?: Terms;
}) => Promise<Response>;
/** Asks at a pace. */
export declare function paced(ask: Ask, pace: Pace): PacedAsk;
