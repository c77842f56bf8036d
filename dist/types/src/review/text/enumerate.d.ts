/** Numbers and lists of things in English. */
/** `a`, `a and b`, `a, b and c`; nothing for nothing. */
export declare function enumerate(parts: Iterable<string | number>): string;
/** So many of something. */
export declare function counted(count: number, noun: string): string;
