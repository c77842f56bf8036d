import type { Span } from './span.js';
/** An attribute's decoded value and the place of the raw value, quotes left out. */
type Attribute = Span & {
    readonly value: string;
};
/** A tag as it is in the text; tag and attribute names are in lower case. */
export type Tag = Span & {
    readonly name: string;
    readonly kind: 'open' | 'close';
    readonly attributes: Readonly<Record<string, Attribute>>;
};
/** The tags between two offsets in document order; comments and broken tags are passed over. */
export declare function readTags(text: string, { start, end }: Span): Tag[];
export {};
