/**
 * Whether GitHub can carry a correction as a suggestion without changing anything else. A suggestion replaces whole lines as git
 * counts them, and comes to GitHub as the text of a comment, whose line ends are not kept. Pure.
 */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { lineAt, readGitLines } from '../../list/markdown/span.ts'
import { exactFence, fence, markHidden, unsafeIn } from '../../markdown.ts'
import { faultyLine, type Group, goneWords, lastFaultyLine, takenOut } from './group.ts'

/** A text as GitHub sees it: where its lines start, and whether they all end alike. */
export type Ground = { readonly gitLines: readonly number[]; readonly isMixed: boolean }

/** That of a reading; read once for all of its comments. */
export function groundOf({ text, lines }: Reading): Ground {
  return { gitLines: readGitLines(text, lines), isMixed: /\r\n/.test(text) && /(?:^|[^\r])\n/.test(text) }
}

/** First and last line, from 1, of some offsets, as git counts them. */
export function gitLinesOf({ gitLines }: Ground, start: number, end: number): { readonly first: number; readonly last: number } {
  return { first: lineAt(gitLines, start) + 1, last: lineAt(gitLines, Math.max(start, end - 1)) + 1 }
}

/** Why a correction is no suggestion, as the end of a sentence; undefined where one click does what the correction says and nothing else. */
export function whyNoSuggestion({ text, document }: Reading, { corrected, lines, findings }: Group, ground: Ground): string | undefined {
  if (corrected === undefined || !lines) return undefined
  if (findings.some(({ isUnstable }) => isUnstable)) return 'the corrected line would be corrected again'
  if (document.bom && lines.start === 0) return 'the file begins with a byte-order mark, which a suggestion would take away'
  const isWhole = (lines.start === 0 || text[lines.start - 1] === '\n') && /^(?:\r?\n|$)/.test(text.slice(lines.end, lines.end + 2))
  if (!isWhole || /\r(?!\n)/.test(text.slice(lines.start, lines.end) + corrected))
    return 'its lines end in carriage returns alone, which GitHub does not take for line ends'
  if (ground.isMixed) return 'the lines of this file end in two ways, and a suggestion would mix them up'
  const unsafe = unsafeIn(corrected)
  if (unsafe.length > 0) return `the text holds what a suggestion may not carry (${unsafe.slice(0, 5).join(', ')})`
  return corrected === '' ? 'it would leave an empty line' : undefined
}

const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** What a suggestion keeps that turns the direction of text, as `U+202E`, where no finding of its group speaks of it. */
function silentTurns({ corrected = '', findings }: Group): string[] {
  if (findings.some(({ rule }) => rule === 'no-invisible-characters')) return []
  const found = new Set(corrected.match(turning))
  return [...found].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Whether one click applies the correction, and where it could but for one thing, what that is. */
export type Click = { readonly isApplicable: boolean; readonly why: string | undefined }

/** The corrected lines, with how to take them over, or why not by a click. */
export function correctionOf({ text }: Reading, group: Group, { isApplicable, why }: Click): string[] {
  const { corrected, lines } = group
  if (corrected === undefined || !lines) return []
  const refusal = why === undefined ? [] : [`There is no one-click correction, because ${why}.`]
  // No suggestion is one that would then be corrected again.
  if (group.findings.some(({ isUnstable }) => isUnstable)) return refusal
  const written = corrected.split(/\r\n?|\n/)
  const out = takenOut(text, group)
  const block = isApplicable ? exactFence(corrected, 'suggestion') : fence(corrected)
  if (out === 'several lines' && !isApplicable) return [`Lines ${faultyLine(group)} to ${lastFaultyLine(group)} can go.`, ...refusal]
  if (out)
    return isApplicable
      ? [`${goneWords[out]}; one click removes ${out === 'several lines' ? 'them' : 'it'}.`, block]
      : [`${goneWords[out]}.`, ...refusal]
  const what = written.length === 1 ? 'Corrected line below' : 'Corrected lines below'
  const take = written.length === 1 ? 'it' : 'them'
  if (!isApplicable) {
    const marked = markHidden(corrected) === corrected ? '' : '; what cannot be shown is given as its number'
    return [`${what}${marked}.`, block, ...refusal]
  }
  const turns = silentTurns(group)
  const kept = turns.length === 0 ? [] : [`Careful: the line keeps characters that turn the direction of text (${turns.join(', ')}).`]
  return [`${what}; one click applies ${take}.`, block, ...kept]
}
