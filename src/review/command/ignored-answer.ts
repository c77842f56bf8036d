/** The answer to `ignore`: which pull request makes the exception, or why none does and what to write by hand. Pure. */
import { code, escapeText, fence } from '../../markdown.ts'
import { type Answer, done, offAnswer, refused, unclear } from './answer.ts'
import type { Subject } from './read-commands.ts'

/** The outcome of proposing an exception. */
export type Ignored =
  | { readonly kind: 'proposed'; readonly number: number }
  | { readonly kind: 'already' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'off'; readonly why: string }
  /** It cannot be proposed; `text` is what a maintainer can write into the file at `path` instead. */
  | { readonly kind: 'refused'; readonly why: string; readonly path: string; readonly text?: string }

/** The words for an exception. */
export function ignoredAnswer(result: Ignored, subjects: readonly Subject[]): Answer {
  const what = subjects.map(subjectWords).join(', ')
  switch (result.kind) {
    case 'proposed':
      return done(`#${result.number} makes an exception for ${what} once it is merged; write \`/listkeeper recheck\` here then.`)
    case 'already':
      return done(`The configuration makes an exception for ${what} already.`)
    case 'off':
      return offAnswer(result.why)
    case 'moved':
      return refused('The base branch changed in the meantime. Write the command again.')
    case 'refused': {
      const byHand =
        result.text === undefined
          ? ''
          : `\n\nWritten into ${code(result.path)} by hand, this does the same:\n\n${fence(result.text, { info: 'yaml' })}`
      return refused(`I could not propose an exception for ${what}: ${escapeText(result.why)}.${byHand}`)
    }
  }
}

/** The words where a rule is to be ignored until a day: the configuration knows days for links alone. */
export function notForAWhile(subject: Subject): Answer {
  const what = subjectWords(subject)
  return unclear(
    `A rule can only be switched off for good, not until a day. If that is what you want, write ${code(`/listkeeper ignore ${subject.kind === 'rule' ? subject.rule : subject.url}`)}; I left ${what} as it is.`,
  )
}

function subjectWords(subject: Subject): string {
  return code(subject.kind === 'rule' ? subject.rule : subject.url)
}
