import type { Leaf } from './blocks.ts';
import type { Span } from './span.ts';
type HoleKind = 'code' | 'html' | 'comment' | 'autolink' | 'escape';
type FoundHole = Span & {
    readonly kind: HoleKind;
};
/** A pair of brackets that makes a link or image, or a bare URL; without a target it is a reference. */
export type FoundLink = Span & {
    readonly kind: 'inline' | 'reference' | 'bare';
    readonly image: boolean;
    readonly text: Span;
    /** The destination as written, or the label of a reference. */
    readonly target: Span;
};
export type Inline = {
    readonly holes: FoundHole[];
    readonly links: FoundLink[]; /** Bare URLs after an open bracket. */
    readonly enclosed: FoundLink[];
};
/** A leaf's text with `\n` for line ends and spaces for quote marks; offsets stay. */
export declare function inlineText(text: string, { start, end, holes }: Leaf): string;
/** Whether a reference's label has a definition. */
type IsDefined = (label: string) => boolean;
/** Reads a stretch of inline text, its lines ended by `\n` and free of quote marks. */
export declare function readInline(text: string, isDefined: IsDefined): Inline;
export {};
