/** Writes Markdown around text of others, so that nothing in that text has an effect: no tag, link, mention or reference, and no early end of the block. */
/** Text in a code span that nothing in it can close; line breaks become spaces. */
export declare function code(text: string): string;
/**
 * Text to look at in a fenced block; a character that cannot be shown is written as its number, for example `⟨U+202E⟩`, so that nobody takes it for the
 * text itself.
 */
export declare function fence(text: string, { info, indent }?: {
    info?: string;
    indent?: string;
}): string;
/** Text to take over in a fenced block: true to the byte but for line ends. Only for text without `unsafeIn` it. */
export declare function exactFence(text: string, info: string): string;
/** The characters of a text that a comment may not bring back as they were, each once, as `U+000B`. Tabs and line ends are safe. */
export declare function unsafeIn(text: string): string[];
/** The text with a number in place of each character that cannot be shown, or that turns what is shown. */
export declare function markHidden(text: string): string;
/** Text that is outside code. A backslash does not stop a mention, so a zero-width space is after `@` and `#`. */
export declare function escapeText(text: string): string;
/** A rule's message: what it quotes in backticks becomes a code span of its own, all else is escaped. */
export declare function escapeMessage(message: string): string;
/** Markdown written by this module as plain words, for a terminal. */
export declare function toPlain(markdown: string): string;
