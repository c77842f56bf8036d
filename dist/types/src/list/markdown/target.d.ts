/** Reads where links lead: the `(destination "title")` after a link text, and link definitions. */
import type { Span } from './span.ts';
/** The `(destination "title")` at an offset: the destination and where all of it ends (CommonMark 0.31, section 6.3). */
export declare function readResource(text: string, at: number): {
    target: Span;
    end: number;
} | undefined;
/** A definition's label without brackets, its destination as written, and where the text after it begins. */
export type FoundDefinition = Span & {
    readonly label: Span;
    readonly target: Span;
    readonly next: number;
};
/** The link definitions that a paragraph begins with (CommonMark 0.31, section 4.7). */
export declare function readDefinitions(text: string): FoundDefinition[];
