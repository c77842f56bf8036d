/** Finds links of entries whose target a change replaced while every word of the entry stayed the same. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Context } from '../list-rule.ts';
/** With a base: each link whose host is another one under the same words. */
export declare function swapped(list: Document, { before }: Context): Generator<Problem>;
