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
/** The number, from 0, of the line that holds `offset`. */
export declare function lineAt(lines: readonly number[], offset: number): number;
/** Line and column of an offset. */
export declare function pointAt(lines: readonly number[], offset: number): Point;
/** Line and column of both ends of a span. */
export declare function positionOf(lines: readonly number[], span: Span): Position;
/** The span without the blanks (spaces, tabs, line ends) at its two ends. */
export declare function trimSpan(text: string, span: Span): Span;
/** The whole lines that a span touches, without the end of the last one. */
export declare function wholeLines(text: string, lines: readonly number[], span: Span): Span;
/** Whether one span lies inside another. */
export declare function isInside(inner: Span, outer: Span): boolean;
