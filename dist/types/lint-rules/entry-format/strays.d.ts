/** New lines in a section of a list that are no entries as the others: without a link, with a bare address for one, without a bullet, apart from the table. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Context } from '../list-rule.ts';
/** Every line that the base has not, in a section whose entries are all read, that is none; without a base there are no new lines. */
export declare function strays(list: Document, { baseList, baseSections }: Context): Generator<Problem>;
