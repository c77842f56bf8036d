/** Faults of an entry that a broken link or bullet hides: they show only once that is fixed. They are reported together, so that one line needs one correction. Pure. */
import { applyFixes, compareFindings, type Finding } from '../../finding.ts'
import { lineAt, type Span, wholeLines } from '../../list/markdown/span.ts'
import type { ReviewedFile } from './reviewed.ts'

/** The lines, from 0, on which one fault may hide others. */
type HiddenRange = { readonly by: Finding; readonly first: number; readonly last: number }

/** Returns the text of a file with the hiding faults fixed; undefined where there are none. */
export function fixedText(file: ReviewedFile): string | undefined {
  if (hiddenRangesOf(file).length === 0) return undefined
  return applyFixes(
    file.reading.text,
    file.findings.filter(isHiding).map(({ fix }) => fix!),
  ).text
}

/**
 * The file with what such faults hide: `fixed` is the review of its fixed text, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export function withHiddenFaults(file: ReviewedFile, fixed: ReviewedFile): ReviewedFile {
  if (fixed.reading.lines.length !== file.reading.lines.length) return file
  return { ...file, findings: withHiddenFindings(file, fixed).toSorted(compareFindings) }
}

/** Links that Markdown does not read, bullets that it glues to the line above, and descriptions that nothing parts from their link. */
function isHiding({ rule, form, severity, introduced, fix, lines }: Finding): boolean {
  if (!introduced || !fix || !lines) return false
  if (rule === 'entry-format') return form.startsWith('separator  for ')
  return severity === 'error' && (rule === 'link-syntax' || rule === 'entry-spacing')
}

/** Returns the lines of the hiding faults, each once. Lines that two corrections share are left to the next review. */
function hiddenRangesOf({ findings, reading }: ReviewedFile): HiddenRange[] {
  const spans = new Map<number, HiddenRange>()
  for (const by of findings.filter(isHiding)) {
    const { start, end } = by.lines!
    if (!spans.has(start))
      spans.set(start, { by, first: lineAt(reading.lines, start), last: lineAt(reading.lines, Math.max(start, end - 1)) })
  }
  const all = [...spans.values()].sort((a, b) => a.first - b.first)
  let reach = -1
  return all.filter((one, index) => {
    const isShared = one.first <= reach || (all[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= one.last
    reach = Math.max(reach, one.last)
    return !isShared
  })
}

/** What is on the lines of such a range: faults that the change brought, those it has once it is fixed, and the corrections of these. */
type FoundOnRange = { readonly own: Set<Finding>; readonly seen: Finding[]; readonly corrections: Map<number, Correction> }
type Correction = Span & { readonly corrected: string }

/** The findings with those of fixed lines: what is only seen there joins, what was only seen through the fault goes. */
function withHiddenFindings(file: ReviewedFile, fixed: ReviewedFile): Finding[] {
  const ranges = hiddenRangesOf(file)
  const found = findOnRanges(ranges, file, fixed)
  const gone = new Set<Finding>()
  const correctedAt = new Map<number, string>()
  const fresh = ranges.flatMap((range, index) => {
    const { own, seen, corrections } = found[index]!
    const [had, has] = [new Set([...own].map(kindOf)), new Set(seen.map(kindOf))]
    for (const finding of own) if (!isHiding(finding) && !has.has(kindOf(finding))) gone.add(finding)
    const corrected = fixedLines(range, fixed, corrections)
    const lines = range.by.lines!
    correctedAt.set(lines.start, corrected)
    return seen
      .filter((finding) => !had.has(kindOf(finding)))
      .map(({ fix: _fix, ...finding }) => ({ ...finding, place: range.by.place, corrected, lines }))
  })
  const kept = file.findings.flatMap((finding) => {
    if (gone.has(finding)) return []
    const corrected = finding.lines && correctedAt.get(finding.lines.start)
    return corrected === undefined ? [finding] : [{ ...finding, corrected }]
  })
  return [...kept, ...fresh]
}

const kindOf = ({ rule, form }: Finding): string => `${rule}\n${form}`

/** Returns for each range what was found on its lines. */
function findOnRanges(
  ranges: readonly HiddenRange[],
  { findings }: ReviewedFile,
  { findings: fixed, reading }: ReviewedFile,
): FoundOnRange[] {
  const found = ranges.map((): FoundOnRange => ({ own: new Set(), seen: [], corrections: new Map() }))
  const rangeAt = new Map<number, number>()
  for (const [index, { first, last }] of ranges.entries()) for (let line = first; line <= last; line++) rangeAt.set(line, index)
  const at = (line: number): FoundOnRange | undefined => found[rangeAt.get(line) ?? -1]
  for (const finding of findings) if (finding.introduced) at(finding.place.start.line - 1)?.own.add(finding)
  for (const finding of fixed) {
    if (finding.introduced) at(finding.place.start.line - 1)?.seen.push(finding)
    const { corrected, lines: span } = finding
    if (corrected === undefined || !span) continue
    const first = lineAt(reading.lines, span.start)
    const last = lineAt(reading.lines, Math.max(span.start, span.end - 1))
    const range = rangeAt.get(first)
    if (range !== undefined && last <= ranges[range]!.last) found[range]!.corrections.set(span.start, { ...span, corrected })
  }
  return found
}

/** Returns the lines of a range with all corrections. */
function fixedLines({ first, last }: HiddenRange, { reading }: ReviewedFile, corrections: ReadonlyMap<number, Correction>): string {
  const span = linesFrom(reading, first, last)
  let fixed = ''
  let from = span.start
  for (const { start, end, corrected } of [...corrections.values()].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    fixed += reading.text.slice(from, start) + corrected
    from = end
  }
  return fixed + reading.text.slice(from, span.end)
}

/** The lines from one to another, without the end of the last one. */
function linesFrom({ text, lines }: ReviewedFile['reading'], first: number, last: number): Span {
  return wholeLines(text, lines, { start: lines[first]!, end: lines[last]! + 1 })
}
