/** What a contributor need not do about the contents, because it is done after the merge or by a commit: promised only where a fix exists. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Repair } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { alone, lint, type RuleSettings } from '../../lint.ts'
import { isRenamedLine, isWrongLine } from '../../review/comment/link-words.ts'
import { isMissingLine } from '../../review/comment/words.ts'

type File = {
  readonly reading: Reading
  readonly settings: RuleSettings
  readonly repair: Repair
  /** How often each line is in the files of the base. */
  readonly baseLines: LineCounts
}

export type LineCounts = ReadonlyMap<string, number>

/** How often each line is in some texts. */
export function countLines(texts: readonly string[]): LineCounts {
  const counts = new Map<string, number>()
  for (const text of texts) for (const line of text.split(/\r?\n/)) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/**
 * The findings of a file, those that are fixed without their author marked with when. After a merge the list is read without its
 * base: what is not fixed then is not promised, and its author sees the line as it should be.
 */
export function deferContents(findings: readonly Finding[], file: File): readonly Finding[] {
  const { repair } = file
  if (repair !== 'after-merge' && repair !== 'commit') return findings
  const isFixed = fixedLater(file)
  const isLedElsewhere = ledElsewhere(file)
  return findings.map((finding) => {
    if (!isMissingLine(finding) && !isRenamedLine(finding) && !isLedElsewhere(finding)) return finding
    if (repair === 'commit') return finding.fix ? { ...finding, fixedBy: repair } : finding
    if (!isFixed(finding)) return finding
    const { fix: _fix, corrected: _corrected, lines: _lines, ...rest } = finding
    // Renaming a section brings nothing: its line follows.
    return { ...rest, severity: 'info', fixedBy: repair, ...(isRenamedLine(finding) ? { introduced: false } : {}) }
  })
}

/** Tells whether a line that the change leaves as it is leads to another heading of its name now: the numbers of such anchors move with their headings. */
function ledElsewhere({ reading, baseLines }: File): (finding: Finding) => boolean {
  let lines: LineCounts | undefined
  return (finding) => {
    if (!isWrongLine(finding)) return false
    const { line } = finding.place.start
    const words = reading.text.slice(reading.lines[line - 1], reading.lines[line]).replace(/\r?\n$/, '')
    lines ??= countLines([reading.text])
    return lines.get(words)! <= (baseLines.get(words) ?? 0)
  }
}

/** Tells whether what a finding is about is fixed when the list is repaired, without any base. */
function fixedLater({ reading, settings }: File): (finding: Finding) => boolean {
  let fixes: Map<string, string> | undefined
  return (finding) => {
    fixes ??= new Map(
      lint(reading, alone(settings, 'table-of-contents')).flatMap(({ form, fix }) => (fix ? [[form, fix.at(-1)!.text] as const] : [])),
    )
    const own = fixes.get(finding.form)
    if (own === undefined || !isRenamedLine(finding)) return own !== undefined
    const anchor = /expected `#([^`]*)`$/.exec(finding.message)?.[1]
    return own === '' ? fixes.has(`missing ${anchor}`) : own.endsWith(`#${anchor}`)
  }
}
