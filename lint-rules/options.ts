/** The options of rules. A schema is made only when options are given, because most runs have none and start faster without. */
import * as z from 'zod'

/** Checks the options of a rule and holds their defaults. */
export type Schema<Options> = () => z.ZodType<Options>

/** The same function, whose result is made once. */
export function lazily<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}

/** How clear a learned form must be before it is expected of others. */
export const strictness = lazily(() => z.enum(['lenient', 'usual', 'strict']))

/** For rules that have no options. */
export const noOptions: Schema<Record<string, never>> = lazily(() => z.strictObject({}) as unknown as z.ZodType<Record<string, never>>)
