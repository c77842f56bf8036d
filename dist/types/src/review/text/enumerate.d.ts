/** Numbers and lists of things in English. */
/** `a`, `a and b`, `a, b and c`: no comma before the last `and`, as British English has it; nothing for nothing. Written out, because `Intl.ListFormat` takes 10 ms to load. */
export declare function enumerate(parts: Iterable<string | number>): string;
/** So many of something. */
export declare function counted(count: number, noun: string): string;
