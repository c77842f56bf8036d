/** What a review says of a file, and which of it is a comment. */
import type { FileReport } from '../../report/report.ts'
import { isForLater, isOnlyForMaintainers, isTrifle } from '../../review/comment/compose.ts'
import { type Group, groupFindings } from '../../review/comment/group.ts'

/** What a review says: introduced findings, one voice per entry, trifles left out. */
export function groupsOf({ reading, findings }: FileReport): Group[] {
  return groupFindings(
    reading,
    findings.filter((finding) => finding.introduced),
  ).filter((group) => !isTrifle(group))
}

/** Whether a group is a comment that requests something of the author. */
export function isComment(group: Group): boolean {
  return !isForLater(group) && !isOnlyForMaintainers(group)
}
