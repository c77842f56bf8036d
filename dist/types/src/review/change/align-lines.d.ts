/** Which line of an earlier text each line of a later one was, in the order of both: what moved past other lines counts as new. Pure. */
/** The written lines of the earlier text, from 0, that stand around a place of the later one; both are the same for a line that was there. */
export type Between = {
    readonly above: number;
    readonly below: number;
};
/** For each later line where it stands among the earlier ones; -1 is above and their number below where there are none. Blanks at the ends of a line, and blank lines, do not count. */
export declare function alignLines(before: readonly string[], after: readonly string[]): Between[];
