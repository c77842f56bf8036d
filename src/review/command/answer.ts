/** The answer to a command: its verdict, its text, and the few answers that every kind of command may get. Pure. */
import { escapeText } from '../../markdown.ts'
import type { Mark } from '../comment/mark.ts'
import type { Command, Place } from './read-commands.ts'

/** How a command ended: it was done, it may or can not be done, or it was not understood. */
export type Verdict = 'done' | 'refused' | 'unclear'

/** The answer to one command, in Markdown in which text of others is escaped. */
export type Answer = {
  readonly verdict: Verdict
  readonly text: string
  /** The marks of what was accepted. */
  readonly accepted?: readonly Mark[]
  /** Hidden lines that the comment keeps, for later runs. */
  readonly hidden?: string
}

/** An answer to a command that was carried out. */
export function done(text: string): Answer {
  return { verdict: 'done', text }
}

/** An answer to a command that may not or cannot be carried out. */
export function refused(text: string): Answer {
  return { verdict: 'refused', text }
}

/** An answer to a command that was not understood. */
export function unclear(text: string): Answer {
  return { verdict: 'unclear', text }
}

/** Everything is switched off, by a label or the configuration; `why` is a clause. */
export function offAnswer(why: string): Answer {
  return refused(`I did nothing, because listkeeper is switched off here: ${escapeText(why)}.`)
}

/** Commands that no author may give on a pull request. */
export const forMaintainers: readonly Command['kind'][] = ['accept', 'decline', 'take', 'ignore', 'repair']

/** The words for somebody who may not. */
export function forbiddenAnswer(commands: readonly Command[], where: Place): Answer {
  const isForAuthors = where === 'pull-request' && commands.some(({ kind }) => !forMaintainers.includes(kind))
  return refused(
    isForAuthors
      ? 'Only people with write access and the author of this pull request can give me commands here.'
      : 'Only people with write access can ask me for that; a maintainer can write the same command.',
  )
}

/** The words where GitHub failed on the way. */
export function failedAnswer(why: string): Answer {
  return refused(`I could not finish: ${escapeText(why)}. Nothing is lost; write the command again later.`)
}

/** The most serious verdict of several answers: what was not understood, before what could not be done. */
export function verdictOf(answers: readonly Answer[]): Verdict {
  return (['unclear', 'refused'] as const).find((verdict) => answers.some((answer) => answer.verdict === verdict)) ?? 'done'
}
