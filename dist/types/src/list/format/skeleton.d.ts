/** The shape of one entry as the parts of a template: literals as they stand, fields for what differs from entry to entry. */
import { type Tokens } from './tokens.ts';
/** A part is a literal or a field in braces. */
export type Parts = readonly string[];
/** The parts of an entry. */
export declare function skeletonOf({ text }: Tokens): Parts;
