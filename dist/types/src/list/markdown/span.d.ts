/** Places in a text: offsets for deciding, lines and columns for showing. */
/** A half-open range of UTF-16 offsets in `Document.text`. */
export type Span = {
    readonly start: number;
    readonly end: number;
};
/** A point for people: line and column count from 1, offset from 0. */
export type Point = {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
};
/** A range for people; its end is exclusive. */
export type Position = {
    readonly start: Point;
    readonly end: Point;
};
/** The offset at which each line of `text` begins; a line ends in `\n`, `\r\n` or a lone `\r`. */
export declare function readLines(text: string): number[];
/** The same as git and GitHub count them: a line ends in a line feed alone. `known` is what `readLines` says. */
export declare function readGitLines(text: string, known: readonly number[]): readonly number[];
/** How the line that holds `offset` ends; the last line, which has no end, as the line before it. */
export declare function lineEndAt(text: string, lines: readonly number[], offset: number): string;
/** The number, from 0, of the line that holds `offset`. */
export declare function lineAt(lines: readonly number[], offset: number): number;
/** Line and column of an offset. */
export declare function pointAt(lines: readonly number[], offset: number): Point;
/** Line and column of both ends of a span. */
export declare function positionOf(lines: readonly number[], span: Span): Position;
/** The span without the whitespace (spaces, tabs, line ends) at its two ends. */
export declare function trimSpan(text: string, span: Span): Span;
/** The whole lines that a span touches, without the end of the last one. */
export declare function wholeLines(text: string, lines: readonly number[], span: Span): Span;
/** Those that begin between two offsets, of what is sorted by its starts. */
export declare function startingIn<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): Placed[];
/** The index of the first that begins at an offset or after it, of what is sorted by its starts; their number where there is none. */
export declare function firstAt(sorted: readonly Span[], offset: number): number;
/** Whether one span is inside another. */
export declare function isInside(inner: Span, outer: Span): boolean;
