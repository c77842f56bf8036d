/** Expressions that the check would refuse, each with the reason why its time is bounded all the same. An entry that is needed no longer is an error. */

export type Allowed = {
  readonly path: string
  /** As the source code writes it. */
  readonly written: string
  readonly why: string
}

export const allowed: readonly Allowed[] = []
