/** Links of entries that a change leads elsewhere while every word of the entry stays as it was. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Context } from '../list-rule.ts';
/** With a base: each link whose host is another one under the same words. */
export declare function swapped(list: Document, { before }: Context): Generator<Problem>;
