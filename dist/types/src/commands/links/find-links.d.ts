import { type Reading } from '../../../lint-rules/list-rule.ts';
import { type Entry } from '../../list/entry.ts';
import type { Link } from '../../list/markdown/link.ts';
import { type Position } from '../../list/markdown/span.ts';
import type { Source } from '../local/check.ts';
export type LinkClass = 'link' | 'image' | 'badge';
/** One link of a list. */
export type Place = {
    readonly path: string;
    readonly reading: Reading;
    readonly link: Link;
    readonly place: Position;
    readonly class: LinkClass;
    /** The entry that it is in; undefined for links of introductions and the like. */
    readonly entry: Entry | undefined;
    /** The title of the section. */
    readonly section: string;
};
export type ListFile = {
    readonly path: string;
    readonly reading: Reading;
};
/** The lists, read. */
export declare function readLists(sources: readonly Source[]): ListFile[];
/** Every web link and image of a list, in the order of the text. */
export declare function placesIn({ path, reading }: ListFile): Place[];
/** What a list says of a link: the title of its entry, its text, and the rest of its line without addresses. */
export declare function aboutOf({ reading: { document }, link, entry }: Place): string[];
/** What people call the thing that a link leads to: its entry's title, else the link's own text. */
export declare function nameOf({ reading: { document }, link, entry }: Place): string;
