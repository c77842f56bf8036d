import type { Block } from './blocks.ts';
/** Every block of the text in document order; `text` must have no byte-order mark. Any input is read: Markdown has no errors. */
export declare function parseBlocks(text: string): Block[];
