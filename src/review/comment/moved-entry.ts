/** The correction of an entry that is out of order: it and the lines between its place and the right one, where one suggestion can hold them. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { applyFixes } from '../../finding.ts'
import type { Span } from '../../list/markdown/span.ts'
import type { Group } from './group.ts'

/** More lines than this show no longer what moves. */
const mostLines = 12

/** The group with the lines as they are once its entry has moved, where the diff shows both places; the same group else. */
export function withMove(reading: Reading, group: Group, isShown: (lines: Span) => boolean): Group {
  const [only, ...others] = group.findings
  if (!only?.fix || others.length > 0 || only.rule !== 'entry-order' || group.corrected !== undefined) return group
  const { text } = reading
  const [start, to] = [only.fix[0]!.start, only.fix.at(-1)!.end]
  // A move takes whole lines with their ends; a suggestion is without the last one.
  const end = /\r?\n$/.exec(text.slice(start, to)) ? to - (text.endsWith('\r\n', to) ? 2 : 1) : to
  const lines = { start, end: Math.max(start, end) }
  if (text.slice(start, end).split('\n').length > mostLines || !isShown(lines)) return group
  const shifted = only.fix.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  const moved = applyFixes(text.slice(start, to), [shifted]).text
  return { ...group, lines, corrected: moved.slice(0, moved.length - (to - end)) }
}
