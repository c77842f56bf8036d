export type Page = {
    readonly title: string;
    readonly headings: readonly string[];
    /** What else it calls itself: description, name of the site, title for previews. */
    readonly about: readonly string[];
    /** Where it sends its readers at once by itself, as written. */
    readonly refresh?: string;
    /** Its places: `id` of any element, `name` of anchors. */
    readonly places: ReadonlySet<string>;
    /** The visible text, spaces made one, up to some thousand characters. */
    readonly text: string;
    /** Addresses of its scripts, frames and links, as far as they lead to other hosts. */
    readonly sources: readonly string[];
    /** Whether scripts make the page: then its text says nothing. */
    readonly isScripted: boolean;
    /** Whether it went on. */
    readonly isCut: boolean;
};
/** Reads a page; broken HTML is read as browsers do, more or less. */
export declare function readPage(html: string, isCut: boolean): Page;
