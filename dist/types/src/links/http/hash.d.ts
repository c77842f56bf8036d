/** A hash of a text, as a number. */
/** A number for a text, the same every time (FNV-1a, 32 bits). */
export declare function hashOf(text: string): number;
