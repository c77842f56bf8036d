/** Keeps values that are worked out once for a document, because documents never change. */
import type { Document } from './document.ts';
/** The same function, whose result is kept as long as its document is. */
export declare function perDocument<Result>(make: (list: Document) => Result): (list: Document) => Result;
