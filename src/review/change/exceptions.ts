/**
 * Exceptions in a proposed text: its comments `<!--lint disable-->` switch off in a review only what those of the base switch off
 * in the same place, so that no change silences the review of what it brings. What takes effect later is named. Pure.
 */

import { type Control, controlsIn, type Exceptions, exceptionsIn, type Spot } from '../../../lint-rules/exceptions.ts'
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { type Finding, pageUrl } from '../../finding.ts'
import { lineAt, type Point, pointAt, positionOf, type Span } from '../../list/markdown/span.ts'
import { enumerate } from '../text/enumerate.ts'
import { alignLines, type Between } from './align-lines.ts'

/** The exceptions of a proposed text that hold in its review, and a note on those that are to hold from then on. */
export type Standing = { readonly exceptions: Exceptions; readonly notes: readonly Finding[] }

/** What comments of a text switch off that those of the base, where there is one, switch off there too; a copy lacks what it leaves out. */
export function standingExceptions(head: Reading, base: Reading | undefined, { isCopy = false }: { isCopy?: boolean } = {}): Standing {
  const controls = controlsIn(head)
  if (controls.length === 0) return { exceptions: (spots) => spots.map(() => false), notes: [] }
  const own = exceptionsIn(head)
  const former = base && exceptionsIn(base)
  const between = base ? alignLines(linesOf(base), linesOf(head)) : []
  const exceptions = (spots: readonly Spot[]): boolean[] => {
    if (!base || !former) return spots.map(() => false)
    const isOff = own(spots)
    const asked = spots.flatMap(({ rule, at }, index) =>
      isOff[index] ? basePlaces(base, at, between[at.line - 1]!).map((place) => ({ index, spot: { rule, at: place } })) : [],
    )
    const wasOff = former(asked.map(({ spot }) => spot))
    const isOn = new Set(asked.flatMap(({ index }, at) => (wasOff[at] ? [] : [index])))
    return isOff.map((off, index) => off && !isOn.has(index))
  }
  const notes = [...noteNew(head, { base, controls, between }), ...(isCopy ? [] : noteGone(head, { base, controls, own, between }))]
  return { exceptions, notes }
}

const rule = 'new-exception'
const url = pageUrl('docs/security.md')

/** Whether a finding only tells of an exception that is to hold after the merge. */
export function isOfException(finding: Finding): boolean {
  return finding.rule === rule
}

/** Where a point was in the base: in the same line, else after what is above it and before what is below it. */
function basePlaces({ text, lines }: Reading, { column }: Point, { above, below }: Between): Point[] {
  const lastOf = (end: number): Point => pointAt(lines, Math.max(0, text.slice(0, end).trimEnd().length - 1))
  const start = lines[above]
  const end = lines[above + 1] ?? text.length
  if (above === below) return [pointAt(lines, Math.min(start! + column - 1, end))]
  return [start === undefined ? pointAt(lines, 0) : lastOf(end), lastOf(lines[below] ?? text.length)]
}

type Sides = { readonly base: Reading | undefined; readonly between: readonly Between[] }

/** A note on the comments that switch rules off and are not in the base, or elsewhere there. */
function noteNew(head: Reading, { base, controls, between }: Sides & { controls: readonly Control[] }): Finding[] {
  const known = new Map((base ? controlsIn(base) : []).map((control) => [lineOf(base!, control), wordsOf(control)]))
  const fresh = controls.filter((control) => {
    const former = base && baseLine(between[lineOf(head, control)]!)
    return control.verb !== 'enable' && !(former !== undefined && known.get(former) === wordsOf(control))
  })
  const [first] = fresh
  if (!first) return []
  const numbers = fresh.map((control) => lineOf(head, control) + 1)
  const message =
    fresh.length === 1
      ? `This comment switches off ${rulesOf(first)} once it is merged; this review ignores it`
      : `Comments on lines ${listed(numbers)} switch off rules once they are merged; this review ignores them`
  return [note(head, givenSpan(head, first), { message, form: `new ${fresh.slice(0, mostListed).map(wordsOf).join(', ')}` })]
}

/** A note on the first comment of the base that ends an exception there and is gone or elsewhere now, so that more is switched off. */
function noteGone(head: Reading, { base, controls, own, between }: Sides & { own: Exceptions; controls: readonly Control[] }): Finding[] {
  if (!base) return []
  const kept = new Set(controls.map((control) => `${baseLine(between[lineOf(head, control)]!)} ${wordsOf(control)}`))
  const any = [...new Set(['any', ...controls.flatMap(({ rules }) => rules)])]
  const asked = controlsIn(base).flatMap((control) => {
    const line = lineOf(base, control)
    if (control.verb !== 'enable' || kept.has(`${line} ${wordsOf(control)}`)) return []
    const at = head.lines[lineAfter(between, line)]
    const rules = control.rules.length > 0 ? control.rules : any
    return at === undefined ? [] : rules.map((name) => ({ control, at, spot: { rule: name, at: pointAt(head.lines, at) } }))
  })
  const found = asked[own(asked.map(({ spot }) => spot)).indexOf(true)]
  if (!found) return []
  const { control, at } = found
  const message = `The comment above this line that switched on ${rulesOf(control)} again was removed; this review still applies it`
  return [note(head, { start: at, end: at }, { message, form: `gone ${wordsOf(control)}` })]
}

/** The line of the base that a line was; undefined for a new one. */
export function baseLine({ above, below }: Between): number | undefined {
  return above === below ? above : undefined
}

/** The first line that is after a line of the base, both from 0, and was in it; none is the number of lines. */
function lineAfter(between: readonly Between[], line: number): number {
  let low = 0
  let high = between.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (between[middle]!.above <= line) low = middle + 1
    else high = middle
  }
  return low
}

/** A finding that tells of something that takes effect with the merge; its place counts in the given text. */
export function note({ document, lines }: Reading, place: Span, said: { message: string; form: string }): Finding {
  return { rule, severity: 'info', path: document.path, place: positionOf(lines, place), url, introduced: true, ...said }
}

/** A span of the document in the given text. */
export function givenSpan({ toGiven }: Reading, { start, end }: Span): Span {
  return { start: toGiven(start), end: toGiven(end) }
}

/** The lines of the given text. */
export function linesOf({ text, lines }: Reading): string[] {
  return lines.map((start, line) => text.slice(start, lines[line + 1]))
}

function lineOf(reading: Reading, control: Control): number {
  return lineAt(reading.lines, givenSpan(reading, control).start)
}

function wordsOf({ verb, rules }: Control): string {
  return [verb, ...rules].join(' ')
}

function rulesOf({ rules }: Control): string {
  return rules.length === 0 ? 'every rule' : listed(rules.map((name) => `\`${name}\``))
}

const mostListed = 5

function listed(all: readonly (string | number)[]): string {
  return enumerate(all, mostListed)
}
