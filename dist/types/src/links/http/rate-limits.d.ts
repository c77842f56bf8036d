/** What the headers of an answer say about when and how often a host accepts requests. */
import type { Exchange } from '../verdict.ts';
/** Milliseconds until the host wants the next request, and between requests from then on; 0 where it does not say. */
export type Limits = {
    readonly wait: number;
    readonly gap: number;
};
/**
 * The wishes of one answer: `Retry-After` (RFC 9110, 10.2.3: seconds or a date), `RateLimit` (draft-ietf-httpapi-ratelimit-headers),
 * and the older `RateLimit-Remaining` and `X-RateLimit-Remaining` with their resets, in seconds or as a time.
 */
export declare function readLimits({ status, headers }: Exchange, now: number): Limits;
/**
 * The milliseconds that `Retry-After` asks to wait; 0 where it is absent, broken or over.
 * @internal Exported for its test: each form of the header is a row of its table.
 */
export declare function readRetryAfter(wish: string | undefined, now: number): number;
