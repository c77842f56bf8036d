/** Whether a page has the place that the fragment of a link names. */
import type { Page } from './page.ts';
/** What is kept of a page to answer that. */
export type Places = Pick<Page, 'places' | 'isCut' | 'isScripted'>;
/** Whether a place is surely missing: the whole page was read, names its places itself, and this one is not among them. */
export declare function isMissing(fragment: string, { places, isCut, isScripted }: Places): boolean;
/** A text without percent-encoding, or as it is where that is broken. */
export declare function decoded(text: string): string;
