/** The comment that answers the commands of a comment. Pure. */
import { longestBody } from '../comment/line-comment.ts'
import type { Mark } from '../comment/mark.ts'
import { counted } from '../text/enumerate.ts'
import { writeAccepted } from './accepted.ts'
import type { Answer } from './answer.ts'
import { type Standing, writeAnswer } from './answer-mark.ts'

/** The comment that answers a comment: an answer for each command, whole ones as far as there is room, and the mark. */
export function answerBody(
  answers: readonly Answer[],
  { comment, standing, accepted = [] }: { comment: number; standing: Standing; accepted?: readonly Mark[] },
): string {
  const texts = answers.map(({ text }) => text)
  const short: string[] = []
  let length = 0
  for (const text of texts) {
    length += text.length + 2
    if (length > longestBody) break
    short.push(text)
  }
  const shown = short.length
  const rest = texts.length - shown
  if (rest > 0) short.push(`${counted(rest, 'more answer')} ${rest === 1 ? 'has' : 'have'} no room here.`)
  const hidden = answers.slice(0, shown).flatMap((answer) => answer.hidden ?? [])
  const kept = [...hidden, ...(accepted.length === 0 ? [] : [writeAccepted(accepted)])].map((line) => `${line}\n`).join('')
  return `${short.join('\n\n')}\n\n${kept}${writeAnswer(comment, standing)}`
}
