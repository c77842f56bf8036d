import type { Block } from './blocks.ts';
/** The same text, as long to the character, prepared for the block parser: carriage returns become spaces or line ends, front matter becomes blank. */
export declare function prepare(text: string): string;
/** Every block of the text in document order; `text` must have no byte-order mark. Any input is read: Markdown has no errors. */
export declare function parseBlocks(text: string): Block[];
