import type { Finding } from '../../finding.ts';
import type { RuleSettings } from '../../lint.ts';
import type { Document } from '../../list/document.ts';
import type { Entry } from '../../list/entry.ts';
import type { ReviewedFile } from './reviewed.ts';
/** The newest text of the base branch, and what it was where the proposal left it. */
export type Tip = {
    readonly tip: Document;
    readonly before: Document | undefined;
};
type AddedToBase = {
    readonly entry: Entry;
    readonly document: Document;
};
/** The entries that the base branch added since then. */
export declare function addedSince(tips: readonly Tip[]): AddedToBase[];
/** A finding for each entry that the proposal adds and the base branch has added too; an error only in the same section under the same name. */
export declare function repeatsOf(file: ReviewedFile, { addedToBase, isAdded, settings }: {
    addedToBase: readonly AddedToBase[];
    isAdded: (entry: Entry) => boolean;
    settings: RuleSettings;
}): Finding[];
export {};
