/** Says what is wrong with the target of a link: it is empty, has spaces around it, is wrapped in another link, or is no address. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Link } from '../../src/list/markdown/link.ts';
import type { Span } from '../../src/list/markdown/span.ts';
/** No label and no target is longer than this; a limit, because a hostile line must not take a minute. */
export declare const longest = 2000;
/** A link that is read, but whose target is empty, padded or no address. */
export declare function destination(list: Document, link: Link): Generator<Problem>;
/** `[x]([y](u))`: one target where the inner text is no other address, else both are shown and none is chosen. */
export declare function nestedTarget({ at, label, text, url }: {
    at: Span;
    label: string;
    text: string;
    url: string;
}): Problem;
export declare function sameTarget(a: string, b: string): boolean;
/** A target that is only now read as one, with the scheme it lacks. */
export declare function withScheme(url: string): string;
