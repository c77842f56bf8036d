/** The corrections of a proposed change: the fixes of what it introduced, applied again and again until nothing is left to correct. Pure. */
import type { Config } from '../../config/index.ts'
import type { Finding } from '../../finding.ts'
import type { FileReport, Report } from '../../report/report.ts'
import type { Around, Change } from '../../review/change/reviewed.ts'
import { isForLater, isOnlyForMaintainers, isTrifle } from '../../review/comment/compose.ts'
import { groupFindings } from '../../review/comment/group.ts'
import { reviewReport } from '../local/check.ts'
import { leftOut, settle, type Texts, type UnstableFix } from '../local/stable-fixes.ts'

export type FixedChanges = {
  /** The changed files, whole. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** How many entries and lines were corrected. */
  readonly fixed: number
  /** How many are left that there is something to say about. */
  readonly left: number
  /** What was not fixed, because the fixes undo each other. */
  readonly unstable: readonly UnstableFix[]
}

export type Judged = {
  readonly changes: readonly Change[]
  readonly config: Config
  readonly repositoryFiles: Around
  readonly report: Report
}

/** The texts of a change with every wanted fix of what it introduced, in which the same corrections change nothing more. */
export function fixChanges({ changes, config, repositoryFiles, report }: Judged, isWanted: (finding: Finding) => boolean): FixedChanges {
  const bomOf = (text: string): string => (text.startsWith('\ufeff') ? '\ufeff' : '')
  const given = new Map(changes.flatMap(({ path, after }) => (after === null ? [] : [[path, after.slice(bomOf(after).length)] as const])))
  const withTexts = (texts: Texts): readonly Change[] =>
    changes.map((change) => (change.after === null ? change : { ...change, after: bomOf(change.after) + texts.get(change.path)! }))
  const { texts, judged, unstable } = settle<Report>(
    given,
    {
      judge: (now) => reviewReport(withTexts(now), config, repositoryFiles),
      wanted: ({ files }) => files.flatMap(({ findings }) => findings.filter((finding) => isFix(finding, isWanted))),
    },
    report,
  )
  const isLeftOut = leftOut(given, unstable)
  const isMade = (finding: Finding): boolean => isFix(finding, isWanted) && !isLeftOut(finding)
  return {
    files: withTexts(texts).flatMap(({ path, after }, index) =>
      after === null || after === changes[index]!.after ? [] : [{ path, text: after }],
    ),
    fixed: report.files.reduce((sum, file) => sum + groupsOf(file).filter(({ findings }) => findings.some(isMade)).length, 0),
    left: thingsIn(judged),
    unstable,
  }
}

/** How many entries and lines there is something to say about. */
export function thingsIn({ files }: Report): number {
  return files.reduce(
    (sum, file) => sum + groupsOf(file).filter((group) => !isTrifle(group) && !isOnlyForMaintainers(group) && !isForLater(group)).length,
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
