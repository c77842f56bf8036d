/**
 * Pages that answer with status 200 and are not what the list links to: "not found" pages, domains for sale, domains with a new
 * owner. Compares a page's title and headings with what the list says of it. Words in its text alone never count, because pages
 * write about such things too.
 */
import type { Page } from './page.ts';
/** What the list says of a link: the entry's title, the text of the link, and its line. */
export type About = readonly string[];
/** Returns why a page is not the one that the list links to; undefined where nothing is wrong with it. `challenge` is a test for robots. */
export declare function suspectOf(page: Page, { url, about }: {
    url: string;
    about: About;
}): 'challenge' | 'soft-not-found' | 'parked' | 'hijacked' | undefined;
/** Whether what a page calls itself is what the list calls it: then it is the page that is meant. */
export declare function isConfirmed(page: Page, about: About): boolean;
/** Whether the title of a page shares no word with what the list says of it, nor with its address; false where there are too few words to compare. */
export declare function isUnrelated(page: Page, { url, about }: {
    url: string;
    about: About;
}): boolean;
/** Whether two pages of one host are the same but for small differences: then neither tells whether its address exists. */
export declare function areSame(a: Page, b: Page): boolean;
