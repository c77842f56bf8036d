/** Reads URLs that are bare in a text (GFM 0.29, section 6.9, extended autolinks; e-mail addresses are not read). */
/**
 * Makes a reader of one text: it says where the URL ends that starts with `http://`, `https://` or `www.` at an offset,
 * or -1. Offsets must rise: it remembers where a search was in vain, so that no text is searched twice.
 */
export declare function bareReader(text: string): (at: number) => number;
