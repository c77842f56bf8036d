import type { Judgement, Verdict } from '../verdict.ts';
/** One address. Days are as 2026-01-31. */
export type Remembered = {
    readonly url: string;
    /** First seen in the list; last asked; last answered. */
    readonly since: string;
    readonly asked: string;
    readonly alive?: string;
    readonly verdict: Verdict;
    /** The days on which it was not there: the first and last in a row, and how many. */
    readonly failing?: {
        readonly since: string;
        readonly last: string;
        readonly times: number;
    };
    /** How many runs in a row saw the same permanent move. */
    readonly moves?: number;
    readonly title?: string;
    readonly archive?: string;
};
type Counts = Readonly<Partial<Record<Verdict['kind'], number>>>;
export type Memory = {
    readonly links: ReadonlyMap<string, Remembered>;
    /** How many links had which verdict, a line a day. */
    readonly days: readonly {
        readonly day: string;
        readonly counts: Counts;
    }[];
};
export type Policy = {
    /** Failures, and days between the first and the last of them, before a page that is not found is called dead. */
    readonly failures: number;
    readonly days: number;
    /** Days after which a link that answered is asked again; 0 for every run. */
    readonly recheck: number;
};
export declare const noMemory: Memory;
/** Whether a link is to be checked today: at once when new or doubtful, later and later while it fails, weekly when all is well. */
export declare function isDue(known: Remembered | undefined, day: string, { recheck }: Policy): boolean;
/** What is known without asking. */
export declare function recall(known: Remembered): Judgement;
/** A judgement of this run in the light of what is remembered: what is not found for the first time is only failing, and a title that became another is looked at. */
export declare function judgeWith(judgement: Judgement, known: Remembered | undefined, { day, policy }: {
    day: string;
    policy: Policy;
}): Judgement;
/**
 * The memory after a run: every address of the list with what is known of it, those that left the list forgotten. What was
 * not asked stays as it was; what blocks or fails for a while neither counts as a failure nor ends a row of them.
 */
export declare function remember(memory: Memory, judgements: readonly Judgement[], day: string): Memory;
export {};
