/** The seven ways in which an HTML block starts, and what ends it (CommonMark 0.31, section 4.6). */
export type HtmlKind = {
    readonly node: 'HTMLBlock' | 'CommentBlock' | 'ProcessingInstructionBlock';
    readonly start: RegExp;
    /** What the last line holds; without it, a blank line ends the block. */
    readonly end?: RegExp;
    /** Whether the start is a tag alone on its line. */
    readonly alone?: boolean;
};
/** The kind of HTML block that starts at an offset of a line. */
export declare function htmlKind(line: string, at: number): HtmlKind | undefined;
