/** The answer to `recheck`: what the new review found, or why there was none. Pure. */
import type { Unjudged } from '../../finding.ts'
import { escapeText } from '../../markdown.ts'
import { unjudgedSentence } from '../comment/unjudged-words.ts'
import { type Answer, done, refused } from './answer.ts'

/** The outcome of reviewing a pull request again. */
export type Rechecked =
  | {
      readonly kind: 'reviewed'
      readonly commit: string
      readonly things: number
      readonly where: 'review' | 'check-run' | 'annotations'
      /** What could not be judged. */
      readonly unjudged?: readonly Unjudged[]
    }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'moved' | 'closed' }

/** The words for a second look. */
export function recheckedAnswer(result: Rechecked): Answer {
  switch (result.kind) {
    case 'reviewed': {
      const looked = `I checked ${result.commit} again`
      const { unjudged = [] } = result
      if (unjudged.length > 0) return refused(`${looked}, but ${escapeText(unjudgedSentence(unjudged))}.`)
      if (result.things === 0) return done(`${looked}: there is nothing to fix.`)
      const places = { review: 'see the review', 'check-run': 'see the check run', annotations: 'see the annotations' }
      return done(
        `${looked}: there ${result.things === 1 ? 'is one thing' : `are ${result.things} things`} to look at, ${places[result.where]}.`,
      )
    }
    case 'skipped':
      return refused(`I did not review this pull request: ${escapeText(result.why)}.`)
    case 'moved':
      return refused('A newer commit has been pushed; it gets its own review.')
    case 'closed':
      return refused('This pull request is closed, so I did not look at it.')
  }
}
