/** Text that was UTF-8 and has been read as Mac Roman or Windows-1252: found, repaired, and places carried between the two. */
import type { Span } from './span.js';
type Encoding = 'Mac Roman' | 'Windows-1252';
/** A garbled stretch of the original text and what it was meant to be. */
export type Garbled = Span & {
    readonly text: string;
};
export type Repair = {
    readonly encoding: Encoding;
    /** In order, not overlapping; offsets in the garbled text. */
    readonly garbled: readonly Garbled[];
    readonly text: string;
};
/**
 * What the text was before it was garbled, or undefined where it is not. One stretch that can only be garbled convicts a
 * file; stretches that could be ordinary writing are repaired with it only where nothing else contradicts.
 */
export declare function findGarbled(text: string): Repair | undefined;
/** A function from offsets in the repaired text to offsets in the garbled one; inside a repaired character, its start. */
export declare function offsetsBefore(garbled: readonly Garbled[]): (offset: number) => number;
export {};
