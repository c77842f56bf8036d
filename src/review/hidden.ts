/** What a broken link or bullet hides: faults of its entry that show only once it is mended, so that nobody is corrected twice for one line. Pure. */
import { applyFixes, compareFindings, type Finding } from '../finding.ts'
import { lineAt } from '../list/span.ts'
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
  const lines = Array.from({ length: last - first + 1 }, (_, index) => lineOf(reading, first + index))
  const corrections = mended.flatMap(({ corrected, lines: span }) => {
    if (corrected === undefined || !span) return []
    const at = lineAt(reading.lines, span.start)
    const end = lineAt(reading.lines, Math.max(span.start, span.end - 1))
    return first <= at && end <= last ? [{ at: at - first, count: end - at + 1, corrected }] : []
  })
  const byPlace = new Map(corrections.map((one) => [one.at, one]))
  for (const { at, count, corrected } of [...byPlace.values()].sort((a, b) => b.at - a.at)) lines.splice(at, count, corrected)
  const corrected = lines.join('\n').replace(/\r$/, '')
  const kept = findings.filter((finding) => !own.includes(finding) || isHiding(finding) || has(seen, finding))
  return [
    ...kept.map((finding) => (finding.lines?.start === by.lines!.start ? { ...finding, corrected } : finding)),
    ...fresh.map(({ fix: _fix, ...finding }) => ({ ...finding, place: by.place, corrected, lines: by.lines! })),
  ]
}

function lineOf({ text, lines }: ReviewedFile['reading'], line: number): string {
  return text.slice(lines[line], lines[line + 1]).replace(/\n$/, '')
}
