/** The options of rules. A schema is made only when options are given, because most runs have none and start faster without. */
import * as z from 'zod';
/** Checks the options of a rule and holds their defaults. */
export type Schema<Options> = () => z.ZodType<Options>;
/** The same function, whose result is made once. */
export declare function lazily<Result>(make: () => Result): () => Result;
/** For rules that have no options. */
export declare const noOptions: Schema<Record<string, never>>;
