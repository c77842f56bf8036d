/** The memory as JSON Lines: sorted by address, keys in one order, so that a version control system shows what changed. */
import type { Memory } from './memory.ts';
/** A line of the file that cannot be read. */
export declare class MemoryError extends Error {
}
/**
 * The memory that a text holds; an empty text holds none.
 * @throws {MemoryError} for a line that is none, with its number.
 */
export declare function parseMemory(text: string): Memory;
/** The text of a memory. Links of which nothing but their last answer is to be remembered take one short line. */
export declare function writeMemory({ links, days }: Memory): string;
