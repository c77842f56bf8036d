/** Entries against what their section, else the whole list, clearly keeps; learned from the base, so that a proposal never changes its own norm. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Entry } from '../../src/list/entry.ts';
import type { Context } from '../list-rule.ts';
/** Every sample that differs from its norm, with the evidence and, where it is certain, the correction. */
export declare function learned(list: Document, { baseList, baseSections }: Context, isOpen: (entry: Entry) => boolean): Generator<Problem>;
/** A written guide that the list itself does not follow: both forms pass, and the maintainer hears of it once. */
export declare function disagreements(list: Document): Generator<Problem>;
