/** Moves an entry's line to another place of its list; only where the line is the whole item and the list is one without blank lines. */
import type { Fix } from '../../src/finding.ts';
import { type Document } from '../../src/list/document.ts';
import type { Entry } from '../../src/list/entry.ts';
/** The edits that move an entry between two others; undefined where more than one line would have to move. */
export declare function moveEntry(list: Document, own: Entry, to: {
    before: Entry | undefined;
    after: Entry | undefined;
}): Fix | undefined;
