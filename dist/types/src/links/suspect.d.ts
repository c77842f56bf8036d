/**
 * Pages that answer as if all were well and are not what the list means: "not found" with a friendly status, domains for
 * sale, domains that somebody else took over. Judged by how a page calls itself, compared with what the list says of it;
 * never by words in its text alone, because pages write about such things too.
 */
import type { Page } from './page.ts';
/** What the list says of a link: the entry's title, the text of the link, the line that it stands on. */
export type About = readonly string[];
/** What a page is instead of the page that the list means; undefined where nothing speaks against it. `challenge` is a test for robots. */
export declare function suspectOf(page: Page, { url, about }: {
    url: string;
    about: About;
}): 'challenge' | 'soft-not-found' | 'parked' | 'hijacked' | undefined;
/** Whether a title, or a part of it between dashes and bars, says that nothing is there, and nothing else. */
export declare function saysNotFound(title: string): boolean;
/** Whether what a page calls itself is what the list calls it: then it is the page that is meant. */
export declare function isConfirmed(page: Page, about: About): boolean;
/** Whether a page calls itself by nothing that the list, or its address, says of it; false wherever that cannot be told. */
export declare function isUnrelated(page: Page, { url, about }: {
    url: string;
    about: About;
}): boolean;
/** Whether two pages of one host are the same but for small things: then neither says anything of its address. */
export declare function areSame(a: Page, b: Page): boolean;
