/** The corrections of a proposed change: the fixes of what it introduced, applied again and again until nothing is left to correct. Pure. */
import type { Around } from '../../lint-rules/list-rule.ts'
import type { Config } from '../config/index.ts'
import { applyFixes, type Finding } from '../finding.ts'
import { isForLater, isToldOnly, isTrifle } from '../review/compose.ts'
import { groupFindings } from '../review/group.ts'
import type { Change } from '../review/introduced.ts'
import { reviewReport } from './check.ts'
import type { FileReport, Report } from './report.ts'

export type FixedChanges = {
  /** The changed files, whole. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** How many entries and lines were corrected. */
  readonly fixed: number
  /** How many are left that there is something to say about. */
  readonly left: number
  /** Whether another round would change nothing more. */
  readonly isStable: boolean
}

export type Judged = {
  readonly changes: readonly Change[]
  readonly config: Config
  readonly around: Around
  readonly report: Report
}

/** A fix can uncover another one; more rounds than this mean that two rules disagree. */
const rounds = 10

/** The texts of a change with every wanted fix of what it introduced. */
export function fixChanges({ changes, config, around, report }: Judged, isWanted: (finding: Finding) => boolean): FixedChanges {
  let current = changes
  let judged = report
  let isStable = false
  for (let round = 0; round < rounds && !isStable; round++) {
    const next = current.map((change) => fixOnce(change, judged, isWanted))
    isStable = next.every((change, index) => change === current[index])
    current = next
    if (!isStable) judged = reviewReport(current, config, around)
  }
  return {
    files: current.flatMap(({ path, after }, index) => (after === null || after === changes[index]!.after ? [] : [{ path, text: after }])),
    fixed: report.files.reduce(
      (sum, file) => sum + groupsOf(file).filter(({ findings }) => findings.some((one) => isFix(one, isWanted))).length,
      0,
    ),
    left: thingsIn(judged),
    isStable,
  }
}

/** How many entries and lines there is something to say about. */
export function thingsIn({ files }: Report): number {
  return files.reduce(
    (sum, file) => sum + groupsOf(file).filter((group) => !isTrifle(group) && !isToldOnly(group) && !isForLater(group)).length,
    0,
  )
}

function groupsOf({ reading, findings }: FileReport): ReturnType<typeof groupFindings> {
  return groupFindings(
    reading,
    findings.filter(({ introduced }) => introduced),
  )
}

function isFix(finding: Finding, isWanted: (finding: Finding) => boolean): boolean {
  return finding.introduced === true && finding.fix !== undefined && isWanted(finding)
}

/** The change with the fixes of one report; the very same where there are none. Garbled text is restored first: all other fixes are made for the restored one. */
function fixOnce(change: Change, { files }: Report, isWanted: (finding: Finding) => boolean): Change {
  const { path, after } = change
  const findings = files.find((file) => file.path === path)?.findings.filter((finding) => isFix(finding, isWanted)) ?? []
  if (after === null || findings.length === 0) return change
  const garbled = findings.filter(({ rule }) => rule === 'no-mojibake')
  const bom = after.startsWith('\ufeff') ? '\ufeff' : ''
  const { text } = applyFixes(
    after.slice(bom.length),
    (garbled.length > 0 ? garbled : findings).map(({ fix }) => fix!),
  )
  return bom + text === after ? change : { ...change, after: bom + text }
}
