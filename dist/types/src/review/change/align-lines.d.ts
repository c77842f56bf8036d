/** Matches the lines of a text with those of its earlier version. A line that changed places with others counts as new. Pure. */
/** The nearest matched lines of the earlier text, counted from 0: the one at or above a line of the later text, and the one at or below it. Both are the same for a line that was there before. */
export type Between = {
    readonly above: number;
    readonly below: number;
};
/**
 * Returns for each line of the later text its place in the earlier one. Where no matched line is above, `above` is -1; where none is
 * below, `below` is the number of earlier lines. Leading and trailing spaces do not count, nor do blank lines.
 */
export declare function alignLines(before: readonly string[], after: readonly string[]): Between[];
