/** Finds lines that Markdown does not read as they were meant: `-[name](url)`, bullets indented too far, and headings without a space. */
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
/** Every line of a paragraph or an item that starts with a bullet and a link, but is no item. */
export declare function lostBullets(list: Document): Generator<Problem>;
/** Every line such as `##Name`, which Markdown shows with its number signs. */
export declare function lostHeadings(list: Document): Generator<Problem>;
