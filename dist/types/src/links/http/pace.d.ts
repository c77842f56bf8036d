/**
 * How fast requests are sent to each host: never more at once than the limit, and slower once the host answers 429 or 503. A slow host
 * does not delay the others. Hosts of one registrable domain count as one. The longest queue goes first, because it ends last.
 */
import type { Exchange } from '../verdict.ts';
import type { Ask, Request, Response } from './web.ts';
export type PaceOptions = {
    /** Maximum concurrent requests per host, and in all. */
    readonly perHost: number;
    readonly total: number;
    readonly now: () => number;
    readonly sleep: (ms: number) => Promise<void>;
    /** When the run has to end, in milliseconds since 1970 (the clock of `now`). */
    readonly deadline: number;
    /** Ends the run earlier. */
    readonly over?: AbortSignal;
};
/** The limits in a registry's terms of use: `gap` milliseconds between two requests, and `atOnce` concurrent requests. */
type Terms = {
    readonly gap: number;
    readonly atOnce: number;
};
/** Why a request was not sent: the time is over, or its host wants a longer wait than `mostHostWaitMs`. */
type Refused = 'not-asked' | 'host-limits';
export type Pace = {
    /** Does the work when it is its turn at the host of a URL. With `isNext` it goes to the front of that host's queue. */
    readonly run: <Result extends {
        readonly exchange: Exchange;
    }>(url: string, work: () => Promise<Result>, options?: {
        readonly isNext?: boolean;
        readonly terms?: Terms;
    }) => Promise<Result | Refused>;
};
/** The longest wait for one host, in milliseconds. */
export declare const mostHostWaitMs = 90000;
/** The first pause, in milliseconds, at a host that does not say how long. */
export declare const backOff = 1000;
/** Returns the queues of one run. */
export declare function openPace({ perHost, total, now, sleep, deadline, over }: PaceOptions): Pace;
/** Sends one request when it is its turn. Returns an exchange with the error `not-asked` where it was not sent. */
export type PacedAsk = (request: Request, options?: {
    readonly isNext?: boolean;
    readonly terms?: Terms;
}) => Promise<Response>;
/** Returns `ask` with the limits of a pace. */
export declare function paced(ask: Ask, pace: Pace): PacedAsk;
export {};
