/** Places in a text: offsets for deciding, lines and columns for showing. */

import { spend } from './limits.ts'

/** A half-open range of UTF-16 offsets in `Document.text`. */
export type Span = { readonly start: number; readonly end: number }

/** A point for people: line and column count from 1, offset from 0. */
export type Point = { readonly line: number; readonly column: number; readonly offset: number }

/** A range for people; its end is exclusive. */
export type Position = { readonly start: Point; readonly end: Point }

/** The offset at which each line of `text` begins; a line ends in `\n`, `\r\n` or a lone `\r`. */
export function readLines(text: string): number[] {
  const lines = [0]
  const ends = /\r\n?|\n/g
  while (ends.exec(text)) lines.push(ends.lastIndex)
  return lines
}

/** The same as git and GitHub count them: a line ends in a line feed alone. `known` is what `readLines` says. */
export function readGitLines(text: string, known: readonly number[]): readonly number[] {
  return /\r(?!\n)/.test(text) ? known.filter((start) => start === 0 || text[start - 1] === '\n') : known
}

/** How the line that holds `offset` ends; the last line, which has no end, as the line before it. */
export function lineEndAt(text: string, lines: readonly number[], offset: number): string {
  const line = lineAt(lines, offset)
  for (const at of [line, line - 1]) {
    const next = lines[at + 1]
    const found = next === undefined ? undefined : /\r\n$|[\r\n]$/.exec(text.slice(Math.max(0, next - 2), next))
    if (found) return found[0]
  }
  return '\n'
}

/** The number, from 0, of the line that holds `offset`. */
export function lineAt(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Line and column of an offset. */
export function pointAt(lines: readonly number[], offset: number): Point {
  const line = lineAt(lines, offset)
  return { line: line + 1, column: offset - lines[line]! + 1, offset }
}

/** Line and column of both ends of a span. */
export function positionOf(lines: readonly number[], span: Span): Position {
  return { start: pointAt(lines, span.start), end: pointAt(lines, span.end) }
}

/** The span without the whitespace (spaces, tabs, line ends) at its two ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The whole lines that a span touches, without the end of the last one. */
export function wholeLines(text: string, lines: readonly number[], span: Span): Span {
  const start = lines[lineAt(lines, span.start)]!
  const last = lineAt(lines, Math.max(span.start, span.end - 1))
  let end = last + 1 < lines.length ? lines[last + 1]! : text.length
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return { start, end: Math.max(end, span.end) }
}

/** Those that begin between two offsets, of what is sorted by its starts. */
export function startingIn<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): Placed[] {
  const from = firstAt(sorted, start)
  let to = from
  while (to < sorted.length && sorted[to]!.start < end) to++
  spend(to - from)
  return sorted.slice(from, to)
}

/** The index of the first that begins at an offset or after it, of what is sorted by its starts; their number where there is none. */
export function firstAt(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one span is inside another. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
