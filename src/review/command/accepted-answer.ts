/** The answer to `/listkeeper accept`: how much was accepted, where that holds, and what is left. Pure. */
import type { Mark } from '../comment/mark.ts'
import { counted } from '../text/enumerate.ts'
import { type Answer, done, refused } from './answer.ts'

export type Accepting =
  | { readonly kind: 'closed' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'accepted'; readonly marks: readonly Mark[]; readonly isGreen: boolean }

/** The words, and the marks of what was accepted, which the answer keeps. */
export function acceptedAnswer(accepting: Accepting): Answer {
  switch (accepting.kind) {
    case 'closed':
      return refused('This pull request is closed, so there is nothing to accept.')
    case 'moved':
      return refused('A newer commit was pushed, so I accepted nothing. Look at what its review says, and write the command again.')
    case 'skipped':
      return refused(`There is nothing to accept: ${accepting.why}.`)
    case 'accepted': {
      const { marks, isGreen } = accepting
      const rest = isGreen ? '' : ' The check is not green yet: what could not be judged cannot be accepted.'
      if (marks.length === 0) return done(`There was nothing to accept.${rest}`)
      const text = `Accepted: ${counted(marks.length, 'thing')}, on this pull request alone. The configuration stays as it is; what later pushes add is reviewed as usual.${rest}`
      return { ...done(text), accepted: marks }
    }
  }
}
