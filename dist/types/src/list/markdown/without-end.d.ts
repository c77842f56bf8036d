/** Cuts runs of characters off the end of a text. An expression that ends in `+$` tries each place again, which takes quadratic time. */
/** The text without the characters at its end that an expression of one character takes. */
export declare function withoutEnd(text: string, one: RegExp): string;
