/** Finds lines that were meant as items but that Markdown glues to the line above: `-[name](url)`, and bullets indented too far. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
/** Every line of a paragraph or an item that starts with a bullet and a link, but is no item. */
export declare function lostBullets(list: Document): Generator<Problem>;
