/** The rows of GFM tables (GFM 0.29, section 4.10): where their cells are, without what is in them. */
import { type Span } from './span.ts';
/** Whether a line can be the row below a table's header; without a pipe or colon it underlines a heading. */
export declare function isDelimiterRow(line: string): boolean;
/** The cells of a row, spaces around their text left out; a first and a last pipe enclose no cell of their own. */
export declare function readCells(row: string): Span[];
/** How many cells a row has; a pipe alone makes none. */
export declare function countCells(row: string): number;
