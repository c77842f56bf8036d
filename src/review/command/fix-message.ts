/** The message of a commit with corrections: what people read, and lines by which the same request, delivered twice, finds the commit that it has made already. Pure. */

export type FixNote = {
  /** How many entries and lines were corrected. */
  readonly fixed: number
  /** What requested it: a comment, or the commit that was corrected. */
  readonly request: string
}

/** Headline and body of the commit; `by` is the login of who asked, absent where the configuration did. Nothing of the list is in it. */
export function fixMessage({ fixed, request, by }: FixNote & { readonly by?: string }): { headline: string; body: string } {
  const why = by === undefined ? 'The configuration asks for these corrections.' : `Asked for by ${by} in a comment.`
  return {
    headline: `Correct ${fixed} ${fixed === 1 ? 'line' : 'lines'} of the list`,
    body: `${why}\n\nCorrected: ${fixed}\nRequest: ${request}`,
  }
}

/** What a message of listkeeper says; whose commit it is must be asked before it is believed. */
export function readFixMessage(message: string): FixNote | undefined {
  const found = /(?<![^\n])Corrected: (\d{1,6})\nRequest: ([\w-]{1,80})(?![^\n])/.exec(message.replace(/\r\n/g, '\n'))
  return found ? { fixed: Number(found[1]), request: found[2]! } : undefined
}
