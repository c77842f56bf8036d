import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Context } from '../list-rule.ts';
/** A note for every value that stands once and is one edit away from a frequent one; known venues are never slips. */
export declare function slips(list: Document, { baseList }: Context): Generator<Problem>;
