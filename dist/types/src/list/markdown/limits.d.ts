/**
 * How much of a text is judged, and in how many steps: a last safeguard, although the algorithms are linear. Steps are counted instead of time, so that the same text has the same findings on every machine.
 */
/** A longer line is not judged: an empty line is read instead. The longest in a corpus of lists has 2,763 characters. */
export declare const longestLine = 20000;
/** The work on a text was more than is done for one of its length. */
export declare class TooManySteps extends Error {
}
/** Does some work on a text of a length. @throws {TooManySteps} where it takes more steps than it may. */
export declare function within<Result>(length: number, work: () => Result): Result;
/** Counts steps of the work that is under way. @throws {TooManySteps} where there were too many. */
export declare function spend(steps: number): void;
/** A line that is too long to be judged, from 1. */
export type LongLine = {
    readonly line: number;
    readonly length: number;
};
/** The text with lines that are too long blanked out, as long as before; the same text where there are none. */
export declare function blankLongLines(text: string): {
    readonly text: string;
    readonly long: readonly LongLine[];
};
/** The text with all its characters blanked out but its line ends. */
export declare function blankAll(text: string): string;
