/** Where the lines of a text stand in an earlier version of it. Pure. */
/**
 * A function from a line, from 1, to its number in the earlier text: found where both texts begin or end alike, or where it is
 * once in what is left of each. Nothing for a line that is new, or of which nobody can say which one it was. Spaces at its ends do not count.
 */
export declare function baseLine(before: string, now: string): (line: number) => number | undefined;
