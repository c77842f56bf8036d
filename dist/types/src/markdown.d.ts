/** Writes Markdown around text of others, so that nothing in it can do anything: no tag, no link, no mention, no reference, no early end. */
/** Text in a code span that nothing in it can close; line breaks become blanks. */
export declare function code(text: string): string;
/** Text in a fenced block whose fence is longer than any run of backticks inside (github/markup#1687). */
export declare function fence(text: string, { info, indent }?: {
    info?: string;
    indent?: string;
}): string;
/** Text that stands outside code. A backslash does not stop a mention, so a zero-width space stands behind `@` and `#`. */
export declare function escapeText(text: string): string;
/** A rule's message: what it quotes in backticks becomes a code span of its own, all else is escaped. */
export declare function escapeMessage(message: string): string;
/** Markdown written by this module as plain words, for a terminal. */
export declare function toPlain(markdown: string): string;
