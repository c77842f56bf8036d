/** Finds entries that are indented unlike the others: at the top of a list by the width, below others by spaces among tabs. Which entry belongs below which is left to the maintainer. */
import type { Problem } from '../../src/finding.ts';
import { type Document } from '../../src/list/document.ts';
/** Every entry whose indentation differs from the one its neighbours clearly have. */
export declare function indentation(list: Document, baseList: Document): Generator<Problem>;
