/** Where the emoji at the end of a text begin; its length where there are none. */
export declare function emojiStart(text: string): number;
/** Where spaces, emoji, badges, code, tags, `#words` and words in brackets at the end of a text begin. */
export declare function extrasStart(text: string): number;
/** Where badges, code, emoji and tags at the end of a text begin, with the space before the first of them; undefined where there are none after a space. */
export declare function tailStart(text: string): number | undefined;
