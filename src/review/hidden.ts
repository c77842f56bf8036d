/** What a broken link or bullet hides: faults of its entry that show only once it is mended, so that nobody is corrected twice for one line. Pure. */
import { applyFixes, compareFindings, type Finding } from '../finding.ts'
import { isInside, lineAt, type Span, wholeLines } from '../list/span.ts'
import type { ReviewedFile } from './introduced.ts'

/** Lines, numbered from 0, of which a fault hides the rest. */
type Veil = { readonly by: Finding; readonly first: number; readonly last: number }

/**
 * The file with what such faults hide: reviewed again as if they were mended, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export function seeThrough(file: ReviewedFile, again: (text: string) => ReviewedFile): ReviewedFile {
  const veils = veilsOf(file)
  if (veils.length === 0) return file
  const { text } = applyFixes(
    file.reading.text,
    file.findings.filter(isHiding).map(({ fix }) => fix!),
  )
  const mended = again(text)
  if (mended.reading.lines.length !== file.reading.lines.length) return file
  let findings: readonly Finding[] = file.findings
  for (const veil of veils) findings = lifted(findings, veil, mended)
  return { ...file, findings: findings.toSorted(compareFindings) }
}

/** Links that Markdown does not read, bullets that it glues to the line above, and descriptions that nothing parts from their link. */
function isHiding({ rule, form, severity, introduced, fix, lines }: Finding): boolean {
  if (!introduced || !fix || !lines) return false
  if (rule === 'entry-format') return form.startsWith('separator  for ')
  return severity === 'error' && (rule === 'link-syntax' || rule === 'entry-spacing')
}

/** The lines that are mended, each once; lines that two corrections share are left to the next round. */
function veilsOf({ findings, reading }: ReviewedFile): Veil[] {
  const spans = new Map<number, Veil>()
  for (const by of findings.filter(isHiding)) {
    const { start, end } = by.lines!
    if (!spans.has(start))
      spans.set(start, { by, first: lineAt(reading.lines, start), last: lineAt(reading.lines, Math.max(start, end - 1)) })
  }
  const all = [...spans.values()]
  return all.filter((one) => !all.some((other) => other !== one && other.first <= one.last && one.first <= other.last))
}

/** The findings with those of a mended line: what is only seen there joins, what was only seen through the fault goes. */
function lifted(findings: readonly Finding[], { by, first, last }: Veil, { findings: mended, reading }: ReviewedFile): Finding[] {
  const isOn = ({ place }: Finding): boolean => first < place.start.line && place.start.line <= last + 1
  const seen = mended.filter((finding) => isOn(finding) && finding.introduced)
  const has = (some: readonly Finding[], { rule, form }: Finding): boolean => some.some((one) => one.rule === rule && one.form === form)
  const own = findings.filter((finding) => isOn(finding) && finding.introduced)
  const fresh = seen.filter((finding) => !has(own, finding))
  const span = linesFrom(reading, first, last)
  const byPlace = new Map(
    mended.flatMap(({ corrected, lines }) =>
      corrected !== undefined && lines && isInside(lines, span) ? [[lines.start, { ...lines, corrected }] as const] : [],
    ),
  )
  let corrected = reading.text.slice(span.start, span.end)
  for (const one of [...byPlace.values()].sort((a, b) => b.start - a.start))
    corrected = corrected.slice(0, one.start - span.start) + one.corrected + corrected.slice(one.end - span.start)
  const kept = findings.filter((finding) => !own.includes(finding) || isHiding(finding) || has(seen, finding))
  return [
    ...kept.map((finding) => (finding.lines?.start === by.lines!.start ? { ...finding, corrected } : finding)),
    ...fresh.map(({ fix: _fix, ...finding }) => ({ ...finding, place: by.place, corrected, lines: by.lines! })),
  ]
}

/** The lines from one to another, without the end of the last one. */
function linesFrom({ text, lines }: ReviewedFile['reading'], first: number, last: number): Span {
  return wholeLines(text, lines, { start: lines[first]!, end: lines[last]! + 1 })
}
