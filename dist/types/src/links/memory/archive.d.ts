/** Finds archived copies of dead pages at the Internet Archive, near the day on which they were listed. */
import type { PacedAsk } from '../http/pace.ts';
export type Archive = {
    /** Where it answers: https://web.archive.org. */
    readonly base: string;
    /** Most captures that one run looks for. */
    readonly most: number;
};
type Captures = {
    /** The address of a capture that answered 200, the one nearest to a day (as 2026-01-31), else the newest; undefined where there is none or nobody answers. */
    readonly find: (url: string, day: string | undefined) => Promise<string | undefined>;
};
/**
 * A search for captures in one run; it ends when the archive does not answer.
 * @internal Exported for its test, which sees each request without the pauses of a whole run.
 */
export declare function openCaptures(ask: PacedAsk, { base, most }: Archive): Captures;
/** Captures of dead pages, looked for while the run goes on; when all else is done, what is not there soon is not waited for. */
export declare function gatherCaptures(ask: PacedAsk, archive: (Archive & {
    readonly addedOn?: (url: string) => string | undefined;
}) | undefined, sleep: (ms: number) => Promise<void>): {
    start: (url: string) => void;
    done: () => Promise<Map<string, string>>;
};
export {};
