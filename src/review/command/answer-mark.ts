/** The hidden mark by which the answer to a comment is found again. Pure. */
import { hiddenAtEnd, writeHidden } from '../text/hidden-mark.ts'
import type { Verdict } from './answer.ts'

/** How its mark names an answer: `failed` may still be replaced. */
export type Standing = Verdict | 'failed'

/** The mark of the answer to a comment. */
export function writeAnswer(comment: number, standing: Standing): string {
  return writeHidden('answer', comment, standing)
}

/** Which comment a comment of listkeeper answers, and how; whose it is must be asked before it is believed. */
export function readAnswer(body: string): { readonly comment: number; readonly standing: Standing } | undefined {
  return answerIn(hiddenAtEnd(body))
}

/** The marks that stand before that of an answer; none where a text is no answer, or one that may be replaced. */
export function marksOfAnswer(body: string): string[][] {
  const marks = hiddenAtEnd(body)
  const standing = answerIn(marks)?.standing
  return standing === undefined || standing === 'failed' ? [] : marks.slice(0, -1)
}

function answerIn(marks: readonly (readonly string[])[]) {
  const [name, comment = '', standing = '', ...more] = marks.at(-1) ?? []
  const isOne = name === 'answer' && /^\d+$/.test(comment) && /^(?:done|refused|unclear|failed)$/.test(standing) && more.length === 0
  return isOne ? { comment: Number(comment), standing: standing as Standing } : undefined
}
