/** Where the emoji at the end of a text begin; its length where there are none. */
export declare function emojiStart(text: string): number;
/** Where blanks, emoji, badges, code, tags, `#words` and words in brackets at the end of a text begin. */
export declare function extrasStart(text: string): number;
/** Where badges, code, emoji and tags at the end of a text begin, with the blank before the first of them; undefined where there are none behind a blank. */
export declare function tailStart(text: string): number | undefined;
