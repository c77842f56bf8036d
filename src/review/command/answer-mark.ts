/** The comment that answers a command, and the hidden mark by which it is found again. Pure. */

import { longestBody } from '../comment/line-comment.ts'
import type { Mark } from '../comment/mark.ts'
import { counted } from '../text/enumerate.ts'
import { writeAccepted } from './accepted.ts'
import type { Answer, Verdict } from './answer.ts'

/** How its mark names an answer: `failed` may still be replaced. */
export type Standing = Verdict | 'failed'

const pattern = /<!-- listkeeper:1 answer (\d+) (done|refused|unclear|failed) -->\s*$/

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
  return `${short.join('\n\n')}\n\n${kept}<!-- listkeeper:1 answer ${comment} ${standing} -->`
}

/** Which comment a comment of listkeeper answers, and how; whose it is must be asked before it is believed. */
export function readAnswer(body: string): { readonly comment: number; readonly standing: Standing } | undefined {
  const found = pattern.exec(body)
  return found ? { comment: Number(found[1]), standing: found[2] as Standing } : undefined
}
